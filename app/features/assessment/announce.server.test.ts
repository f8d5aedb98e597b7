import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { as, personActor, schema } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import { readBidStory } from '~/features/applications/index.server'
import { announceRound, confirmDecision, recordDecision } from './index.server'
import { readAnnouncement } from './queries/announcement.server'
import { newSentBid, newViewer } from './sent-bid.testing.server'

const { owner } = testDatabase()

const typed = { outcome: 'awarded', amount: '4800', reasons: 'Good', conditions: '', feedbackEnglish: 'Well done', feedbackOwn: '' }

async function agreedBid() {
  const bid = await newSentBid(owner())
  const [{ round }] = await owner()`update round set announcement = 'together' where id = (select round_id from pot where id = ${bid.potId}) returning id as round` as unknown as [{ round: string }]
  const [first, second] = [await newViewer(owner(), 'First', ['manager']), await newViewer(owner(), 'Second', ['manager'])]
  for (const viewer of [first, second]) {
    await owner()`insert into interest (id, person_id, application_id, has) values (gen_random_uuid(), ${viewer.personId}, ${bid.applicationId}, false)`
  }
  expect(await recordDecision(first, bid.reference, typed)).toEqual({ ok: true })
  const [{ id }] = await owner()`select id from decision where application_id = ${bid.applicationId}` as unknown as [{ id: string }]
  expect(await confirmDecision(second, id)).toEqual({ ok: true })
  return { ...bid, round, first, second, id }
}

const messages = async (application: string) =>
  Number((await owner()`select count(*) from message where application_id = ${application} and template = 'outcomeReady'`)[0]!.count)

test('under an embargo nobody is told before the round is announced, then everyone once', async () => {
  const bid = await agreedBid()
  const before = await readBidStory(bid.applicant, bid.reference)
  expect([before.decision, before.bid.status, await messages(bid.applicationId)]).toEqual([null, 'submitted', 0])
  expect(await readAnnouncement(bid.second, bid.round)).toMatchObject({ agreed: [{ outcome: 'awarded', count: 1 }], open: 0 })
  const both = await Promise.all([announceRound(bid.first, bid.round), announceRound(bid.second, bid.round)])
  expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  const after = await readBidStory(bid.applicant, bid.reference)
  expect([after.decision?.outcome, after.bid.status, await messages(bid.applicationId)]).toEqual(['awarded', 'decided', 1])
})

test('what a round agrees after an announcement stays unseen until the next one', async () => {
  const bid = await agreedBid()
  // Its ideas were announced before.
  await owner()`update round set announced_at = portal_now() - interval '30 days' where id = ${bid.round}`
  const finance = await newViewer(owner(), 'Colin', ['finance'])
  const auditor = await newViewer(owner(), 'Fiona', ['auditor'])
  await owner()`insert into interest (id, person_id, application_id, has) values (gen_random_uuid(), ${finance.personId}, ${bid.applicationId}, false)`
  const seen = () => Promise.all([finance, auditor].map((viewer) => as(personActor(viewer), async (tx) =>
    (await tx.select({ id: schema.decision.id }).from(schema.decision).where(eq(schema.decision.id, bid.id))).length)))
  expect(await seen()).toEqual([0, 0])
  expect(await announceRound(bid.second, bid.round)).toMatchObject({ ok: true, told: 1 })
  expect(await seen()).toEqual([1, 1])
  const { announcedAt } = (await readAnnouncement(bid.second, bid.round)).round
  expect(Date.now() - announcedAt!.getTime()).toBeLessThan(3_600_000)
})

test('a bid taken back before the announcement is left out', async () => {
  const bid = await agreedBid()
  await owner()`update stage set status = 'withdrawn' where id = ${bid.stageId}`
  expect(await announceRound(bid.second, bid.round)).toEqual({ ok: false, refused: 'nothingToTell' })
  expect(await messages(bid.applicationId)).toBe(0)
})

test('only a manager without an interest in the round announces it', async () => {
  const bid = await agreedBid()
  const officer = await newViewer(owner(), 'Officer', ['officer'])
  await expect(announceRound(officer, bid.round)).rejects.toMatchObject({ status: 404 })
  const locked = await newViewer(owner(), 'Locked', ['manager'])
  await owner()`insert into interest (id, person_id, application_id, has) values (gen_random_uuid(), ${locked.personId}, ${bid.applicationId}, true)`
  expect(await announceRound(locked, bid.round)).toEqual({ ok: false, refused: 'interest' })
})
