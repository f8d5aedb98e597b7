import type { Kind } from './people'

export type Fields = readonly [string, string][]
/** Where a thing is, and what is posted to it by act; the same words as in the expected table. `hide` is what tells it apart; `cookie` is one beside the session's. */
export type Thing = { path: string; cookie?: string; hide?: string[]; acts?: Record<string, Fields | ((kind: Kind) => Fields)> }
export type Things = Record<string, Record<string, Thing>>
