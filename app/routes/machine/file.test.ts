import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantBid } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { changeBidFiles } from '~/features/documents/index.server'
import { pdfOf, testStorage } from '~/features/documents/files.testing.server'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import * as route from './file'

const { owner } = testDatabase()
const [own, strange] = ['amina-amina-amina-amina', 'basia-basia-basia-basia']
let place: ReturnType<typeof testStorage>
let front: Front
let path: string

beforeAll(async () => {
  place = testStorage()
  const bid = await plantBid(owner())
  const other = await plantBid(owner())
  const answer = { applicationId: bid.application, partId: bid.part, organisationId: bid.organisation, question: 'proof', max: 3, language: 'en' } as const
  await changeBidFiles(bid.viewer, answer, { uploads: [place.upload('proof', 'ਸਾਡੇ "ਨਿਯਮ"\r\nX: y.pdf', pdfOf('one'))] })
  const [file] = await owner()`select id from file`
  path = `/files/${file!.id}`
  front = await startFront({ '/files/:file': route }, { [own!]: bid.viewer, [strange!]: other.viewer })
})
afterAll(async () => {
  await front.close()
  place.close()
})

const as = (token: string | undefined) => ({ cookie: `__Host-session=${token}` })

test('a file is kept and never shown, under a safe name, by nobody else', async () => {
  const response = await front.get(path, as(own))
  expect([response.status, await response.text()]).toEqual([200, pdfOf('one')])
  const header = (name: string) => response.headers.get(name)
  expect(header('content-disposition')).toMatch(/^attachment; filename="[A-Za-z0-9._ -]+"; filename\*=UTF-8''[A-Za-z0-9._~%-]+$/)
  expect(header('content-security-policy')).toBe("sandbox; default-src 'none'")
  expect([header('x-content-type-options'), header('cache-control'), header('content-type')]).toEqual(['nosniff', 'private, no-store', 'application/pdf'])
  expect(header('content-length')).toBe(String(pdfOf('one').length))
  expect((await fetch(front.origin + path, { method: 'HEAD', headers: as(own) })).status).toBe(200)
})

test('a file of others is like one that is not there', async () => {
  expect((await front.get(path, as(strange))).status).toBe(404)
  expect((await front.get('/files/0190d0d5-0000-7000-8000-000000000000', as(own))).status).toBe(404)
  expect((await front.get('/files/..%2f..%2fetc%2fpasswd', as(own))).status).toBe(404)
  expect((await front.get(`${path}?_data=routes/files/:file`, as(strange))).status).toBe(404)
  expect((await front.get(path)).status).toBe(302)
})
