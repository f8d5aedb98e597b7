import type { Server, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** How long new connections are still taken, until a balancer has seen that this process is closing. */
const grace = 1_000
/** How long running requests have to end. */
const patience = 9_000

/**
 * Ends a server without failing a request: every answer from now on closes its connection, so that no client sends
 * its next request into a closing one; then no more connections are taken; then what runs is waited for.
 */
export async function closeGently(server: Server): Promise<void> {
  server.prependListener('request', (_request, response: ServerResponse) => {
    response.setHeader('Connection', 'close')
  })
  await wait(grace)
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  await Promise.race([closed, wait(patience)])
  server.closeAllConnections()
}
