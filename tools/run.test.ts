import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

// Inside the repository, where programs find their packages.
mkdirSync('.cache', { recursive: true })
const dir = mkdtempSync(join('.cache', 'run-'))
afterAll(() => rmSync(dir, { recursive: true }))

function run(program: string, ...args: string[]) {
  const file = join(dir, 'program.tsx')
  writeFileSync(file, program)
  return spawnSync(process.execPath, ['tools/run.mjs', file, ...args], { encoding: 'utf8' })
}

test('runs a program with aliases, JSX and arguments, and passes its code on', () => {
  const done = run(
    `import { isLoopback } from '~/platform/env.server'
     export default async function main() {
       process.stdout.write([isLoopback('localhost'), (<p />).type, ...process.argv.slice(2)].join(' '))
       process.exitCode = 3
     }`,
    '--people', '5',
  )
  expect(done).toMatchObject({ stdout: 'true p --people 5', status: 3 })
})

test('a program that throws ends with 1 and says why', () => {
  const done = run(`throw new Error('the pot is empty')`)
  expect(done.status).toBe(1)
  expect(done.stderr).toContain('the pot is empty')
})

test('a wrong setting ends the start with 1 and one line', () => {
  const env = { ...process.env, PORT: 'many' }
  const done = spawnSync(process.execPath, ['app/server.ts'], { encoding: 'utf8', env })
  expect(done.status).toBe(1)
  expect(done.stderr).toBe('The portal did not start.\nPORT must be a port number from 0 to 65535. Example: PORT=3000\n')
})
