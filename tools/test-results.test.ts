import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countPlaywright, countStep, countVitest } from './test-results.mjs'

const dir = mkdtempSync(join(tmpdir(), 'results-'))
afterAll(() => rmSync(dir, { recursive: true }))

function report(content: unknown): string {
  const file = join(dir, 'report.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, testResults: [] as unknown[] }

test('a step of its own counts as one', () => {
  expect(countStep(0)).toEqual({ passed: 1, failed: 0, skipped: 0 })
  expect(countStep(127)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a file that cannot be loaded is a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(countVitest(report({ ...vitest, testResults }), 1)).toMatchObject({ passed: 3, failed: 1 })
})

test('a bad end that no test explains is a failure', () => {
  expect(countVitest(report(vitest), 1)).toMatchObject({ passed: 3, failed: 1 })
  expect(countVitest(report(vitest), 0)).toMatchObject({ passed: 3, failed: 0 })
})

test('no report, half a report and no tests at all are failures', () => {
  expect(countVitest(join(dir, 'none.json'), 0)).toMatchObject({ failed: 1 })
  expect(countPlaywright(report('{"stats":'), 0)).toMatchObject({ failed: 1 })
  expect(countPlaywright(report({ stats: { expected: 0, flaky: 0, unexpected: 0, skipped: 0 } }), 0)).toMatchObject({ failed: 1 })
})

test('a browser test that passed when tried again passed', () => {
  const stats = { expected: 4, flaky: 1, unexpected: 2, skipped: 1 }
  expect(countPlaywright(report({ stats }), 1)).toEqual({ passed: 5, failed: 2, skipped: 1 })
})
