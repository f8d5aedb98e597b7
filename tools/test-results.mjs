import { existsSync, readFileSync } from 'node:fs'

/**
 * How many passed and failed in one step. A step that ended badly without saying what failed, or
 * that left no report, counts as one failure.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/** A step that is one test. @returns {Count} */
export function countStep(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

/** Vitest's JSON report. A file that could not be loaded has no tests and counts as one failure. @returns {Count} */
export function countVitest(file, code) {
  const report = read(file)
  if (!report) return countStep(1)
  const unloaded = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0)
  return atLeastOne(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  })
}

/** Playwright's JSON report. One that passed only when tried again passed. @returns {Count} */
export function countPlaywright(file, code) {
  const report = read(file)
  if (!report) return countStep(1)
  const { expected, flaky, unexpected, skipped } = report.stats
  return atLeastOne(code, { passed: expected + flaky, failed: unexpected, skipped })
}

function atLeastOne(code, count) {
  const silent = (code !== 0 && count.failed === 0) || count.passed + count.failed === 0
  return silent ? { ...count, failed: 1 } : count
}

function read(file) {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
