import { expect, test } from 'vitest'
import { testDatabase } from '~db/testing.server'
import { editPot, editRound, moveExtra } from './commands/edit-rounds.server'
import { addPot, makeRound } from './commands/make-rounds.server'
import { english, plantDraft, plantRound, plantStaff } from './desk-round.testing.server'
import { deskRound } from './queries/rounds.server'
import { criteriaPart } from './rounds/criteria-part'
import { extraPart } from './rounds/extra-part'
import { potPart } from './rounds/pot-part'
import { roundPart } from './rounds/round-part'
import { formFor, takenAway } from './questions'

const { owner } = testDatabase()
const note = { 'note.en': 'We corrected a mistake.' }

test('two officers edit one round: both changes are kept, and where they meet the second sees the first', async () => {
  const [ann, ben] = [await plantStaff(owner(), 'Ann', 'officer'), await plantStaff(owner(), 'Ben', 'officer')]
  const { roundId } = await plantRound(owner())
  const was = roundPart.toSheet((await deskRound(ann, roundId)).round)
  expect(await editRound(ann, roundId, roundPart, { was, typed: { ...was, 'title.en': 'Ninth round', number: '10' } })).toEqual({ ok: true })
  const met = await editRound(ben, roundId, roundPart, { was, typed: { ...was, 'title.en': 'Round nine', 'title.pl': 'Runda 9' } })
  expect(met).toMatchObject({ ok: false, differences: [{ field: 'title.en', now: 'Ninth round', typed: 'Round nine' }], merged: { number: '10', 'title.pl': 'Runda 9' } })
  const before = (await deskRound(ben, roundId)).round
  expect([before.title.en.text, before.version]).toEqual(['Ninth round', 2])
  if (met.ok || !('now' in met)) throw new Error('expected both versions')
  expect(await editRound(ben, roundId, roundPart, { was: met.now, typed: met.merged })).toEqual({ ok: true })
  const { round } = await deskRound(ann, roundId)
  expect([round.title.en.text, round.title.pl?.text, round.number, round.version]).toEqual(['Round nine', 'Runda 9', 10, 3])
})

test('two officers at the same moment lose nothing', async () => {
  const [ann, ben] = [await plantStaff(owner(), 'Ann', 'officer'), await plantStaff(owner(), 'Ben', 'manager')]
  const { roundId, potId } = await plantRound(owner())
  const [pot] = (await deskRound(ann, roundId)).pots
  const was = potPart.toSheet(pot!)
  const both = await Promise.all([
    editPot(ann, { roundId, potId }, potPart, { was, typed: { ...was, max: '5000' } }, 'rules'),
    editPot(ben, { roundId, potId }, potPart, { was, typed: { ...was, maxMonths: '6' } }, 'rules'),
  ])
  expect(both).toEqual([{ ok: true }, { ok: true }])
  expect((await deskRound(ann, roundId)).pots[0]).toMatchObject({ maxPence: 500_000, maxMonths: 6, version: 3 })
})

test('weights that do not sum to 100 are not saved', async () => {
  const ann = await plantStaff(owner(), 'Ann', 'officer')
  const { roundId, potId } = await plantRound(owner())
  const was = criteriaPart.toSheet((await deskRound(ann, roundId)).pots[0]!)
  const typed = { ...was, 'weight.need': '20' }
  expect(await editPot(ann, { roundId, potId }, criteriaPart, { was, typed }, 'criteria')).toEqual({ ok: false, errors: { weights: 'tooLittle' } })
  expect((await deskRound(ann, roundId)).pots[0]?.criteria[0]).toEqual({ id: 'need', weight: 25 })
})

test('a question taken away after answers came is asked no more, and its answer stays', async () => {
  const ann = await plantStaff(owner(), 'Ann', 'officer')
  const extra = { id: 'extraVenue', kind: 'text', required: true, wording: { label: english('Where do you meet?') } }
  const { roundId, potId } = await plantRound(owner(), { round: { state: 'published' }, pot: { open: true, extraQuestions: [extra] } })
  const { partId } = await plantDraft(owner(), potId, { extraVenue: 'In the hall' })
  expect(await moveExtra(ann, { roundId, potId }, 'extraVenue', 'remove', {})).toEqual({ ok: false, errors: { 'note.en': 'noteMissing' } })
  expect(await moveExtra(ann, { roundId, potId }, 'extraVenue', 'remove', note)).toEqual({ ok: true })
  const { pots: [pot], notes } = await deskRound(ann, roundId)
  expect(pot?.extraQuestions).toEqual([{ ...extra, removed: true }])
  expect(notes.map(({ note: one, by }) => [one.note.en.text, one.potId, by])).toEqual([['We corrected a mistake.', potId, 'Ann']])
  const answers = Object.fromEntries((await owner()`select question, value from answer where part_id = ${partId}`).map(({ question, value }) => [question, value]))
  expect(takenAway(pot!.extraQuestions, answers).map(({ id }) => id)).toEqual(['extraVenue'])
  expect(formFor({ formId: 'light', formVersion: 1, extras: pot!.extraQuestions }).tasks.some(({ id }) => id === 'extra')).toBe(false)
  expect(answers.extraVenue).toBe('In the hall')
})

