/**
 * Where to go after sign-in, or null when the address could leave this site. Only a path on this origin passes:
 * a browser reads '/\\host', '//host' and control characters as another host.
 * @param next as it came in the query or form
 * @param origin APP_ORIGIN
 */
export function safeNext(next: string | null | undefined, origin: string): string | null {
  if (!next || next.length > 2000 || !next.startsWith('/')) return null
  if (/[\u0000-\u001f\u007f-\u009f\\\s]/u.test(next)) return null
  // The encoded forms too: some parts in front of a service decode once before they redirect.
  if (/%(?:0[0-9a-f]|1[0-9a-f]|7f|5c)/iu.test(next) || /^\/(?:\/|%2f|\.)/iu.test(next)) return null
  const url = URL.canParse(next, origin) ? new URL(next, origin) : null
  if (!url || url.origin !== new URL(origin).origin || url.username || url.password) return null
  if (url.pathname.startsWith('//')) return null
  return `${url.pathname}${url.search}${url.hash}`
}
