import { expect, test } from 'vitest'
import { saveAnswers } from '~/features/answers/index.server'
import { readBid, sendBid, startChange } from '~/features/applications/index.server'
import { fullAnswers } from '~/features/applications/testing-answers'
import { newId } from '~/platform/ids.server'
import { as, nobody, personActor, schema } from '~db/index.server'
import { plantBid, plantStaff } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { coachBid } from '../coach-bid.server'
import { countSent } from './commands.server'
import { readStruggles } from './queries.server'

const { owner } = testDatabase()
const counted = () => owner()<{ rule: string; bids: number }[]>`select rule, verdict, bids from coach_count order by rule`

async function sentBid() {
  const bid = await plantBid(owner())
  await owner()`insert into organisation_private (organisation_id, details, updated_at) values (${bid.organisation}, '{}', portal_now())`
  await saveAnswers(bid.viewer, { partId: bid.part, language: 'en', changes: Object.entries(fullAnswers).map(([question, value]) => ({ question, value, basedOn: 0 })) })
  return bid
}

const send = (bid: Awaited<ReturnType<typeof sentBid>>) => sendBid(bid.viewer, { reference: bid.reference, onceKey: newId(), arrivedAt: new Date(), language: 'en' })

test('a bid is counted once, when it is sent first, by rule and verdict alone', async () => {
  const bid = await sentBid()
  const points = await coachBid(bid.viewer, await readBid(bid.viewer, bid.reference))
  await send(bid)
  await countSent(bid.viewer, bid.reference)
  expect((await counted()).map(({ rule }) => rule)).toEqual(points.map(({ rule }) => rule).toSorted())
  await startChange(bid.viewer, bid.reference)
  await send(bid)
  await countSent(bid.viewer, bid.reference)
  expect((await counted()).every(({ bids }) => bids === 1)).toBe(true)
  const columns = await owner()<{ name: string }[]>`select column_name as name from information_schema.columns where table_name = 'coach_count'`
  expect(columns.map(({ name }) => name).toSorted()).toEqual(['bids', 'kind', 'pot_id', 'rule', 'verdict'])
})

test('applicants and visitors read no counts, and staff see none of fewer than five bids', async () => {
  const bid = await sentBid()
  const read = (actor: typeof nobody) => as(actor, (tx) => tx.select().from(schema.coachCount))
  expect(await read(personActor(bid.viewer))).toEqual([])
  expect(await read(nobody)).toEqual([])
  const officer = await plantStaff(owner(), 'officer')
  expect((await readStruggles(officer)).every(({ struggles }) => struggles.length === 0)).toBe(true)
})
