import { expect, test } from 'vitest'
import { messagesOf } from '~/features/notifications/index.server'
import { now } from '~/platform/clock.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { closeRound, extendRound, openRound } from './commands/round-state.server'
import { plantDraft, plantRound, plantStaff } from './desk-round.testing.server'
import { deskRound, peopleForRound } from './queries/rounds.server'
import { fundBySlug } from './queries.server'
import { potState } from './status'

const { owner } = testDatabase()
const note = { 'note.en': 'More time, because our site was slow.', 'note.pl': 'Więcej czasu.' }
const noon = new Date('2030-02-05T12:00:00Z')
const open = { round: { state: 'published' as const, opensAt: new Date('2020-01-01T09:00:00Z'), closesAt: noon }, pot: { open: true } }

async function beAt(moment: string) {
  await moveClock(owner(), 0)
  await moveClock(owner(), new Date(moment).getTime() - now().getTime())
}

test('a round with two people on the desk: two managers can open it, one cannot', async () => {
  const ann = await plantStaff(owner(), 'Ann', 'manager')
  await plantStaff(owner(), 'Lena', 'assessor')
  const { roundId, potId } = await plantRound(owner())
  const alone = await openRound(ann, roundId, [potId], {})
  expect(alone).toEqual({ ok: false, stops: [{ potId: null, code: 'managers' }] })
  await plantStaff(owner(), 'Ben', 'manager', 'officer')
  expect(await peopleForRound()).toEqual({ managers: 2, assessors: 1, officers: 1 })
  expect(await openRound(ann, roundId, [potId], {})).toEqual({ ok: true })
  expect((await deskRound(ann, roundId)).round.state).toBe('published')
})

test('everything that is missing stops the opening, and is named', async () => {
  const ann = await plantStaff(owner(), 'Ann', 'officer')
  const { roundId, potId } = await plantRound(owner(), {
    round: { decisionBy: new Date('2099-01-01T12:00:00Z') },
    pot: { criteria: [{ id: 'need', weight: 90 }], minPence: 0, earliestStart: '', extraQuestions: [{ id: 'extraA', kind: 'yesNo', required: true, wording: { label: { en: { text: 'Is it?', status: 'reviewed', hash: '' } } } }] },
  })
  const opened = await openRound(ann, roundId, [potId], {})
  if (opened.ok || !('stops' in opened)) throw new Error('it opened')
  expect(opened.stops.map(({ code }) => code)).toEqual(['order', 'weights', 'money', 'days', 'over.known', 'over.fresh'])
  expect(opened.stops.find(({ code }) => code === 'over.known')?.params).toMatchObject({ count: 13, limit: 12, by: 1 })
  expect((await deskRound(ann, roundId)).round.state).toBe('draft')
})

test('an extension made at 11:59:59.999 counts at once, and everyone with something unsent is told once', async () => {
  const ann = await plantStaff(owner(), 'Ann', 'officer')
  const { fundId, roundId, potId } = await plantRound(owner(), open)
  const { personId, stageId } = await plantDraft(owner(), potId)
  await beAt('2030-02-05T11:59:59.999Z')
  const until = new Date('2030-02-06T12:00:00Z')
  expect(await extendRound(ann, roundId, { what: 'closes', potId: null, until, typed: note })).toEqual({ ok: true, told: 1 })
  await beAt('2030-02-05T12:00:00.500Z')
  const { round, pots: [pot] } = await deskRound(ann, roundId)
  expect(potState(pot!, round, new Date('2030-02-05T12:00:00.500Z'))).toBe('open')
  const [closing] = await owner()`select stage_closes(${stageId}) as at`
  expect(new Date(closing?.at)).toEqual(until)
  expect((await messagesOf({ personId })).map(({ template }) => template)).toEqual(['roundExtended'])
  expect((await fundBySlug(fundId))?.notes.map((one) => one.note.pl?.text)).toEqual(['Więcej czasu.'])
  const [audit] = await owner()`select detail from audit_event where action = 'round.extended' and subject_id = ${roundId}`
  expect(audit?.detail).toMatchObject({ from: noon.toISOString(), until: until.toISOString(), told: 1 })
})

test('an extension ends later than before and after now, with a note', async () => {
  const ann = await plantStaff(owner(), 'Ann', 'officer')
  const { roundId } = await plantRound(owner(), open)
  await beAt('2030-02-01T09:00:00Z')
  const extend = (until: Date | null, typed: Record<string, string> = note) => extendRound(ann, roundId, { what: 'closes', potId: null, until, typed })
  expect(await extend(noon)).toEqual({ ok: false, errors: { until: 'notLater' } })
  expect(await extend(new Date('2029-01-01T12:00:00Z'))).toEqual({ ok: false, errors: { until: 'past' } })
  expect(await extend(null, {})).toEqual({ ok: false, errors: { until: 'dateNeeded', 'note.en': 'noteMissing' } })
})

test('an extension past the decision is refused, and nobody is told', async () => {
  const ann = await plantStaff(owner(), 'Ann', 'officer')
  const { roundId, potId } = await plantRound(owner(), { ...open, round: { ...open.round, decisionBy: new Date('2030-03-01T16:00:00Z') } })
  const { personId } = await plantDraft(owner(), potId)
  await beAt('2030-02-01T09:00:00Z')
  const late = new Date('2030-03-02T12:00:00Z')
  expect(await extendRound(ann, roundId, { what: 'closes', potId: null, until: late, typed: note })).toEqual({ ok: false, errors: { until: 'afterDecision' } })
  expect((await deskRound(ann, roundId)).round.closesAt).toEqual(noon)
  expect(await messagesOf({ personId })).toEqual([])
})

test('a pot with its own closing is extended by itself', async () => {
  const ann = await plantStaff(owner(), 'Ann', 'officer')
  const { roundId, potId } = await plantRound(owner(), { ...open, pot: { open: true, closesAt: new Date('2030-03-05T12:00:00Z') } })
  const { personId } = await plantDraft(owner(), potId)
  await beAt('2030-02-01T09:00:00Z')
  expect(await extendRound(ann, roundId, { what: 'closes', potId: null, until: new Date('2030-02-20T12:00:00Z'), typed: note })).toEqual({ ok: true, told: 0 })
  expect(await extendRound(ann, roundId, { what: 'closes', potId, until: new Date('2030-03-12T12:00:00Z'), typed: note })).toEqual({ ok: true, told: 1 })
  expect(await messagesOf({ personId })).toHaveLength(1)
})

test('a round closed early takes no more bids, says why, and tells those who were writing', async () => {
  const ann = await plantStaff(owner(), 'Ann', 'officer')
  const { roundId, potId } = await plantRound(owner(), open)
  const { personId, stageId } = await plantDraft(owner(), potId)
  await beAt('2030-02-01T09:00:00Z')
  expect(await closeRound(ann, roundId, {})).toEqual({ ok: false, errors: { 'note.en': 'noteMissing' } })
  expect(await closeRound(ann, roundId, note)).toEqual({ ok: true, told: 1 })
  const [closing] = await owner()`select stage_closes(${stageId}) <= portal_now() as closed`
  expect(closing?.closed).toBe(true)
  expect((await messagesOf({ personId })).map(({ template }) => template)).toEqual(['roundClosedEarly'])
  await expect(closeRound(ann, roundId, note)).rejects.toThrow('round-is-not-open')
})
