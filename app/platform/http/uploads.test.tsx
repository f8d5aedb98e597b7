import { existsSync, readFileSync } from 'node:fs'
import { request as ask } from 'node:http'
import type { ActionFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Upload } from '../portal'
import { readForm } from '.'
import { startFront, type Front } from './front.testing.server'

const token = 'amina-amina-amina-amina'
const amina = { personId: '1', name: 'Amina', language: 'en' as const, staffRoles: [], sessionId: '1' }
const megabyte = 1024 * 1024
let seen: { form: FormData; uploads: readonly Upload[]; texts: string[] } | null = null
const upload = {
  handle: { access: 'signed-in', uploads: { maxFiles: 2, maxBytes: 20 * megabyte } },
  async action({ request, context }: ActionFunctionArgs) {
    const { uploads = [] } = context.portal
    const texts = uploads.map(({ path }) => (path ? readFileSync(path, 'latin1') : ''))
    seen = { form: await readForm(request), uploads, texts }
    return Response.json({ fine: true })
  },
  default: () => <h1>Upload</h1>,
}
const plain = { handle: { access: 'signed-in' }, action: () => null, default: () => <h1>Plain</h1> }

let front: Front
beforeAll(async () => {
  front = await startFront({ '/upload': upload, '/plain': plain }, { [token]: amina })
})
afterAll(() => front.close())

const headers = (cookie = true) => ({
  origin: front.origin, 'content-type': 'multipart/form-data; boundary=b', ...(cookie && { cookie: `__Host-session=${token}` }),
})
const text = (name: string, value: string) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const file = (name: string, fileName: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\nContent-Type: x/y\r\n\r\n${value}\r\n`

test('files wait in temporary files until the answer, what was typed is a form', async () => {
  const body = text('before', 'one\r\ntwo') + file('proof', 'a%22b.txt', 'x\r\n--not\r\n-') + file('none', '', '') + text('after', '') + '--b--\r\n'
  expect((await front.post('/upload', body, headers())).status).toBe(200)
  expect(Object.fromEntries(seen!.form)).toEqual({ before: 'one\ntwo', after: '' })
  expect(seen!.uploads).toMatchObject([{ field: 'proof', name: 'a"b.txt', bytes: 11 }])
  expect(seen!.texts).toEqual(['x\r\n--not\r\n-'])
  expect(existsSync(seen!.uploads[0]!.path)).toBe(false)
})

test('a file that is too big is not kept, and nothing of the form is lost for it', async () => {
  const body = text('before', 'one') + file('proof', 'big.pdf', 'x'.repeat(21 * megabyte)) + file('proof', 'a.txt', 'a') +
    file('proof', 'b.txt', 'b') + text('after', 'two') + '--b--\r\n'
  expect((await front.post('/upload', body, headers())).status).toBe(200)
  expect(Object.fromEntries(seen!.form)).toEqual({ before: 'one', after: 'two' })
  expect(seen!.uploads.map(({ name, refused }) => [name, refused])).toEqual([['big.pdf', 'tooBig'], ['a.txt', undefined], ['b.txt', 'tooMany']])
})

test('refuses form bombs, bodies that stop and posts of other sites, like any form', async () => {
  const end = '--b--\r\n'
  const bombs = [text('a[101]', 'x') + end, text('__proto__', 'x') + end, text('a', 'x').repeat(501) + end, 'no parts', text('a', 'x'), end.slice(0, 3),
    `--b\r\nX: ${'y'.repeat(9_000)}\r\n\r\n${end}`, `--b\r\nContent-Disposition: attachment\r\n\r\nx\r\n${end}`, file('f'.repeat(201), 'x', 'x') + end]
  for (const bomb of bombs) expect((await front.post('/upload', bomb, headers())).status).toBe(400)
  expect((await front.post('/upload', text('a', 'x'.repeat(megabyte + 1)) + end, headers())).status).toBe(413)
  expect((await front.post('/upload', text('a', 'x') + end, { ...headers(), origin: 'https://evil.example' })).status).toBe(403)
  expect((await front.post('/plain', file('a', 'x.txt', 'x'.repeat(megabyte)) + end, headers())).status).toBe(413)
})

test('reads past the files of somebody who is not signed in, and keeps what she typed', async () => {
  const body = text('answer', 'long') + file('proof', 'a.txt', 'secret') + '--b--\r\n'
  const ended = { ...headers(false), cookie: '__Host-session=ended-ended-ended-ended' }
  expect((await front.post('/upload', body, ended)).status).toBe(303)
  expect([...front.kept.at(-1)!.form]).toEqual([['answer', 'long']])
})

test('a gigabyte takes less than 50 MB and is refused as soon as the limit is passed', async () => {
  seen = null
  const before = process.memoryUsage().rss
  const head = Buffer.from(text('before', 'kept') + file('proof', 'big.pdf', '').slice(0, -2))
  const piece = Buffer.alloc(256 * 1024, 120)
  const gigabyte = 1024 * megabyte
  let [sent, most] = [0, 0]
  const status = await new Promise<number>((done, failed) => {
    const length = head.length + gigabyte
    const posting = ask(`${front.origin}/upload`, { method: 'POST', headers: { ...headers(), 'content-length': length } }, (answer) => {
      answer.resume()
      done(answer.statusCode ?? 0)
    })
    posting.on('error', failed)
    posting.write(head)
    const more = (): void => {
      most = Math.max(most, process.memoryUsage().rss - before)
      sent += piece.length
      if (sent < gigabyte && !posting.destroyed) posting.write(piece, () => setImmediate(more))
    }
    more()
  })
  expect(status).toBe(200)
  expect(sent).toBeLessThan(40 * megabyte)
  expect(most).toBeLessThan(50 * megabyte)
  expect(seen!.form.get('before')).toBe('kept')
  expect(seen!.uploads).toMatchObject([{ name: 'big.pdf', refused: 'tooBig' }])
})
