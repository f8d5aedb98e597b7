import { Agent, request } from 'node:http'

export type Question = { method: string; path: string; token?: string | undefined; fields?: readonly [string, string][] | undefined; headers?: Record<string, string> }
export type Answer = { status: number; location: string; body: string; cookies: string[] }

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

/** Asks the portal as a browser would, following nothing. Forms carry the Origin of the portal. */
export function ask(origin: string, { method, path, token, fields, headers = {} }: Question): Promise<Answer> {
  const body = method === 'POST' ? new URLSearchParams(fields?.map(([name, value]) => [name, value])).toString() : undefined
  const all = {
    ...(token && { Cookie: `__Host-session=${token}` }),
    ...(body !== undefined && { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': String(Buffer.byteLength(body)) }),
    ...headers,
  }
  return new Promise((answered, failed) => {
    const sent = request(`${origin}${path}`, { method, headers: all, agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', failed)
      response.on('end', () => answered({
        status: response.statusCode ?? 0,
        location: response.headers.location ?? '',
        body: Buffer.concat(chunks).toString('utf8'),
        cookies: response.headers['set-cookie'] ?? [],
      }))
    })
    sent.on('error', failed)
    sent.end(body)
  })
}

/** The value an answer sets a cookie to. @throws Error when it sets none */
export function cookieOf(answer: Answer, name: string): string {
  const line = answer.cookies.find((cookie) => cookie.startsWith(`${name}=`))
  if (!line) throw new Error(`no cookie ${name} in an answer of ${answer.status}`)
  return line.slice(name.length + 1).split(';', 1)[0] ?? ''
}
