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
export async function closeGently(server: Server, { grace, patience }: Times = { grace: 1_000, patience: 9_000 }) {
  server.prependListener('request', (_request, response: ServerResponse) => {
    response.setHeader('Connection', 'close')
  })
  await wait(grace)
  await quietMoment()
  // http.Server's own close would also end connections on which a request is just arriving.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()))
  const sweep = setInterval(() => server.closeIdleConnections(), 500)
  await Promise.race([closed, wait(patience)])
  clearInterval(sweep)
  server.closeAllConnections()
}

/**
 * Waits for a turn of the event loop that had next to nothing to do, at most a second. The turn has just taken every
 * connection that was waiting; those still waiting when a socket closes would be cut off by the system.
 */
async function quietMoment(): Promise<void> {
  const giveUp = performance.now() + 1_000
  let turn: number
  do {
    await new Promise((next) => setImmediate(next))
    turn = performance.now()
    await new Promise((next) => setImmediate(next))
  } while (performance.now() - turn > 0.5 && performance.now() < giveUp)
}
