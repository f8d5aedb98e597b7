import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEnv, settingNames } from './env.server'
import { keptSecret } from './try-it-secret.server'

const secret = () => 's'.repeat(32)
const full = {
  HOST: '0.0.0.0',
  APP_ORIGIN: 'https://grants.example.org/',
  DATABASE_URL: 'postgres://portal:x@db:5432/portal',
  SMTP_URL: 'smtp://mail:25',
  MAIL_FROM: 'Grants team <grants@example.org>',
  SECRET_KEY: 'k'.repeat(32),
}

function linesOf(source: Record<string, string>): string[] {
  const result = readEnv(source, secret)
  return result.ok ? [] : result.lines
}

test('needs no setting to be tried', () => {
  const result = readEnv({}, secret)
  expect(result).toMatchObject({
    ok: true,
    env: { tryIt: true, PORT: 3000, HOST: '127.0.0.1', DATA_DIR: '.data', APP_ORIGIN: 'http://localhost:3000', SECRET_KEY: secret() },
  })
})

test('the port moves the origin, and an empty value counts as not set', () => {
  expect(readEnv({ PORT: '4100', APP_ORIGIN: '', SMTP_URL: '' }, secret)).toMatchObject({
    ok: true,
    env: { PORT: 4100, APP_ORIGIN: 'http://localhost:4100', tryIt: true },
  })
})

test('starts for real with everything set', () => {
  expect(readEnv(full, secret)).toMatchObject({ ok: true, env: { tryIt: false, APP_ORIGIN: 'https://grants.example.org' } })
})

test('names every missing setting when the database is forgotten on a public address', () => {
  const names = linesOf({ HOST: '0.0.0.0' }).map((text) => text.split(' ')[0])
  expect(names).toEqual(['DATABASE_URL', 'APP_ORIGIN', 'SMTP_URL', 'MAIL_FROM', 'SECRET_KEY'])
})

test('each of the three conditions alone ends try-it mode', () => {
  expect(linesOf({ DATABASE_URL: full.DATABASE_URL })).not.toEqual([])
  expect(linesOf({ HOST: '::' })).not.toEqual([])
  expect(linesOf({ APP_ORIGIN: 'https://grants.example.org' })).not.toEqual([])
  expect(linesOf({ HOST: '127.0.0.1.example.org' })).not.toEqual([])
})

test('any one missing setting of a real portal refuses the start', () => {
  for (const name of Object.keys(full).filter((key) => key !== 'HOST')) {
    const lines = linesOf({ ...full, [name]: '' })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(new RegExp(`^${name} is not set and must be .+\\. Example: ${name}=.+`))
  }
})

test('plain http is refused for anyone but this machine', () => {
  expect(linesOf({ ...full, APP_ORIGIN: 'http://grants.example.org' })).toEqual([
    'APP_ORIGIN must begin with https://. Example: APP_ORIGIN=https://grants.example.org',
  ])
  expect(linesOf({ ...full, APP_ORIGIN: 'http://localhost:3000' })).toEqual([])
})

test('a wrong value gets one line with its name, what it must be and an example', () => {
  const wrong = {
    PORT: '70000', APP_ORIGIN: 'grants.example.org', DATABASE_URL: 'mysql://x', SMTP_URL: 'mail', MAIL_FROM: 'nobody',
    SECRET_KEY: 'short', WORKER: 'yes', METRICS_PORT: 'x', LOG_LEVEL: 'loud', STORAGE: 'tape', TRUST_PROXY: 'true', NODE_ENV: 'prod',
  }
  for (const [name, value] of Object.entries(wrong)) {
    const lines = linesOf({ ...full, [name]: value })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(new RegExp(`^${name} must be .+\\. Example: ${name}=.+`))
    if (value.length > 4) expect(lines[0]).not.toContain(`${value} `)
  }
})

test('storage in S3 needs all of its settings', () => {
  expect(linesOf({ STORAGE: 's3', S3_BUCKET: 'files' })).toHaveLength(4)
})

test('the secret of try-it mode stays the same', () => {
  const dir = mkdtempSync(join(tmpdir(), 'secret-'))
  const first = keptSecret(join(dir, 'data'))
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(keptSecret(join(dir, 'data'))).toBe(first)
  rmSync(dir, { recursive: true })
})

test('the operator can read what every setting is', () => {
  const manual = readFileSync('deploy/README.md', 'utf8')
  const rows = manual.split('\n').filter((row) => row.startsWith('| `'))
  const explained = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([A-Z0-9_]+)`/g)].map((match) => match[1]))
  expect(explained.toSorted()).toEqual(settingNames.toSorted())
})
