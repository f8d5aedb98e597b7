import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runStep, say } from './progress.mjs'

/**
 * Finds a browser for the tests, or installs one: Debian's Chromium where we may, else the one
 * Playwright brings.
 *
 * @returns {Promise<NodeJS.ProcessEnv>} CHROMIUM_PATH, or nothing where Playwright's own is used
 */
export async function browser(node, root) {
  const chromium = process.env.CHROMIUM_PATH || '/usr/bin/chromium'
  if (existsSync(chromium)) return { CHROMIUM_PATH: chromium }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing a browser for the tests (Chromium, once)')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const options = { cwd: root, env, every: 10 }
    await runStep('Reading the package lists', 'apt-get', ['update'], options)
    await runStep('Installing Chromium', 'apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
    if (existsSync('/usr/bin/chromium')) return { CHROMIUM_PATH: '/usr/bin/chromium' }
  }
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const { code, output } = await runStep('Installing Chromium', node, [playwright, 'install', 'chromium'], { cwd: root })
  if (code !== 0) say(`No browser could be installed; the browser tests will fail.\n${output.trim()}`)
  return {}
}
