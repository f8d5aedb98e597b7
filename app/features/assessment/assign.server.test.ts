import { expect, test } from 'vitest'
import { as, personActor, schema } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import { interestsDeclared } from '~db/testing-interests.server'
import { newId } from '~/platform/ids.server'
import { assignBids, assignmentBoard, assessorWork, declareInterests, moveWork, saveScores, stepAway } from './index.server'
import { join, newAssignment, newSentBid, newViewer, scoresForm, tables } from './sent-bid.testing.server'

const { owner } = testDatabase()

async function roundOf(potId: string): Promise<string> {
  const [row] = await owner()<{ round_id: string }[]>`select round_id from pot where id = ${potId}`
  return row!.round_id
}

/** A round with one bid that needs two assessors; whoever worked before has left. */
async function oneRound() {
  await owner()`update staff_role set until = portal_now() - interval '1 hour' where role in ('assessor', 'translator')`
  const officer = await newViewer(owner(), 'Officer', ['officer'])
  const [ann, ben, cai] = [await newViewer(owner(), 'Ann', ['assessor']), await newViewer(owner(), 'Ben', ['assessor']), await newViewer(owner(), 'Cai', ['assessor'])]
  const bid = await newSentBid(owner(), { language: 'en' })
  const round = await roundOf(bid.potId)
  await interestsDeclared(owner(), { roles: ['officer'] })
  const give = (...people: { personId: string }[]) =>
    assignBids(officer, round, people.map(({ personId }) => ({ applicationId: bid.applicationId, personId, task: 'assessor' as const })), null)
  return { officer, ann, ben, cai, bid, round, give }
}

test('the board proposes an even spread and skips interests, members and helpers', async () => {
  const { officer, ann, ben, cai, bid, round } = await oneRound()
  await declareInterests(ann, [{ applicationId: bid.applicationId, has: true, why: 'x' }])
  const { bids, proposal } = await assignmentBoard(officer, round)
  expect(bids).toMatchObject([{ reference: bid.reference, needed: 2, missing: { assessor: 2, translator: 0 }, given: [] }])
  expect(proposal.assessor.map(({ personId }) => personId).toSorted()).toEqual([ben.personId, cai.personId].toSorted())
  await tables(owner()).insert(schema.membership).values({ personId: cai.personId, organisationId: bid.organisationId, role: 'editor', state: 'confirmed', until: new Date('2099-01-01') })
  expect((await assignmentBoard(officer, round)).proposal.assessor.map(({ personId }) => personId)).toEqual([ben.personId])
})

test('a bid in another language needs a translator, who may not have to do with the group', async () => {
  const { officer } = await oneRound()
  const translator = await newViewer(owner(), 'Yusuf', ['translator'])
  const foreign = await newSentBid(owner(), { language: 'pl' })
  await interestsDeclared(owner(), { roles: ['officer'] })
  const board = () => roundOf(foreign.potId).then((round) => assignmentBoard(officer, round))
  expect((await board()).proposal.translator).toEqual([{ applicationId: foreign.applicationId, personId: translator.personId }])
  await join(owner(), translator, foreign.organisationId)
  expect((await board()).proposal.translator).toEqual([])
})

test('bids are given out once, and to nobody with an interest, also past the page', async () => {
  const { officer, ann, ben, bid, give } = await oneRound()
  await declareInterests(ann, [{ applicationId: bid.applicationId, has: true, why: 'x' }])
  expect(await give(ann, ben)).toEqual({ ok: false, code: 'barred' })
  expect(await give(officer)).toEqual({ ok: false, code: 'barred' })
  expect(await give()).toEqual({ ok: false, code: 'nothing' })
  expect(await give(ben)).toEqual({ ok: true, given: 1 })
  expect(await give(ben)).toEqual({ ok: true, given: 0 })
  const row = (personId: string) => ({ applicationId: bid.applicationId, stageId: bid.stageId, personId, task: 'assessor' as const, assignedBy: officer.personId })
  for (const personId of [ann.personId, officer.personId]) {
    await expect(as(personActor(officer), (tx) => tx.insert(schema.assignment).values(row(personId)))).rejects.toMatchObject({ cause: { code: '42501' } })
  }
})

