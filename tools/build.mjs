/**
 * Builds the portal into build/, if its sources changed since the last time: the server and the
 * browser modules by Remix, then styles, fonts and the list of assets.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withNode } from './node-24.mjs'
import { prepare, root } from './prepare.mjs'
import { runStep, say } from './progress.mjs'

const folders = ['app', 'db', 'locales', 'public', 'tools/assets']
const files = ['package-lock.json', 'remix.config.js', 'vite.config.ts', 'tsconfig.json', 'tools/build.mjs', 'tools/build-assets.ts']

/**
 * @param {string} node the Node 24 to build with
 * @param {{ dev?: boolean, force?: boolean }} options dev: only what Remix does not serve by itself in development
 */
export async function build(node, { dev = false, force = false } = {}) {
  const stamp = join(root, 'build', dev ? 'stamp-dev' : 'stamp')
  const wanted = hashOfSources()
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const remix = join(root, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js')
  // Remix empties build/ first, so it goes first.
  if (!dev) await step('Building the portal', node, [remix, 'vite:build'])
  const assets = join(root, 'tools', 'build-assets.ts')
  if (existsSync(assets)) await step('Building styles and fonts', node, [assets])
  mkdirSync(join(root, 'build'), { recursive: true })
  writeFileSync(stamp, wanted)
}

async function step(label, node, args) {
  say(label)
  const env = withNode(node, { ...process.env, NODE_ENV: 'production' })
  const { code, output, seconds } = await runStep(label, node, args, { cwd: root, env })
  if (code !== 0) {
    process.stderr.write(`${output}\n${label} failed.\n`)
    process.exit(1)
  }
  if (seconds >= 2) say(`${label}: done in ${seconds} s`)
}

function hashOfSources() {
  const hash = createHash('sha256')
  const all = [...folders.flatMap(filesIn), ...files]
  for (const file of all.filter((name) => existsSync(join(root, name))).toSorted()) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

/** Tests and notes are no part of what is built. */
function filesIn(folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$|\.md$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build(await prepare(), { force: process.argv.includes('--force') })
  say('The build is up to date')
}
