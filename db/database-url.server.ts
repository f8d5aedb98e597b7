/**
 * Turns the address of a database into the two arguments of postgres.js, which, unlike libpq,
 * reads a unix socket only from its options: `postgres(address, { ...socket, max: 10 })`.
 */
export function connectTo(url: string): [address: string, socket: { host?: string }] {
  const parsed = new URL(url)
  const host = parsed.searchParams.get('host')
  if (!host) return [url, {}]
  parsed.searchParams.delete('host')
  return [parsed.href, { host }]
}
