import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const templateDatabase = 'portal_template'

/** A folder of its own for each checkout, so that two can test side by side. */
export function testingFolder(): string {
  return join(tmpdir(), `mayors-grants-test-${createHash('sha256').update(process.cwd()).digest('hex').slice(0, 8)}`)
}
