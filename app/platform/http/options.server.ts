import type { ServerBuild } from '@remix-run/server-runtime'
import type { RequestHandler } from 'express'
import type { Portal, Viewer } from '../portal'
import type { ComingMoments } from './kept-pages.server'

/** What app/portal.server.ts gives to the web front. */
export type HttpOptions = {
  /** APP_ORIGIN, without a slash at the end. Links, redirects and the Origin check use only this. */
  origin: string
  tryIt: boolean
  /** Express's 'trust proxy': how many proxies stand in front. */
  trustedProxies: number
  mode: 'production' | 'development'
  /** The Remix build; in development read anew for each request. */
  loadBuild: () => Promise<ServerBuild>
  /** Folder with the built browser files, served under /assets and from its root. */
  clientFolder: string
  /** Serves styles and scripts in development. */
  developmentAssets?: RequestHandler
  /** Until when public pages may be kept; without it none is. */
  comingMoments?: ComingMoments
  findViewer: (sessionToken: string) => Promise<Viewer | null>
  /** Keeps a post whose session has ended, to put it back after sign-in. */
  /** True when it was kept: then the page of sign-in says so. */
  keepPost: (kept: KeptPost) => Promise<boolean>
  /** The page for a failed request, in the reader's language. */
  renderErrorPage: (portal: Portal, status: number) => Promise<string>
  /** Called once per failed request with what was thrown. */
  onFailure?: (portal: Portal, failure: unknown) => void
}

export type KeptPost = { sessionToken: string; path: string; form: FormData; at: Date }

/** An answer before it is compressed and sent. */
export type Answer = {
  status: number
  headers: Headers
  body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null
  /** The same for everybody: gets an ETag and may be kept for a minute. */
  shared?: boolean
  /** Other sites may show it inside their pages. */
  framed?: boolean
  /** When a shared answer stops being true, by the portal's clock in milliseconds: nobody keeps it for longer. */
  until?: number
  /** Of an answer that is sent several times: its bytes by content encoding, and its ETag. */
  packed?: Map<string, Uint8Array>
  etag?: string
}
