/** Every cookie of the service is strictly necessary, for this host only, and unreadable for scripts. */
export const sessionCookieName = '__Host-session'

/** A cookie's value, or null. Only names that start with __Host- are read. */
export function readCookie(header: string | null | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=')
    if (key === name) return value.join('=') || null
  }
  return null
}

/**
 * The Set-Cookie line of a `__Host-` cookie. Browsers treat http://localhost as a secure place, so Secure also
 * holds in try-it mode.
 * @param name must start with `__Host-`
 * @param maxAge in seconds; without it the cookie ends with the browser
 */
export function hostCookie(name: `__Host-${string}`, value: string, maxAge?: number): string {
  const age = maxAge === undefined ? '' : `; Max-Age=${Math.floor(maxAge)}`
  return `${name}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax${age}`
}

export function sessionCookie(token: string, maxAge?: number): string {
  return hostCookie(sessionCookieName, token, maxAge)
}

/** The session token of a request; tokens are base64url, anything else is not looked up. */
export function readSessionToken(header: string | null | undefined): string | null {
  const token = readCookie(header, sessionCookieName)
  return token && /^[\w-]{20,200}$/u.test(token) ? token : null
}
