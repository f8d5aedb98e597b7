import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

type Times = {
  /** How long new connections are still taken, until a balancer has seen that this process is closing. */
  grace: number
  /** How long running requests have to end. Both in milliseconds. */
  patience: number
}
type Held = IncomingMessage & { [heldSince]?: number }

/** performance.now() of a request that waited while the server closed: deadlines count from then. */
export const heldSince = Symbol.for('portal.heldSince')

/**
 * Ends a server without failing a request: every answer from now on closes its connection, so that no client sends
 * its next request into a closing one; then no more connections are taken; then what runs is waited for.
 */
export async function closeGently(server: Server, { grace, patience }: Times = { grace: 1_000, patience: 9_000 }) {
  server.prependListener('request', (_request, response: ServerResponse) => {
    response.setHeader('Connection', 'close')
  })
  await wait(grace)
  const goOn = await standStill(server)
  // http.Server's own close would also end connections on which a request is just arriving.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()))
  goOn()
  const sweep = setInterval(() => server.closeIdleConnections(), 500)
  await Promise.race([closed, wait(patience)])
  clearInterval(sweep)
  server.closeAllConnections()
}

/**
 * Takes connections but lets their requests wait, until for 30 ms no connection came; at most 2 seconds.
 * Connections still on their way in when a socket closes are cut off by the system, and clients open the next one
 * when they have an answer: while none is given, soon nobody is on the way.
 * @returns what lets the waiting requests go on
 */
async function standStill(server: Server): Promise<() => void> {
  const listeners = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[]
  const held: [Held, ServerResponse][] = []
  let connections = 0
  const count = () => void (connections += 1)
  server.removeAllListeners('request')
  server.on('connection', count)
  server.on('request', (request: Held, response) => {
    request[heldSince] = performance.now()
    held.push([request, response])
  })
  const start = performance.now()
  for (let quiet = 0; quiet < 3 && performance.now() - start < 2_000; quiet += 1) {
    const before = connections
    await wait(10)
    if (connections !== before) quiet = -1
  }
  return () => {
    server.off('connection', count)
    server.removeAllListeners('request')
    for (const listener of listeners) server.on('request', listener)
    for (const [request, response] of held) for (const listener of listeners) listener.call(server, request, response)
  }
}
