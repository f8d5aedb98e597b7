import { expect, test } from 'vitest'
import { light } from '../questions'
import { criteriaPart, weightTyped } from './criteria-part'
import { changeExtras, extraPart } from './extra-part'
import { potPart } from './pot-part'
import type { PotRow, RoundRow } from './rows'
import { orderErrors, roundPart } from './round-part'
import { noDate } from './sheet-values'

const text = (en: string) => ({ en: { text: en, status: 'reviewed' as const, hash: '' } })
const pot: PotRow = {
  id: 'p', roundId: 'r', slug: 'light', title: text('Small'), summary: text('For small work'), route: 'light', minPence: 30_000, maxPence: 1_000_000,
  totalPence: null, minPartners: 1, maxPartners: 1, mayWaitForPartner: null, partnersElsewhere: true, bidsPerOrganisation: 1, maxMonths: 12, earliestStart: '2027-06-01', latestEnd: '2028-05-31',
  areas: ['E08000032'], priorities: [], formId: 'light', formVersion: light.version, fullFormId: null, fullFormVersion: null, criteria: [], assessorRule: 'bySum',
  assessors: 2, documents: ['accounts'], reportingRule: 'standard', extraQuestions: [], opensAt: null, closesAt: null, fullClosesAt: null,
  version: 1, open: false, position: 1,
}
const round: RoundRow = {
  id: 'r', fundId: 'f', number: 9, title: text('Round 9'), planId: 'plan', opensAt: noDate, closesAt: noDate, decisionBy: noDate, state: 'draft',
  invitedBy: null, fullClosesAt: null, announcement: 'each', announcedAt: null, copiedFrom: null, version: 1,
}
const weights = (...typed: string[]) => Object.fromEntries(['need', 'activities', 'change', 'inclusion', 'value'].map((id, at) => [`weight.${id}`, typed[at] ?? '']))

test('weights add up to 100, no more and no less', () => {
  const check = (...typed: string[]) => criteriaPart.check(weights(...typed), pot, false)
  expect(check('40', '30', '20', '10')).toMatchObject({ ok: true, value: { criteria: [{ id: 'need', weight: 40 }, {}, {}, {}] } })
  expect(check('40', '30', '20')).toEqual({ ok: false, errors: { weights: 'tooLittle' } })
  expect(check('40', '30', '20', '11')).toEqual({ ok: false, errors: { weights: 'tooMuch' } })
  expect(check('40', '30', '20', '9.5')).toEqual({ ok: false, errors: { 'weight.inclusion': 'weight' } })
  expect(weightTyped(weights('40', '30', '20'))).toBe(90)
})

test('an own criterion says in English what it is and what each score means', () => {
  const wordless = criteriaPart.check({ ...weights('90'), 'weight.own1': '10' }, pot, false)
  expect(wordless.ok ? [] : Object.keys(wordless.errors)).toHaveLength(7)
  const words = Object.fromEntries(['title', '0', '1', '2', '3', '4', '5'].map((part) => [`own1.${part}.en`, `About ${part}`]))
  const checked = criteriaPart.check({ ...weights('90'), 'weight.own1': '10', ...words }, pot, false)
  expect(checked).toMatchObject({ ok: true, value: { criteria: [{ id: 'need' }, { id: 'own1', weight: 10, title: text('About title') && {} }] } })
  if (checked.ok) expect(criteriaPart.toSheet({ ...pot, ...checked.value })).toMatchObject({ 'weight.need': '90', 'own1.5.en': 'About 5' })
})

test('a round and a pot that are typed as shown stay the same', () => {
  const again = potPart.check(potPart.toSheet(pot), pot, false)
  expect(again.ok && { ...pot, ...again.value, title: pot.title, summary: pot.summary }).toEqual(pot)
  const same = roundPart.check(roundPart.toSheet(round), round, false)
  expect(same.ok && { ...round, ...same.value, title: round.title }).toEqual(round)
})

test('dates stand in their order, and a published round keeps its closing time', () => {
  const at = (day: number) => new Date(Date.UTC(2027, 0, day, 12))
  expect(orderErrors({ ...round, opensAt: at(1), closesAt: at(20), decisionBy: at(10) })).toEqual({ decision: 'order' })
  expect(orderErrors({ ...round, opensAt: at(1), closesAt: at(20) })).toEqual({})
  const dated = { ...round, state: 'published' as const, opensAt: at(1), closesAt: at(20), decisionBy: at(30) }
  const corrected = roundPart.check({ ...roundPart.toSheet(dated), 'closes.day': '25' }, dated, true)
  expect(corrected.ok && 'closesAt' in corrected.value).toBe(false)
  expect(corrected.ok).toBe(true)
})

test('an answered question keeps its kind and its options, and is marked when it is taken away', () => {
  const options = { 'option.o1.en': 'Yes, weekly', 'option.o2.en': 'Yes, monthly' }
  const made = extraPart('extraA').check({ kind: 'choice', 'label.en': 'Do you meet?', ...options }, { ...pot, formVersion: 99 }, false)
  const asked = made.ok ? { ...pot, formVersion: 99, ...made.value } : pot
  const fewer = { ...extraPart('extraA').toSheet(asked), 'option.o2.en': '', 'option.o3.en': 'No' }
  expect(extraPart('extraA').check(fewer, asked, true)).toMatchObject({ ok: false, errors: { 'option.o2.en': 'published' } })
  expect(changeExtras(asked.extraQuestions, 'extraA', 'remove', true)).toMatchObject([{ id: 'extraA', removed: true }])
  expect(changeExtras(asked.extraQuestions, 'extraA', 'remove', false)).toEqual([])
})

test('a question too many for its route is refused once the pot is published', () => {
  const one = extraPart('extraA').check({ kind: 'yesNo', 'label.en': 'Do you meet?' }, pot, true)
  expect(one).toEqual({ ok: false, errors: { 'label.en': 'overLimits' } })
})

test('a pot names priorities of its own, or none for all, and keeps nothing that is no slug', () => {
  const saved = (typed: string) => potPart.check({ ...potPart.toSheet(pot), priorities: typed }, pot, false)
  expect(saved('safer-places,victims')).toMatchObject({ ok: true, value: { priorities: ['safer-places', 'victims'] } })
  expect(saved('')).toMatchObject({ ok: true, value: { priorities: [] } })
  expect(saved('victims,victims,"; drop')).toMatchObject({ ok: true, value: { priorities: ['victims'] } })
  expect(potPart.toSheet({ ...pot, priorities: ['safer-places', 'victims'] }).priorities).toBe('safer-places,victims')
})

test('a pot says whether a joint bid may wait for a partner, and whether partners may be in other bids', () => {
  const saved = (typed: Record<string, string>) => potPart.check({ ...potPart.toSheet(pot), ...typed }, pot, true)
  expect(potPart.toSheet(pot)).toMatchObject({ mayWaitForPartner: 'usual', partnersElsewhere: 'yes' })
  expect(saved({})).toMatchObject({ ok: true, value: { mayWaitForPartner: null, partnersElsewhere: true } })
  expect(saved({ mayWaitForPartner: 'no', partnersElsewhere: 'no' })).toMatchObject({ ok: true, value: { mayWaitForPartner: false, partnersElsewhere: false } })
  expect(saved({ mayWaitForPartner: 'yes' })).toMatchObject({ ok: true, value: { mayWaitForPartner: true } })
})
