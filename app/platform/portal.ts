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
