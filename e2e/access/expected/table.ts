/**
 * What a cell expects:
 * - a status: nothing of the portal's data is changed by it
 * - `'303 written'`: a status, and something is written
 * - `'sign-in'`: the way to sign-in, nothing written; `'kept'`: the same, and what was posted is kept for its person
 */
export type Cell = number | `${number} written` | 'sign-in' | 'kept'

/** Kinds of people, in words with spaces, or `others` for all that are not named. */
export type Row = Record<string, Cell>

/** `GET`, `POST` or, where a form has several acts, `POST act`; then the states of the thing, or `any`. */
export type Expected = Record<string, Record<string, Record<string, Row>>>

/** Signed-out people are sent to sign-in; what an ended session posts is kept for its person. */
export const signedOut = { 'visitor ended': 'sign-in' } as const satisfies Row
export const signedOutPost = { visitor: 'sign-in', ended: 'kept' } as const satisfies Row

/** A page whose form is not there for anybody. */
export const noForm = { POST: { any: { others: 405 } } } as const

export const forEverybody = { GET: { any: { others: 200 } }, ...noForm } as const
export const forSignedIn = { GET: { any: { ...signedOut, others: 200 } }, ...noForm } as const
