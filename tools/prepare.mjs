/**
 * Makes a fresh checkout ready: installs the packages of package-lock.json where they are missing
 * or old, and finds Node 24. Needs nothing but Node 20 and npm, because it runs before anything
 * is installed.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNode } from './node-24.mjs'
import { runStep, say } from './progress.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * @returns {Promise<string>} path of the Node 24 to run everything else with
 */
export async function prepare() {
  if (Number.parseInt(process.versions.node, 10) < 20) {
    process.stderr.write(`The portal needs Node 20 or newer; this is Node ${process.versions.node}.\n`)
    process.exit(1)
  }
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const stamp = join(root, 'node_modules', '.installed')
  const wanted = createHash('sha256').update(`${process.platform}-${process.arch}\n${lock}`).digest('hex')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    if (!isInstalled(JSON.parse(lock))) await install()
    writeFileSync(stamp, wanted)
  }
  return findNode(root)
}

async function install() {
  say('Installing the packages (once; a minute or two)')
  rmSync(join(root, 'node_modules', '.package-lock.json'), { force: true })
  const npm = process.env.npm_execpath
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const args = [...first, 'ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const { NODE_ENV: _, ...env } = process.env
  const { code, output, seconds } = await runStep('Installing the packages', program, args, { cwd: root, env })
  if (code !== 0) {
    process.stderr.write(`${output}\nThe packages could not be installed. Is the npm registry within reach?\n`)
    process.exit(1)
  }
  say(`Installed the packages in ${seconds} s`)
}

/** Whether npm's own list of what it installed has every package of the lock file at its version. */
function isInstalled(lock) {
  const list = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(list)) return false
  const installed = JSON.parse(readFileSync(list, 'utf8')).packages
  return Object.entries(lock.packages).every(([path, { version, optional, peer }]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.version === version && existsSync(join(root, path)) : Boolean(optional || peer)
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) say(`Ready: ${await prepare()}`)
