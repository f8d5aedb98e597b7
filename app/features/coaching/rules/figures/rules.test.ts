import { expect, test } from 'vitest'
import { draftOf, says } from '../example-draft'
import { examples as budgetReckoned } from './budget-reckoned'
import { examples as datesAgree } from './dates-agree'
import { examples as districtsAgree } from './districts-agree'
import { examples as figureSource } from './figure-source'
import { examples as howMany } from './how-many'
import { figureRules } from './index'
import { examples as needFigure } from './need-figure'
import { examples as needLocal } from './need-local'
import { examples as numbersAgree } from './numbers-agree'
import { examples as oneLine } from './one-line'
import { examples as sumsAgree } from './sums-agree'
import { examples as targetNumber } from './target-number'
import { examples as when } from './when'
import { examples as where } from './where'

const examples = { howMany, where, when, needFigure, figureSource, needLocal, targetNumber, numbersAgree, datesAgree, districtsAgree, sumsAgree, budgetReckoned, oneLine }

const tries = Object.entries(examples).flatMap(([id, all]) => all.map((example) => ({ id, ...example })))

test.each(tries)('$id: $says', ({ id, draft, expects }) => {
  const rule = figureRules.find((one) => one.id === id)!
  expect(rule.judge(draftOf(draft))?.verdict ?? 'silent').toBe(expects)
})

test('has three examples that set each rule off and three that do not, and an id for each', () => {
  expect(new Set(figureRules.map(({ id }) => id)).size).toBe(figureRules.length)
  expect(figureRules.map(({ id }) => id).toSorted()).toEqual(Object.keys(examples).toSorted())
  for (const all of Object.values(examples)) {
    const off = all.filter(({ expects }) => expects === 'nearly' || expects === 'needsWork').length
    expect(off).toBeGreaterThanOrEqual(3)
    expect(all.length - off).toBeGreaterThanOrEqual(3)
  }
})

test('says nothing of a draft without answers, of emoji, of one word and of other languages', () => {
  for (const text of ['🎉🎉🎉', 'Fußball', 'Wir machen jeden Tag Sport mit Kindern.', '???', '...']) {
    const draft = draftOf({ passages: (['work', 'need', 'change'] as const).map((theme) => says(theme, text)) })
    expect(figureRules.map((rule) => rule.judge(draft))).toEqual(figureRules.map(() => null))
  }
  expect(figureRules.map((rule) => rule.judge(draftOf({})))).toEqual(figureRules.map(() => null))
})

const long: Record<string, string> = {
  letters: 'a'.repeat(100_000), digits: '1'.repeat(100_000), spaces: ` a${' '.repeat(99_998)}`, dots: '.'.repeat(100_000), groups: '111,'.repeat(25_000),
  words: 'and the girls of Leeds '.repeat(4_400), numbers: '12 of the 30 girls in 2025 '.repeat(3_800), lines: '7\n'.repeat(50_000), apostrophes: "a'".repeat(50_000), hundreds: 'hundred thousand '.repeat(6_000),
  shares: '1 in 8 '.repeat(14_000), gurmukhi: 'ਹਰ ਸੋਮਵਾਰ 24 ਵਿੱਚੋਂ 18 ਔਰਤਾਂ '.repeat(3_200), urdu: 'ہر پیر کو 24 میں سے 18 خواتین '.repeat(3_200), money: 'total £1,200 each '.repeat(5_800), accents: 'é́́́'.repeat(25_000), marks: '<b>&'.repeat(25_000),
}

test.each(Object.keys(long))('reads 100,000 characters in time, whatever they are: %s', (kind) => {
  const text = long[kind]!
  const rest = { name: says('work', text), lines: [{ at: { question: 'budget', row: 0 }, category: 'other', what: text, pence: 500_000, kind: 'asked' }],
    people: { at: { question: 'people' }, who: [], howMany: 30 }, districts: { at: { question: 'districts' }, codes: ['E08000035'] }, dates: { at: { question: 'dates' }, start: '2027-01-01', end: '2027-12-31' } }
  for (const rule of figureRules) {
    // Time on the processor, the best of five: other work on the machine is not the rule's. Each try reads its text anew.
    const times = Array.from({ length: 5 }, () => {
      const draft = draftOf({ ...rest, passages: [says(/^need|Source/.test(rule.id) ? 'need' : rule.id === 'targetNumber' ? 'change' : 'work', text)] })
      const from = process.cpuUsage()
      rule.judge(draft)
      return process.cpuUsage(from).user / 1_000
    })
    expect(Math.min(...times), rule.id).toBeLessThan(50)
  }
})

test('quotes words as they stand in the draft, at most twelve, at most three quotes', () => {
  for (const { draft } of tries) {
    for (const rule of figureRules) {
      const texts = [...(draft.passages ?? []), ...(draft.name ? [draft.name] : [])].map(({ text }) => text).concat((draft.lines ?? []).map(({ what }) => what))
      const quotes = rule.judge(draftOf(draft))?.quotes ?? []
      expect(quotes.length).toBeLessThanOrEqual(3)
      for (const { text } of quotes) {
        expect(texts.some((one) => one.includes(text))).toBe(true)
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(12)
      }
    }
  }
})
