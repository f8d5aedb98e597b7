import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedFunds } from '~db/seed/funds.server'
import { testDatabase } from '~db/testing.server'
import { fundPaths } from '~/features/funds'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import { unpack } from '~/platform/word/unpack.testing.server'
import * as questionsDocument from './questions-document'

const { owner } = testDatabase()
let front: Front

beforeAll(async () => {
  await seedFunds(owner())
  front = await startFront({ '/funds/:fund/:pot/questions.docx': questionsDocument, '/funds/:fund/:pot/full-questions.docx': questionsDocument })
})
afterAll(() => front.close())

test('anyone gets the questions as a Word document in her language', async () => {
  for (const prefix of ['', '/pa', '/ur', '/pl']) {
    const response = await front.get(prefix + fundPaths.document('safer-communities', 'light'))
    expect([response.status, front.failures]).toEqual([200, []])
    expect(response.headers.get('content-type')).toContain('wordprocessingml.document')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="questions-safer-communities-light\.docx"; filename\*=UTF-8''\S+\.docx$/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const files = await unpack(Buffer.from(await response.arrayBuffer()))
    expect(Object.keys(files)).toContain('word/document.xml')
  }
})

test('a pot without a full bid, or no pot, is not found', async () => {
  expect((await front.get(fundPaths.document('safer-communities', 'light', 'full'))).status).toBe(404)
  expect((await front.get(fundPaths.document('safer-communities', 'larger', 'full'))).status).toBe(200)
  expect((await front.get(fundPaths.document('nowhere', 'light'))).status).toBe(404)
})
