import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The Node 24 that runs the portal: the one that runs us, or the one npm installed beside it.
 *
 * @param {string} root the folder of the repository
 * @returns {string} path of the program
 */
export function findNode(root) {
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath
  const installed = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(installed)) return installed
  process.stderr.write(
    `The portal needs Node 24 or newer on ${process.platform}-${process.arch}; this is Node ${process.versions.node}.\n` +
      'Get it from https://nodejs.org and try again.\n',
  )
  process.exit(1)
}

/** The environment of a child: Node 24 first in the search path, for programs that call `node`. */
export function withNode(node, env = process.env) {
  return { ...env, PATH: `${join(node, '..')}:${env.PATH ?? ''}` }
}
