import { mkdirSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'

/**
 * Stands between the portal and PostgreSQL on the wire and counts waits one after the other: how often something was
 * sent after an answer came. What leaves together, on one connection or several, is one wait.
 */
export type WaitsProxy = {
  /** DATABASE_URL that leads through the proxy. */
  url: string
  /** Starts at 0 again. */
  reset: () => void
  waits: () => number
  /** Bytes of the portal's questions since `reset`, for looking at what is asked. */
  asked: () => string
  close: () => Promise<void>
}

/** Answers come this many milliseconds late, so that whatever leaves without waiting for them has left before. */
const delay = 8

export async function waitsProxy(socketDir: string, folder: string): Promise<WaitsProxy> {
  const place = join(folder, 'proxy')
  mkdirSync(place)
  const file = join(place, '.s.PGSQL.5432')
  let waits = 0
  /** The longest row of waits that was answered. */
  let answeredWaits = 0
  let asked = ''
  const sockets = new Set<Socket>()

  const server = createServer((portal) => {
    const database = connect(join(socketDir, '.s.PGSQL.5432'))
    let answered = true
    let depth = 0
    portal.on('data', (sent) => {
      if (answered) depth = answeredWaits + 1
      waits = Math.max(waits, depth)
      asked += `${answered ? '\n--- wait\n' : ''}${sent.toString('latin1')}`
      answered = false
      database.write(sent)
    })
    database.on('data', (reply) => {
      setTimeout(() => {
        answered = true
        answeredWaits = Math.max(answeredWaits, depth)
        portal.write(reply)
      }, delay)
    })
    for (const [one, other] of [[portal, database], [database, portal]] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
  })
  await new Promise<void>((ready) => server.listen(file, ready))
  return {
    url: `postgres://portal@localhost:5432/portal?host=${encodeURIComponent(place)}`,
    reset() {
      waits = 0
      answeredWaits = 0
      asked = ''
    },
    waits: () => waits,
    asked: () => asked,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((closed) => server.close(() => closed()))
      rmSync(place, { recursive: true, force: true })
    },
  }
}
