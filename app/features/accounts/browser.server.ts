import { hostCookie, readCookie } from '~/platform/http'
import { newToken } from './secrets.server'
import { signInMinutes } from './session-limits'

const askedCookieName = '__Host-asked'

/** The mark of the browser that asked for a sign-in, from its Cookie header; null in any other browser. */
export function askingBrowser(cookieHeader: string | null): string | null {
  const token = readCookie(cookieHeader, askedCookieName)
  return token && /^[\w-]{43}$/.test(token) ? token : null
}

/** The same mark, or a new one, with the line that sets it. */
export function markBrowser(cookieHeader: string | null): { browserToken: string; cookie: string } {
  const browserToken = askingBrowser(cookieHeader) ?? newToken()
  return { browserToken, cookie: hostCookie(askedCookieName, browserToken, signInMinutes * 60) }
}

export function unmarkedBrowser(): string {
  return hostCookie(askedCookieName, '', 0)
}
