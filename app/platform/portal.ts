import type { Language } from '~/i18n/languages'

/** The person a request comes from, known by her session. */
export type Viewer = {
  personId: string
  name: string
  language: Language
  staffRoles: string[]
  sessionId: string
  /** Messages that a screen reader speaks by itself are switched off. */
  quiet?: boolean
}

/** One file of a post, as it came in: nothing has looked at it yet. */
export type Upload = {
  /** The name of its field. */
  field: string
  /** As the sender's machine calls it: not to be trusted. */
  name: string
  bytes: number
  sha256: string
  /** Where it waits; '' when it was refused. Gone when the request has been answered. */
  path: string
  refused?: 'tooBig' | 'tooMany'
}

/** What the web front knows about a request; loaders and actions get it as `context.portal`. */
export type Portal = {
  /** From the URL alone. */
  language: Language
  viewer: Viewer | null
  /** When the request's first byte was seen, by the portal's clock: this decides deadlines. */
  arrivedAt: Date
  requestId: string
  /** Built from APP_ORIGIN, without the language prefix. */
  url: URL
  sessionToken: string | null
  tryIt: boolean
  clientAddress: string
  /** What was posted, read once; kept so that a failing page can show it again. */
  posted: FormData | null
  /** Files that came with it, on routes that take some. */
  uploads?: readonly Upload[]
  /** The rendered page: it is sent as it is, without the detour through the streams of a Response. */
  html?: string
  /** What the access guard or a loader threw, for the one line in the log. */
  failure?: unknown
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    portal: Portal
  }
}
