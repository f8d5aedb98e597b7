import { expect, test } from 'vitest'
import { as, personActor, schema } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import { interestsDeclared } from '~db/testing-interests.server'
import { bidsToDeclare, declareInterests, declareTyped, deskCounts, findInterest, readSentBid, sentBids } from './index.server'
import { join, newSentBid, newViewer, scoresForm, tables } from './sent-bid.testing.server'

const { owner } = testDatabase()

async function declared(viewer: { personId: string }) {
  return Object.fromEntries((await tables(owner()).select().from(schema.interest)).filter((row) => row.personId === viewer.personId).map((row) => [row.applicationId, row.has]))
}

test('before she has said that she has no interest a bid is a name and nothing else', async () => {
  const officer = await newViewer(owner(), 'Officer', ['officer'])
  const bid = await newSentBid(owner(), { name: 'Aire Boats' })
  const { bids } = await bidsToDeclare(officer)
  const one = bids.find(({ applicationId }) => applicationId === bid.applicationId)
  expect(one).toEqual({ applicationId: bid.applicationId, organisations: 'Aire Boats', pot: 'Small grants', round: 'Safer fund 9', own: false })
  const seen = await as(personActor(officer), (tx) => Promise.all([
    tx.select().from(schema.application), tx.select().from(schema.submission), tx.select().from(schema.stage), tx.select().from(schema.decision),
  ]))
  expect(seen.flat()).toEqual([])
  await expect(readSentBid(officer, bid.reference)).rejects.toThrow('no-such-bid')
  const before = await deskCounts(officer)
  expect(before).toMatchObject({ toDecide: 0 })
  await declareInterests(officer, [{ applicationId: bid.applicationId, has: false, why: '' }])
  expect((await readSentBid(officer, bid.reference)).bid.reference).toBe(bid.reference)
  expect(await deskCounts(officer)).toMatchObject({ toDeclare: before.toDeclare - 1, toDecide: 1 })
})

test('what is typed in the list of names is taken whole, or comes back with what is missing', async () => {
  const officer = await newViewer(owner(), 'Officer', ['officer'])
  await interestsDeclared(owner(), { people: [officer.personId] })
  const [first, second] = [await newSentBid(owner()), await newSentBid(owner())]
  const says = ({ applicationId }: { applicationId: string }) => `says.${applicationId}`
  expect(await declareTyped(officer, scoresForm({ [says(first)]: 'interest' }))).toMatchObject({ ok: false, errors: { [`why.${first.applicationId}`]: 'why' } })
  expect(await declareTyped(officer, scoresForm({ [says(first)]: 'none' }))).toEqual({ ok: true, more: true })
  expect(await declareTyped(officer, scoresForm({ [says(first)]: 'interest', [says(second)]: 'none' }))).toEqual({ ok: true, more: false })
  expect(await declared(officer)).toMatchObject({ [first.applicationId]: false, [second.applicationId]: false })
})

test('a bid with an interest vanishes for good, and she cannot take her word back', async () => {
  const manager = await newViewer(owner(), 'Manager', ['manager'])
  const bid = await newSentBid(owner())
  await declareInterests(manager, [{ applicationId: bid.applicationId, has: true, why: 'My brother' }])
  expect((await bidsToDeclare(manager)).bids.map(({ applicationId }) => applicationId)).not.toContain(bid.applicationId)
  expect((await sentBids(manager, { text: bid.reference })).bids).toEqual([])
  await expect(readSentBid(manager, bid.reference)).rejects.toThrow('no-such-bid')
  await declareInterests(manager, [{ applicationId: bid.applicationId, has: false, why: '' }])
  expect(await declared(manager)).toEqual({ [bid.applicationId]: true })
  const undone = await as(personActor(manager), (tx) => tx.update(schema.interest).set({ has: false }).returning())
  expect(undone).toEqual([])
})

test('an interest found later locks the bid and leaves its reason in the records', async () => {
  const officer = await newViewer(owner(), 'Officer', ['officer'])
  const bid = await newSentBid(owner())
  await expect(findInterest(officer, bid.reference, 'x')).rejects.toThrow('no-such-bid')
  await interestsDeclared(owner())
  await findInterest(officer, bid.reference, 'I joined')
  await expect(readSentBid(officer, bid.reference)).rejects.toThrow('no-such-bid')
  const [row] = await owner()`select has, why from interest where person_id = ${officer.personId} and application_id = ${bid.applicationId}`
  expect(row).toEqual({ has: true, why: 'I joined' })
  const audit = await owner()`select action from audit_event where person_id = ${officer.personId}`
  expect(audit.map(({ action }) => action)).toContain('interest.found')
})

test('nobody is without an interest in a bid of her own group, whatever she posts', async () => {
  const officer = await newViewer(owner(), 'Officer', ['officer'])
  const bid = await newSentBid(owner())
  await join(owner(), officer, bid.organisationId)
  expect((await bidsToDeclare(officer)).bids.find(({ applicationId }) => applicationId === bid.applicationId)).toMatchObject({ own: true })
  await expect(declareInterests(officer, [{ applicationId: bid.applicationId, has: false, why: '' }])).rejects.toMatchObject({ cause: { code: '42501' } })
  // She reads it as one of the group; on the desk it is not there.
  expect((await sentBids(officer, { text: bid.reference })).bids).toEqual([])
})

test('an applicant is asked nothing, and nobody says anything in another name', async () => {
  const [officer, other] = [await newViewer(owner(), 'Officer', ['officer']), await newViewer(owner(), 'Other', ['officer'])]
  const bid = await newSentBid(owner())
  expect(await bidsToDeclare(bid.applicant)).toEqual({ bids: [], total: 0 })
  const row = { personId: other.personId, applicationId: bid.applicationId, has: true }
  await expect(as(personActor(officer), (tx) => tx.insert(schema.interest).values(row))).rejects.toMatchObject({ cause: { code: '42501' } })
})
