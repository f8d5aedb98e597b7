import { existsSync, readFileSync } from 'node:fs'

/**
 * What failed, a line each, for the end of a log: whoever sees only the last lines knows where to look.
 *
 * @param {string} file JSON report of Vitest or Playwright
 * @returns {string[]} 'file › test: first line of the message'; empty without a report that can be read
 */
export function failures(file) {
  const report = existsSync(file) ? parse(readFileSync(file, 'utf8')) : null
  if (Array.isArray(report?.testResults)) return report.testResults.flatMap(ofVitest)
  if (Array.isArray(report?.suites)) return report.suites.flatMap(ofPlaywright)
  return []
}

function ofVitest({ name, status, message, assertionResults = [] }) {
  if (status === 'failed' && assertionResults.length === 0) return [line(name, 'could not be loaded', message)]
  return assertionResults
    .filter((one) => one.status === 'failed')
    .map((one) => line(name, one.fullName ?? one.title, one.failureMessages?.[0]))
}

function ofPlaywright({ suites = [], specs = [] }) {
  const failed = specs.filter(({ ok }) => !ok).map(({ file, title, tests = [] }) => {
    const results = tests.flatMap((one) => one.results ?? [])
    return line(file, title, results.flatMap(({ errors = [] }) => errors).at(0)?.message)
  })
  return [...failed, ...suites.flatMap(ofPlaywright)]
}

function line(file = '', test = '', message = '') {
  // Colours of a terminal say nothing in a file.
  const first = String(message).replace(/\u001b\[[0-9;]*m/g, '').split('\n').find((one) => one.trim() !== '') ?? ''
  const short = file.split('/').slice(-3).join('/')
  return `${short} › ${test}: ${first.trim().slice(0, 200)}`
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
