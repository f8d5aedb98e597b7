import { hostCookie, readCookie } from '~/platform/http'
import { newToken } from './secrets.server'
import { signInMinutes } from './session-limits'

/** A random mark of a browser, in a cookie of its own for so many seconds. */
export function browserMark(name: `__Host-${string}`, seconds: number) {
  /** From the Cookie header; null in a browser without it. */
  const read = (cookieHeader: string | null): string | null => {
    const token = readCookie(cookieHeader, name)
    return token && /^[\w-]{43}$/.test(token) ? token : null
  }
  return {
    read,
    /** The same mark, or a new one, with the line that sets it. */
    mark: (cookieHeader: string | null): { token: string; cookie: string } => {
      const token = read(cookieHeader) ?? newToken()
      return { token, cookie: hostCookie(name, token, seconds) }
    },
    unmark: (): string => hostCookie(name, '', 0),
  }
}

const asked = browserMark('__Host-asked', signInMinutes * 60)

/** The mark of the browser that asked for a sign-in, from its Cookie header; null in any other browser. */
export const askingBrowser = asked.read

/** The same mark, or a new one, with the line that sets it. */
export function markBrowser(cookieHeader: string | null): { browserToken: string; cookie: string } {
  const { token, cookie } = asked.mark(cookieHeader)
  return { browserToken: token, cookie }
}

export const unmarkedBrowser = asked.unmark
