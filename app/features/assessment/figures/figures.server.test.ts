import { expect, test } from 'vitest'
import { fundBySlug } from '~/features/funds/index.server'
import { testDatabase } from '~db/testing.server'
import { newViewer } from '../sent-bid.testing.server'
import { publishFigures } from './commands/publish.server'
import { closedRound, sentBid } from './counted.testing.server'
import type { Figures } from './figures'
import { deskFigures, publicFigures, roundsWithFigures } from './queries/counted.server'

const { owner } = testDatabase()

async function roundOf(bids: number, awarded: number, more: Parameters<typeof sentBid>[2] = {}) {
  const made = await closedRound(owner())
  for (let count = 0; count < bids; count += 1) await sentBid(owner(), made.potId, { awarded: count < awarded, ...more })
  return made
}

const rowOf = (figures: Figures, id: string, key: string) => figures.tables.find((table) => table.id === id)!.rows.find((row) => row.key === key)

test('the figures of a round: counted, hidden where few, published for everyone, and never before', async () => {
  const officer = await newViewer(owner(), 'Olga', ['officer'])
  const { fundId, roundId, potId } = await roundOf(6, 0)
  for (let count = 0; count < 12; count += 1) await sentBid(owner(), potId, { awarded: count < 6, districts: ['E08000032', 'E08000035'], language: count < 2 ? 'ur' : 'en', income: 'to100k' })
  expect(await publicFigures(fundId, '9')).toBeNull()
  const { counted } = await deskFigures(officer, roundId)
  expect(counted!.safe).toBe(true)
  expect(await publishFigures(officer, roundId)).toEqual({ ok: true })
  const { figures } = (await publicFigures(fundId, '9'))!
  expect(figures).toMatchObject({ bids: 18, awarded: 6, askedPence: 3_600_000, givenPence: 900_000, medianDays: 47, interests: null })
  expect(rowOf(figures, 'language', 'ur')).toEqual({ key: 'ur', bids: null, awarded: null })
  expect(figures.tables.find(({ id }) => id === 'first')!.rows.map(({ bids }) => bids)).toEqual([null, null])
  expect(JSON.stringify(figures)).not.toContain('Secret')
  expect((await fundBySlug(fundId))!.figures).toEqual([9])
  expect(await roundsWithFigures()).toContainEqual({ slug: fundId, number: 9 })
})

test('before every group was told there is nothing to count, nor of a round under embargo', async () => {
  const manager = await newViewer(owner(), 'Maya', ['manager'])
  const waiting = await roundOf(6, 3)
  await sentBid(owner(), waiting.potId, { told: null })
  expect((await deskFigures(manager, waiting.roundId)).counted).toBeNull()
  expect(await publishFigures(manager, waiting.roundId)).toEqual({ ok: false, refused: 'notYet' })
  expect((await fundBySlug(waiting.fundId))!.kept).toEqual({ invitedAt: null, toldAt: null })
  const quiet = await closedRound(owner(), { announcement: 'together' })
  await sentBid(owner(), quiet.potId)
  expect((await deskFigures(manager, quiet.roundId)).counted).toBeNull()
  expect((await fundBySlug(quiet.fundId))!.kept!.toldAt).toBeNull()
})

test('once everyone was told, the page of the fund says when', async () => {
  const { fundId } = await roundOf(1, 1)
  expect((await fundBySlug(fundId))!.kept).toEqual({ invitedAt: null, toldAt: new Date('2026-03-20T12:00:00Z') })
})

test('published figures stay as they are; a correction is a row beside them, and the newest shows', async () => {
  const officer = await newViewer(owner(), 'Olga', ['officer'])
  const { fundId, roundId, potId } = await roundOf(20, 10)
  expect(await publishFigures(officer, roundId)).toEqual({ ok: true })
  expect(await publishFigures(officer, roundId)).toEqual({ ok: false, refused: 'same' })
  expect((await publicFigures(fundId, '9'))!.firstAt).toBeNull()
  for (let count = 0; count < 6; count += 1) await sentBid(owner(), potId)
  expect(await publishFigures(officer, roundId)).toEqual({ ok: true })
  const { figures, firstAt, publishedAt } = (await publicFigures(fundId, '9'))!
  expect([figures.bids, firstAt !== null && firstAt < publishedAt]).toEqual([26, true])
  const rows = await owner()`select (figures ->> 'bids')::int as bids from round_figures where round_id = ${roundId} order by published_at`
  expect(rows.map(({ bids }) => bids)).toEqual([20, 26])
})

test('two officers at once publish once', async () => {
  const [one, other] = [await newViewer(owner(), 'Olga', ['officer']), await newViewer(owner(), 'Omar', ['manager'])]
  const { roundId } = await roundOf(8, 4)
  const results = await Promise.all([publishFigures(one, roundId), publishFigures(other, roundId)])
  expect(results.map(({ ok }) => ok).toSorted()).toEqual([false, true])
})

test('nobody else counts, not by the database either', async () => {
  const { roundId } = await roundOf(6, 3)
  const eve = await newViewer(owner(), 'Eve', ['finance'])
  await expect(publishFigures(eve, roundId)).rejects.toThrow('no-such-round')
  expect((await deskFigures(eve, roundId)).counted).toBeNull()
})
