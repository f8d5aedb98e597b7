import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { metricsText, watchProcess } from './metrics.server'

export type MetricsPort = { port: number; close: () => Promise<void> }

/**
 * Serves /metrics on a port of its own that only this machine can reach: a collector runs beside the portal.
 * @param port 0 for any free one
 * @throws Error when the port is taken
 */
export async function openMetricsPort(port: number): Promise<MetricsPort> {
  watchProcess()
  const server = createServer(async (request, response) => {
    const known = request.url === '/metrics' && (request.method === 'GET' || request.method === 'HEAD')
    response.setHeader('X-Content-Type-Options', 'nosniff')
    if (!known) return void response.writeHead(404).end()
    const text = await metricsText()
    response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8', 'Cache-Control': 'no-store' })
    response.end(request.method === 'HEAD' ? undefined : text)
  })
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, '127.0.0.1', listening))
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    }),
  }
}
