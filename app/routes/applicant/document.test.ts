import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantBid } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { bidPaths } from '~/features/applications'
import { urduBid } from '~/features/applications/bid-sample.testing'
import { newId } from '~/platform/ids.server'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import { unpack } from '~/platform/word/unpack.testing.server'
import * as bidCopy from './document'

const { owner } = testDatabase()
const token = 'amina-amina-amina-amina'
const cookie = `__Host-session=${token}`
const stranger = 'somebody-else-somebody'
let front: Front
let bid: Awaited<ReturnType<typeof plantBid>>

beforeAll(async () => {
  bid = await plantBid(owner())
  const viewer = (personId: string) => ({ personId, name: 'Amina', language: 'ur' as const, staffRoles: [], sessionId: 's' })
  front = await startFront({ '/bids/:reference/copy.docx': bidCopy }, { [token]: viewer(bid.person), [stranger]: viewer(newId()) })
})
afterAll(() => front.close())

test('there is no copy before a bid is sent', async () => {
  expect((await front.get(bidPaths.document(bid.reference), { cookie })).status).toBe(404)
})

test('a group gets what it sent last, in the language it was written in, kept by nobody', async () => {
  const { stage: stageId, application: applicationId, person } = bid
  const sql = owner()
  await sql`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, sent_by, arrived_at, once_key)
    values (${newId()}, ${stageId}, ${applicationId}, 1, ${sql.json(JSON.parse(JSON.stringify({ ...urduBid.snapshot, formId: 'light', formVersion: 1 })))},
      'x', 'ur', ${person}, '2027-03-05T10:30:00Z', 'once')`
  const response = await front.get(`/ur${bidPaths.document(bid.reference)}`, { cookie })
  expect([response.status, front.failures.length]).toEqual([200, 1])
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('content-disposition')).toContain(`attachment; filename="bid-${bid.reference}.docx"; filename*=UTF-8''`)
  const xml = (await unpack(Buffer.from(await response.arrayBuffer())))['word/document.xml'] ?? ''
  expect(xml).toContain(bid.reference)
  expect(xml).toMatch(/<w:rtl\/><w:lang w:val="ur-PK" w:bidi="ur-PK"\/>/)
})

test('another group, or nobody, gets nothing', async () => {
  expect((await front.get(bidPaths.document(bid.reference), { cookie: `__Host-session=${stranger}` })).status).toBe(404)
  expect((await front.get(bidPaths.document(bid.reference))).status).toBe(302)
})
