/**
 * Runs a TypeScript program of the portal that uses its aliases and components:
 *
 *     node tools/run.mjs e2e/bench/save.ts --people 500
 *
 * The program reads its arguments from `process.argv.slice(2)`; what it exports as `default`, if
 * that is a function, is called and awaited. It ends with `process.exitCode`, or 1 when it throws.
 */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNode } from './node-24.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [entry, ...args] = process.argv.slice(2)
if (!entry) {
  process.stderr.write('Usage: node tools/run.mjs <program.ts> [arguments]\n')
  process.exit(1)
}

if (Number.parseInt(process.versions.node, 10) < 24) await again()
else await run()

async function run() {
  process.env.NODE_ENV ??= 'development'
  const { createServer } = await import('vite')
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    resolve: { alias: { '~db': resolve(root, 'db'), '~e2e': resolve(root, 'e2e'), '~': resolve(root, 'app') } },
    esbuild: { jsx: 'automatic' },
  })
  process.argv = [process.argv[0], resolve(entry), ...args]
  try {
    const program = await vite.ssrLoadModule(resolve(entry))
    if (typeof program.default === 'function') await program.default()
  } catch (error) {
    vite.ssrFixStacktrace(error)
    process.stderr.write(`${error.stack ?? error}\n`)
    process.exitCode = 1
  } finally {
    await vite.close()
  }
  // Nothing of the program may keep the process: pools that were left open, for example.
  process.exit()
}

async function again() {
  const child = spawn(findNode(root), process.argv.slice(1), { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
