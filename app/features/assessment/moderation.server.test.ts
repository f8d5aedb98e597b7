import { expect, test } from 'vitest'
import { as, personActor, schema } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import { interestsDeclared } from '~db/testing-interests.server'
import type { Viewer } from '~/platform/portal'
import { confirmScores, moderate, readScoresOf, recordDecision, roundTotals, saveScores, typeScores } from './index.server'
import { join, newAssignment, newSentBid, newViewer, scoresForm } from './sent-bid.testing.server'

const { owner } = testDatabase()

async function scored() {
  const [ann, ben] = [await newViewer(owner(), 'Ann', ['assessor']), await newViewer(owner(), 'Ben', ['assessor'])]
  const [manager, officer] = [await newViewer(owner(), 'Manager', ['manager']), await newViewer(owner(), 'Officer', ['officer'])]
  const bid = await newSentBid(owner(), { language: 'en' })
  await interestsDeclared(owner(), { roles: ['assessor', 'manager', 'officer'] })
  const [first, second] = [await newAssignment(owner(), bid, ann), await newAssignment(owner(), bid, ben)]
  return { ann, ben, manager, officer, bid, first, second }
}

const form = (need: string, value: string, more = {}) => scoresForm({ 'score.need': need, 'score.value': value, overall: 'Whole', version: '0', reasons: 'We agreed', ...more })
const send = (viewer: Viewer, reference: string, need: string, value: string) => saveScores(viewer, reference, form(need, value), { send: true, language: 'en' })

test('managers see the sheets that were sent, and only these', async () => {
  const { ann, ben, manager, officer, bid } = await scored()
  await send(ann, bid.reference, '2', '4')
  await saveScores(ben, bid.reference, form('4', '4'), { send: false, language: 'en' })
  for (const viewer of [manager, officer]) {
    const { sheets, needed } = await readScoresOf(viewer, bid.reference)
    expect(needed).toBe(2)
    expect(sheets).toMatchObject([{ name: 'Ann', counts: true, scores: { need: { score: 2 } } }, { name: 'Ben', counts: false, scores: null, overall: null }])
  }
})

test('what is agreed is recorded with its total, nothing is overwritten, and the newest counts', async () => {
  const { manager, officer, bid } = await scored()
  expect(await moderate(manager, bid.reference, form('4', '3'))).toEqual({ ok: true })
  expect(await moderate(manager, bid.reference, form('5', '3'))).toEqual({ ok: true })
  const { agreed } = await readScoresOf(officer, bid.reference)
  expect(agreed.map(({ total, by }) => [total, by])).toEqual([[84, 'Manager'], [72, 'Manager']])
  expect(await moderate(manager, bid.reference, form('', '3', { reasons: '' }))).toMatchObject({ errors: { 'score.need': 'score', reasons: 'reasons' } })
  expect(() => moderate(officer, bid.reference, form('4', '3'))).toThrow('not-for-this-role')
  await expect(as(personActor(manager), (tx) => tx.update(schema.moderation).set({ total: 100 }))).rejects.toMatchObject({ cause: { code: '42501' } })
  const [{ round_id: round }] = await owner()`select round_id from pot where id = ${bid.potId}` as unknown as [{ round_id: string }]
  expect((await roundTotals(officer, round)).pots).toMatchObject([{ bids: [{ reference: bid.reference, total: 84, askedPence: 480_000 }] }])
})

test('nobody moderates what she scored, or a group she has to do with: neither the portal nor the database lets her', async () => {
  const { bid } = await scored()
  const both = await newViewer(owner(), 'Both', ['manager', 'assessor'])
  const member = await newViewer(owner(), 'Member', ['manager'])
  await interestsDeclared(owner(), { roles: ['manager'] })
  await newAssignment(owner(), bid, both)
  await send(both, bid.reference, '3', '3')
  await join(owner(), member, bid.organisationId)
  expect(await moderate(both, bid.reference, form('3', '3'))).toMatchObject({ refused: 'ownScores' })
  expect(await moderate(member, bid.reference, form('3', '3'))).toMatchObject({ refused: 'ownOrganisation' })
  for (const { personId } of [both, member]) {
    const row = { applicationId: bid.applicationId, stageId: bid.stageId, submissionId: bid.submissionId, scores: {}, total: 1, reasons: 'x', moderatedBy: personId }
    await expect(as(personActor({ personId }), (tx) => tx.insert(schema.moderation).values(row))).rejects.toMatchObject({ cause: { code: '42501' } })
  }
})

test('a bid that is being decided is not moderated any more', async () => {
  const { manager, bid } = await scored()
  await recordDecision(manager, bid.reference, { outcome: 'notAwarded', amount: '', reasons: 'x', conditions: '', feedbackEnglish: 'x', feedbackOwn: '' })
  expect(await moderate(manager, bid.reference, form('3', '3'))).toMatchObject({ refused: 'closed' })
})

test('scores by phone are typed by an officer, seen by nobody before they are done, and count once confirmed', async () => {
  const { ann, ben, officer, manager, bid, first, second } = await scored()
  const type = (assignment: string, done: boolean, need = '3') => typeScores(officer, bid.reference, assignment, form(need, '3'), { done })
  expect(await type(first, false)).toEqual({ ok: true })
  expect((await readScoresOf(manager, bid.reference)).sheets[0]).toMatchObject({ scores: null })
  expect(await type(first, true, '5')).toMatchObject({ errors: { 'reason.need': 'reason' } })
  expect(await type(first, true)).toEqual({ ok: true })
  expect((await readScoresOf(manager, bid.reference)).sheets[0]).toMatchObject({ counts: false })
  expect(await type(first, true, '4')).toMatchObject({ refused: 'hersAlready' })
  await confirmScores(ann, bid.reference)
  expect((await readScoresOf(manager, bid.reference)).sheets[0]).toMatchObject({ counts: true })
  await saveScores(ben, bid.reference, form('2', '2'), { send: false, language: 'en' })
  expect(await type(second, false)).toMatchObject({ refused: 'hersAlready' })
  expect(() => typeScores(manager, bid.reference, first, form('3', '3'), { done: true })).toThrow('not-for-this-role')
})

test('nobody types scores for somebody who has not declared, or for herself', async () => {
  const { officer, bid } = await scored()
  const late = await newViewer(owner(), 'Late', ['assessor'])
  const both = await newViewer(owner(), 'Both', ['officer', 'assessor'])
  await interestsDeclared(owner(), { roles: ['officer'] })
  const [hers, own] = [await newAssignment(owner(), bid, late), await newAssignment(owner(), bid, both)]
  expect(await typeScores(officer, bid.reference, hers, form('3', '3'), { done: true })).toMatchObject({ refused: 'notDeclared' })
  expect(await typeScores(both, bid.reference, own, form('3', '3'), { done: true })).toMatchObject({ refused: 'ownAct' })
})