test('work that is given is told once an act, in the language of who gets it, without a name', async () => {
  const { officer, ann, ben, bid, round, give } = await oneRound()
  await owner()`update person set language = 'ur' where id = ${ann.personId}`
  const second = await newSentBid(owner(), { language: 'en' })
  await owner()`update application set pot_id = ${bid.potId} where id = ${second.applicationId}`
  await interestsDeclared(owner(), { roles: ['officer'] })
  const told = (who: { personId: string }) => owner()`select template, language, params, application_id from message where person_id = ${who.personId}`
  const dueBy = new Date('2099-02-01T17:00:00Z')
  const both = [bid, second].map(({ applicationId }) => ({ applicationId, personId: ann.personId, task: 'assessor' as const }))
  expect(await assignBids(officer, round, both, dueBy)).toEqual({ ok: true, given: 2 })
  expect(await told(ann)).toEqual([{ template: 'workGiven', language: 'ur', params: { dueBy: dueBy.toISOString(), path: '/assess' }, application_id: null }])
  await give(ann, ben)
  expect(await told(ann)).toHaveLength(1)
  expect(await told(ben)).toMatchObject([{ template: 'workGivenOpen', params: { path: '/assess' } }])
  await moveWork(officer, round, ann.personId, ben.personId)
  expect((await told(ben)).map(({ template }) => template)).toEqual(['workGivenOpen', 'workGiven'])
})

test('an absent person’s open work moves in one action, and what was sent stays', async () => {
  const { officer, ann, ben, cai, bid, round, give } = await oneRound()
  await give(ann, ben)
  await declareInterests(cai, [{ applicationId: bid.applicationId, has: false, why: '' }])
  expect(await moveWork(officer, round, ann.personId, ben.personId)).toEqual({ moved: 0, back: 1 })
  await give(ann)
  expect(await moveWork(officer, round, ann.personId, 'spread')).toEqual({ moved: 1, back: 0 })
  expect((await assignmentBoard(officer, round)).bids[0]!.given.map(({ name }) => name)).toEqual(['Ben', 'Cai'])
  await saveScores(cai, bid.reference, scoresForm({ 'score.need': '3', 'score.value': '3', overall: 'x', version: '0' }), { send: true, language: 'en' })
  expect(await moveWork(officer, round, cai.personId, 'spread')).toEqual({ moved: 0, back: 0 })
  const ended = await owner()`select ended_why from assignment where application_id = ${bid.applicationId} and ended_at is not null`
  expect(ended).toEqual([{ ended_why: 'moved' }, { ended_why: 'moved' }])
})

test('scores by phone that nobody confirmed are not done: that work moves too', async () => {
  const { officer, ann, ben, bid, round, give } = await oneRound()
  await give(ann)
  const [made] = await owner()<{ id: string }[]>`select id from assignment where person_id = ${ann.personId}`
  const { applicationId, stageId, submissionId } = bid
  await tables(owner()).insert(schema.scoreSheet).values({
    assignmentId: made!.id, applicationId, stageId, submissionId, personId: ann.personId, typedBy: officer.personId, sentAt: new Date(),
  })
  expect((await assignmentBoard(officer, round)).bids[0]!.given).toMatchObject([{ sent: false }])
  expect(await moveWork(officer, round, ann.personId, ben.personId)).toEqual({ moved: 1, back: 0 })
})

test('work that somebody gave back is on the list again', async () => {
  const { officer, ann, bid, round, give } = await oneRound()
  await give(ann)
  await declareInterests(ann, [{ applicationId: bid.applicationId, has: false, why: '' }])
  await stepAway(ann, bid.reference)
  expect(await assessorWork(ann)).toEqual([])
  expect((await assignmentBoard(officer, round)).bids[0]!.missing.assessor).toBe(2)
  expect(await give(ann)).toEqual({ ok: true, given: 1 })
})

test('who may not run the round sees no bid of it and gives nothing', async () => {
  const { ann, bid, round } = await oneRound()
  const finance = await newViewer(owner(), 'Finance', ['finance'])
  await interestsDeclared(owner(), { roles: ['finance', 'assessor'] })
  await newAssignment(owner(), bid, ann)
  expect((await assignmentBoard(ann, round)).bids).toEqual([])
  const row = { id: newId(), applicationId: bid.applicationId, stageId: bid.stageId, personId: ann.personId, task: 'translator' as const, assignedBy: finance.personId }
  await expect(as(personActor(finance), (tx) => tx.insert(schema.assignment).values(row))).rejects.toMatchObject({ cause: { code: '42501' } })
})
