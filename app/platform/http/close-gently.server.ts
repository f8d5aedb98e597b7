import type { Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

type Times = {
  /** How long new connections are still taken, until a balancer has seen that this process is closing. */
  grace: number
  /** How long running requests have to end. Both in milliseconds. */
  patience: number
}

/**
 * Ends a server without failing a request: every answer from now on closes its connection, so that no client sends
 * its next request into a closing one; then no more connections are taken; then what runs is waited for.
 */
export async function closeGently(server: Server, { grace, patience }: Times = { grace: 1_000, patience: 7_000 }) {
  server.prependListener('request', (_request, response: ServerResponse) => {
    response.setHeader('Connection', 'close')
  })
  await wait(grace)
  await quietMoment(server)
  // http.Server's own close would also end connections on which a request is just arriving.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()))
  const sweep = setInterval(() => server.closeIdleConnections(), 500)
  await Promise.race([closed, wait(patience)])
  clearInterval(sweep)
  server.closeAllConnections()
}

/**
 * Waits until two turns of the event loop in a row took no connection and ended no answer (one, after a second of
 * waiting; 4 seconds in all):
 * connections still waiting when a socket closes are cut off by the system, and a client opens its next one when
 * it has its answer.
 */
async function quietMoment(server: Server): Promise<void> {
  let events = 0
  const count = () => void (events += 1)
  server.on('connection', count)
  server.on('request', (_request, response: ServerResponse) => response.once('finish', count))
  const start = performance.now()
  const waited = () => performance.now() - start
  for (let quiet = 0; quiet < (waited() < 1_000 ? 2 : 1) && waited() < 4_000; quiet += 1) {
    const before = events
    await new Promise((next) => setImmediate(next))
    if (events !== before) quiet = -1
  }
  server.off('connection', count)
}