test('what is published is corrected only with a note, and no question may break the limits', async () => {
  const ann = await plantStaff(owner(), 'Ann', 'officer')
  const { roundId, potId } = await plantRound(owner(), { round: { state: 'published' }, pot: { open: true } })
  const { round, pots: [pot] } = await deskRound(ann, roundId)
  const was = potPart.toSheet(pot!)
  expect(await editPot(ann, { roundId, potId }, potPart, { was, typed: { ...was, max: '9000' } }, 'rules')).toEqual({ ok: false, errors: { 'note.en': 'noteMissing' } })
  expect(await editPot(ann, { roundId, potId }, potPart, { was, typed: { ...was, ...note, max: '9000' } }, 'rules')).toEqual({ ok: true })
  const title = roundPart.toSheet(round)
  expect(await editRound(ann, roundId, roundPart, { was: title, typed: { ...title, 'title.en': 'Other' } })).toEqual({ ok: false, errors: { 'note.en': 'noteMissing' } })
  const question = { ...extraPart('extraA').toSheet(pot!), 'label.en': 'Where?', ...note }
  expect(await editPot(ann, { roundId, potId }, extraPart('extraA'), { was: {}, typed: question }, 'question')).toEqual({ ok: false, errors: { 'label.en': 'overLimits' } })
})

test('a copy takes the pots along, with dates moved by whole weeks or none', async () => {
  const ann = await plantStaff(owner(), 'Ann', 'officer')
  const { fundId, roundId } = await plantRound(owner(), { pot: { open: true, closesAt: new Date('2099-02-10T12:00:00Z') } })
  const shifted = await makeRound(ann, { fundId, number: '10', copyOf: roundId, opens: { year: 2099, month: 6, day: 1 } })
  const copy = await deskRound(ann, shifted.ok ? shifted.id : '')
  expect(copy.round).toMatchObject({ state: 'draft', number: 10, copiedFrom: roundId, opensAt: new Date('2099-06-01T08:00:00Z'), closesAt: new Date('2099-07-02T11:00:00Z') })
  expect(copy.pots).toMatchObject([{ slug: 'small', open: false, closesAt: new Date('2099-07-07T11:00:00Z'), earliestStart: '2099-10-26' }])
  const empty = await makeRound(ann, { fundId, number: '11', copyOf: roundId, opens: null })
  expect((await deskRound(ann, empty.ok ? empty.id : '')).pots).toMatchObject([{ closesAt: null, earliestStart: '' }])
  expect(await makeRound(ann, { fundId, number: '11', copyOf: '', opens: null })).toEqual({ ok: false, errors: { number: 'taken' } })
})

test('a new pot gets a place of its own, and nobody but officers and managers makes anything', async () => {
  const [ann, finance] = [await plantStaff(owner(), 'Ann', 'officer'), await plantStaff(owner(), 'Fin', 'finance')]
  const { fundId, roundId } = await plantRound(owner())
  const typed = { 'title.en': 'Small', 'summary.en': 'x', min: '300', max: '2000', minPartners: '1', maxPartners: '1', bidsPerOrganisation: '1', maxMonths: '12', assessors: '2' }
  await addPot(ann, roundId, typed)
  expect((await deskRound(ann, roundId)).pots.map(({ slug, open }) => [slug, open])).toEqual([['small', false], ['small-2', false]])
  // Its address would be that of the page where people ask about a round.
  expect(await addPot(ann, roundId, { ...typed, 'title.en': 'Ask!' })).toEqual({ ok: false, errors: { 'title.en': 'reserved' } })
  await expect(addPot(finance, roundId, typed)).rejects.toThrow('not-for-this-role')
  await expect(makeRound(finance, { fundId, number: '12', copyOf: '', opens: null })).rejects.toThrow('not-for-this-role')
  await expect(deskRound(finance, roundId)).rejects.toThrow('no-such-round')
})
