/**
 * `npm test`: everything that must hold, in order, on a fresh checkout too. `--quick` leaves out
 * the build and the browser. The last line says how many passed and failed.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { browser } from './browser.mjs'
import { withNode } from './node-24.mjs'
import { prepare, root } from './prepare.mjs'
import { runStep, say } from './progress.mjs'
import { failures } from './test-failures.mjs'
import { countPlaywright, countStep, countVitest } from './test-results.mjs'
import { checks } from './test-steps.mjs'

const quick = process.argv.includes('--quick')
const node = await prepare()
const reports = join(root, '.cache', 'test')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const report = (name) => join(reports, `${name}.json`)
const bin = (path) => join(root, 'node_modules', path)
const env = {
  ...withNode(node),
  ...(quick ? {} : await browser(node, root)),
  PLAYWRIGHT_JSON_OUTPUT_NAME: report('playwright'),
}

const vitest = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report('vitest')}`]
const steps = [
  { name: 'types', args: [bin('typescript/bin/tsc'), '--noEmit'] },
  { name: 'lint', args: [bin('oxlint/bin/oxlint')] },
  { name: 'tests', args: [bin('vitest/vitest.mjs'), ...vitest], show: true, count: (code) => countVitest(report('vitest'), code) },
  { name: 'build', args: [join(root, 'tools', 'build.mjs')], long: true },
  {
    name: 'browser',
    args: [bin('@playwright/test/cli.js'), 'test', '--config=e2e/playwright.config.ts', '--reporter=list,json'],
    count: (code) => countPlaywright(report('playwright'), code),
    show: true,
    long: true,
  },
  ...checks.map(({ name, program, args = [], quick: short }) => ({
    name: `check:${name}`,
    args: [join(root, 'tools', 'run.mjs'), program, ...args],
    long: !short,
  })),
]

const rows = []
for (const { name, args, show = false, count = countStep } of steps.filter((step) => !quick || !step.long)) {
  say(`── ${name}`)
  const { code, output, seconds } = await runStep(name, node, args, { cwd: root, env, show, every: 15 })
  const counted = count(code)
  if (counted.failed > 0 && !show) process.stdout.write(`${output.trimEnd()}\n`)
  rows.push({ name, seconds, ...counted })
}

const total = (key) => rows.reduce((sum, row) => sum + row[key], 0)
process.stdout.write('\n')
for (const { name, seconds, passed, failed, skipped } of rows) {
  const state = failed > 0 ? 'FAILED' : 'ok    '
  const left = skipped > 0 ? `, ${skipped} skipped` : ''
  process.stdout.write(`${state} ${name.padEnd(20)} ${String(seconds).padStart(4)} s   ${passed} passed, ${failed} failed${left}\n`)
}
for (const failure of ['vitest', 'playwright'].flatMap((name) => failures(report(name)))) process.stdout.write(`FAILED ${failure}\n`)
process.exitCode = total('failed') > 0 ? 1 : 0
process.stdout.write(`\n${total('passed')} passed, ${total('failed')} failed\n`)
