import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { failures } from './test-failures.mjs'

const dir = mkdtempSync(join(tmpdir(), 'failures-'))
afterAll(() => rmSync(dir, { recursive: true }))

function report(content: unknown): string {
  const file = join(dir, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('names each failed test with the first line of its message', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'adds' },
    { status: 'failed', fullName: 'takes away', failureMessages: ['\u001b[31mexpected 1\u001b[39m\n  at line 4'] },
  ]
  const unloaded = { name: '/x/app/two.test.ts', status: 'failed', message: 'No such file', assertionResults: [] }
  expect(failures(report({ testResults: [{ name: '/x/app/money/one.test.ts', status: 'failed', assertionResults }, unloaded] }))).toEqual([
    'app/money/one.test.ts › takes away: expected 1',
    'x/app/two.test.ts › could not be loaded: No such file',
  ])
})

test('finds failed browser tests however deep they are', () => {
  const spec = { file: 'journeys/a.spec.ts', title: 'walks', ok: false, tests: [{ results: [{ errors: [{ message: 'No heading' }] }] }] }
  expect(failures(report({ suites: [{ suites: [{ specs: [spec, { ...spec, ok: true }] }] }] }))).toEqual(['journeys/a.spec.ts › walks: No heading'])
})

test('says nothing without a report', () => {
  expect(failures(join(dir, 'none.json'))).toEqual([])
})
