import { newToken } from '~/features/accounts/index.server'
import { hostCookie, readCookie } from '~/platform/http'

/** How long what was practised waits for its browser to sign in, in hours: as long as any post without a session. */
export const practisedHours = 24

const cookieName = '__Host-practised'

/** The mark of the browser in which somebody practised, from its Cookie header; null in any other. */
export function practisedBrowser(cookieHeader: string | null): string | null {
  const token = readCookie(cookieHeader, cookieName)
  return token && /^[\w-]{43}$/.test(token) ? token : null
}

/** The same mark, or a new one, with the line that sets it. */
export function markPractised(cookieHeader: string | null): { token: string; cookie: string } {
  const token = practisedBrowser(cookieHeader) ?? newToken()
  return { token, cookie: hostCookie(cookieName, token, practisedHours * 3600) }
}

export function unmarkPractised(): string {
  return hostCookie(cookieName, '', 0)
}
