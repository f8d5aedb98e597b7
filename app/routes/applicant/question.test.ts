import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantBid } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { bidPaths } from '~/features/applications'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import * as question from './question'
import * as save from './save'

const { owner } = testDatabase()
const token = 'amina-amina-amina-amina'
const cookie = `__Host-session=${token}`
let front: Front
let reference: string

beforeAll(async () => {
  const bid = await plantBid(owner())
  reference = bid.reference
  const viewer = { personId: bid.person, name: 'Amina', language: 'en' as const, staffRoles: [], sessionId: 's' }
  front = await startFront({ '/bids/:reference/q/:page': question, '/bids/:reference/save/:page': save }, { [token]: viewer })
})
afterAll(() => front.close())

async function press(fields: Record<string, string>): Promise<string> {
  const response = await front.post(bidPaths.page(reference, 'why'), { 'version.need': '0', intent: 'continue', ...fields }, { cookie })
  return response.text()
}

test('of nothing it does not say that it is saved', async () => {
  const html = await press({ need: ' ' })
  expect(html).toContain('There is no answer on this page yet.')
  expect(html).not.toMatch(/answer is saved|Saved at \d|Earlier answers/)
  const again = await (await front.get(bidPaths.page(reference, 'why'), { cookie })).text()
  expect(again).not.toMatch(/Saved at \d/)
})

test('without script, a text that is too long is saved, and says by how many words it is', async () => {
  const version = (await (await front.get(bidPaths.page(reference, 'why'), { cookie })).text()).match(/name="version\.need" value="(\d+)"/)?.[1] ?? '0'
  const html = await press({ need: 'word '.repeat(153), 'version.need': version })
  expect(html).toContain('Take out 3 words')
  expect(html).toContain('Your answer is saved, but there is something to change.')
  expect(html).toContain('Earlier answers')
})

test('what autosave posts after the session ended is kept for the page it was typed on', async () => {
  await front.post(`/ur${bidPaths.save(reference, 'why')}`, { need: 'late' }, { cookie: '__Host-session=ended-ended-ended-ended' })
  expect(front.kept.at(-1)?.path).toBe(`/ur${bidPaths.page(reference, 'why')}`)
})
