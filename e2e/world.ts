import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** A portal of its own: the built one, as a real process in try-it mode with a throwaway database. */
export type World = { origin: string; dataDir: string; stop: () => Promise<void> }

const mostStartMs = 90_000

/**
 * Starts the built portal on a free port and waits until it is ready. Its log goes to `portal.log` in the data folder.
 * @param settings of its environment, beside those of every world
 * @throws Error when there is no build, or when the portal ends or is not ready in time
 */
export async function startWorld(settings: Record<string, string> = {}): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mg-'))
  // The database runs under a uid of its own where the portal runs as root.
  chmodSync(dataDir, 0o755)
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const said: string[] = []
  const env: NodeJS.ProcessEnv = { ...inherited(), NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...settings }
  const portal = spawn(process.execPath, ['app/server.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [portal.stdout, portal.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const stop = async () => {
    await end(portal)
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await ready(origin, portal)
  } catch (error) {
    await stop()
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${said.join('')}`, { cause: error })
  }
  return { origin, dataDir, stop }
}

/** Nothing that would turn the throwaway portal into a real one. */
function inherited(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _url, APP_ORIGIN: _origin, FUNDER_FILE: _funder, SMTP_URL: _mail, STORAGE: _storage, ...rest } = process.env
  return rest
}

async function ready(origin: string, portal: ChildProcess): Promise<void> {
  const until = performance.now() + mostStartMs
  while (performance.now() < until) {
    if (portal.exitCode !== null) throw new Error('The portal ended before it was ready.')
    const answer = await fetch(`${origin}/readyz`).catch(() => null)
    if (answer?.ok) return
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error('The portal was not ready in time.')
}

async function end(portal: ChildProcess): Promise<void> {
  if (portal.exitCode !== null || portal.signalCode !== null) return
  const gone = new Promise((done) => portal.once('exit', done))
  portal.kill('SIGTERM')
  await gone
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? found(address.port) : failed(new Error('no port'))))
    })
  })
}
