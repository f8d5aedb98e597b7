import { Agent, request as send } from 'node:http'

export type Reply = {
  /** 0 when there was no answer at all. */
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
  ms: number
}

export type Ask = {
  port: number
  origin: string
  path: string
  cookie?: string
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
  /** Connections are kept unless an agent says otherwise. */
  agent?: Agent
  timeout?: number
}

export const keptConnections = new Agent({ keepAlive: true, maxSockets: 512 })
export const oneConnectionEach = new Agent({ keepAlive: false, maxSockets: 512 })

/** One request. Never throws: whoever counts must count failures too. */
export function ask({ port, origin, path, cookie, method = 'GET', headers = {}, body, agent = keptConnections, timeout = 30_000 }: Ask): Promise<Reply> {
  const start = performance.now()
  return new Promise((resolve) => {
    const end = (status: number, text: string, found: Reply['headers'] = {}) =>
      resolve({ status, headers: found, body: text, ms: performance.now() - start })
    const own = { host: new URL(origin).host, ...(cookie && { cookie }), ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }) }
    const outgoing = send({ host: '127.0.0.1', port, path, method, headers: { ...own, ...headers }, agent, timeout }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => end(answer.statusCode ?? 0, Buffer.concat(parts).toString(), answer.headers))
      answer.on('error', (error) => end(0, String(error)))
    })
    outgoing.on('timeout', () => outgoing.destroy(new Error('no answer in time')))
    outgoing.on('error', (error) => end(0, String(error)))
    outgoing.end(body)
  })
}

/** Posts a form as the pages of the portal do. */
export function post(to: Omit<Ask, 'method' | 'body'>, fields: Record<string, string>): Promise<Reply> {
  const headers = { origin: to.origin, 'content-type': 'application/x-www-form-urlencoded', ...to.headers }
  return ask({ ...to, method: 'POST', headers, body: new URLSearchParams(fields).toString() })
}
