import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Databases of one test run carry its process id, so that runs side by side leave each other's alone. */
export function templateDatabase(run: number): string {
  return `portal_template_${run}`
}

/** A folder of its own for each checkout, so that two can test side by side. */
export function testingFolder(): string {
  return join(tmpdir(), `mayors-grants-test-${createHash('sha256').update(process.cwd()).digest('hex').slice(0, 8)}`)
}
