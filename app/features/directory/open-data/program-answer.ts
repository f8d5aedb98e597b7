/**
 * An answer for programs. "<" is written as its code, so that no reader that mistakes JSON for a page finds markup in
 * it; to a program both are the same.
 */
export function programAnswer(value: unknown, { status = 200, headers = {} }: { status?: number; headers?: HeadersInit } = {}): Response {
  const all = new Headers(headers)
  all.set('content-type', 'application/json; charset=utf-8')
  return new Response(JSON.stringify(value).replaceAll('<', '\\u003c'), { status, headers: all })
}
