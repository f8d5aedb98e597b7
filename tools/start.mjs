/**
 * `npm start`: prepares what is missing, builds if the sources changed, and runs the portal under
 * Node 24. `npm run dev` (`--dev`) runs it from its sources.
 */
import { spawn } from 'node:child_process'
import { build } from './build.mjs'
import { withNode } from './node-24.mjs'
import { prepare, root } from './prepare.mjs'

const dev = process.argv.includes('--dev')
const node = await prepare()
await build(node, { dev })

const env = withNode(node, { ...process.env, NODE_ENV: dev ? 'development' : process.env.NODE_ENV || 'production' })
const server = spawn(node, ['app/server.ts'], { cwd: root, env, stdio: 'inherit' })
server.once('error', (error) => {
  process.stderr.write(`The portal could not be started: ${error.message}\n`)
  process.exit(1)
})
server.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))

process.on('SIGTERM', () => server.kill('SIGTERM'))
process.on('SIGHUP', () => server.kill('SIGTERM'))
// Ctrl-C in a terminal reaches the server by itself; elsewhere it is passed on.
process.on('SIGINT', () => process.stdin.isTTY || server.kill('SIGINT'))

// A killed npm passes nothing on: without it, nobody could end the portal any more.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid
  setInterval(() => process.ppid === parent || server.kill('SIGTERM'), 1_000).unref()
}
