import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, expect, test } from 'vitest'
import { connectTo } from './database-url.server'
import { startEmbedded } from './embedded.server'

const made: string[] = []
function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'embedded-'))
  made.push(dir)
  return dir
}
afterAll(() => made.forEach((dir) => rmSync(dir, { recursive: true, force: true })))

function open(url: string) {
  const [address, socket] = connectTo(url)
  return postgres(address, { ...socket, max: 1, onnotice: () => {} })
}

test('starts, keeps rows over a stop, and speaks to a socket only', async () => {
  const dataDir = folder()
  const first = await startEmbedded({ dataDir })
  let sql = open(first.url)
  await sql`create table kept (word text)`
  await sql`insert into kept values ('ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ')`
  expect((await sql`show listen_addresses`)[0]).toEqual({ listen_addresses: '' })
  expect((await sql`show fsync`)[0]).toEqual({ fsync: 'on' })
  expect((await sql`select word from (values ('z'), ('Ł'), ('a')) t(word) order by word`).map((r) => r['word'])).toEqual(
    ['a', 'Ł', 'z'],
  )
  await sql.end()
  await first.stop()
  await first.stop()

  const second = await startEmbedded({ dataDir })
  expect(second.attached).toBe(false)
  sql = open(second.url)
  expect(await sql`select word from kept`).toEqual([{ word: 'ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ' }])
  await sql.end()
  await second.stop()
})

test('joins a server that already runs, which ends with its last user', async () => {
  const dataDir = folder()
  const [first, second] = await Promise.all([startEmbedded({ dataDir }), startEmbedded({ dataDir })])
  expect([first.attached, second.attached].toSorted()).toEqual([false, true])
  await first.stop()
  const sql = open(second.url)
  expect(await sql`select 1 as one`).toEqual([{ one: 1 }])
  await sql.end()
  await second.stop()
  expect(() => readFileSync(join(dataDir, 'postgres', 'postmaster.pid'))).toThrow()
})

test('keeps an acknowledged row when the server is killed', async () => {
  const dataDir = folder()
  const first = await startEmbedded({ dataDir })
  const sql = open(first.url)
  await sql`create table kept (n int)`
  await sql`insert into kept values (1)`
  process.kill(Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
  await sql.end()

  const second = await startEmbedded({ dataDir })
  expect(second.attached).toBe(false)
  const again = open(second.url)
  expect(await again`select n from kept`).toEqual([{ n: 1 }])
  await again.end()
  await second.stop()
  await first.stop()
  expect(() => readFileSync(join(dataDir, 'postgres', 'postmaster.pid'))).toThrow()
})

test('takes over the server of a process that was killed', async () => {
  const dataDir = folder()
  const module = new URL('./embedded.server.ts', import.meta.url).href
  const script = `const { startEmbedded } = await import('${module}')
    await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} }); process.stdout.write('up'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended

  const next = await startEmbedded({ dataDir })
  expect(next.attached).toBe(true)
  await next.stop()
  expect(() => readFileSync(join(dataDir, 'postgres', 'postmaster.pid'))).toThrow()
})

test('works in a folder with a path too long for a socket', async () => {
  const embedded = await startEmbedded({ dataDir: join(folder(), 'a'.repeat(75), 'b'.repeat(75)) })
  expect(Buffer.byteLength(embedded.socketDir)).toBeLessThan(90)
  const sql = open(embedded.url)
  expect(await sql`select 1 as one`).toEqual([{ one: 1 }])
  await sql.end()
  await embedded.stop()
  rmSync(embedded.socketDir, { recursive: true, force: true })
})

test('refuses unsafe settings for a database that was not made for tests', async () => {
  const dataDir = folder()
  await (await startEmbedded({ dataDir })).stop()
  await expect(startEmbedded({ dataDir, testing: true })).rejects.toThrow('was not made for tests')
})
