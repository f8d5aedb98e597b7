import { expect, test } from 'vitest'
import type { Draft, Passage } from '../../draft'
import type { Example } from '../../rule'
import { draftOf, says } from '../example-draft'
import * as atRisk from './at-risk'
import * as budgetFitsWork from './budget-fits-work'
import * as copiedQuestion from './copied-question'
import * as inclusionActs from './inclusion-acts'
import * as jargon from './jargon'
import * as longSentences from './long-sentences'
import * as measured from './measured'
import * as notFunded from './not-funded'
import * as otherRound from './other-round'
import * as partnerNamed from './partner-named'
import * as placeholder from './placeholder'
import * as safeMeasures from './safe-measures'
import * as sameText from './same-text'
import * as shortForms from './short-forms'
import * as unusedLength from './unused-length'
import * as vague from './vague'
import * as whatChanges from './what-changes'
import * as who from './who'
import { wordRules } from './index'

const examples: Record<string, Example[]> = {
  atRisk: atRisk.examples, budgetFitsWork: budgetFitsWork.examples, copiedQuestion: copiedQuestion.examples, inclusionActs: inclusionActs.examples,
  jargon: jargon.examples, longSentences: longSentences.examples, measured: measured.examples, notFunded: notFunded.examples,
  otherRound: otherRound.examples, partnerNamed: partnerNamed.examples, placeholder: placeholder.examples, safeMeasures: safeMeasures.examples,
  sameText: sameText.examples, shortForms: shortForms.examples, unusedLength: unusedLength.examples, vague: vague.examples,
  whatChanges: whatChanges.examples, who: who.examples,
}

const themes = ['work', 'need', 'change', 'inclusion'] as const

test('rules have ids of their own', () => {
  expect(new Set(wordRules.map(({ id }) => id)).size).toBe(wordRules.length)
})

test.each(wordRules.map((rule) => [rule.id, rule] as const))('%s says of its examples what it must', (id, rule) => {
  for (const { says: what, draft, expects } of examples[id]!) {
    expect([what, rule.judge(draftOf(draft))?.verdict ?? 'silent']).toEqual([what, expects])
  }
})

test.each(wordRules.map((rule) => [rule.id] as const))('%s has three examples that set it off and three that do not', (id) => {
  const setOff = examples[id]!.filter(({ expects }) => expects === 'needsWork' || expects === 'nearly')
  expect([setOff.length >= 3, examples[id]!.length - setOff.length >= 3]).toEqual([true, true])
})

test.each(wordRules.map((rule) => [rule.id, rule] as const))('%s quotes a few words as they stand in the draft', (id, rule) => {
  for (const { draft } of examples[id]!) {
    const whole = draftOf(draft)
    const texts = [whole.name, ...whole.passages].map((passage) => passage?.text ?? '').concat(whole.lines.map(({ what }) => what))
    const quotes = rule.judge(whole)?.quotes ?? []
    expect(quotes.length).toBeLessThanOrEqual(3)
    for (const { text } of quotes) {
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(12)
      expect(texts.some((own) => own.includes(text))).toBe(true)
    }
  }
})

function everywhere(text: string): Draft {
  const passages: Passage[] = themes.map((theme) => says(theme, text.slice(0, Math.floor(text.length / themes.length))))
  return draftOf({ passages, name: says('work', text.slice(0, 500)), lines: [{ at: { question: 'budget', row: 0 }, category: 'other', what: text.slice(0, 500), pence: 100, kind: 'asked' }] })
}

const odd = {
  nothing: draftOf({}), emoji: everywhere('🎉🎉🎉 🎉 '.repeat(4)), word: everywhere('Football Football Football Football'),
  german: everywhere('Wir machen jeden Freitag ein Turnier und wollen etwas ändern, dann kommen alle gern. '.repeat(4)),
  arabic: everywhere('سنعمل مع الشباب في المدينة ونلعب كرة القدم كل يوم جمعة بعد الظهر. '.repeat(4)),
  markup: everywhere('<p>We <b>run</b> &amp; play</p> **bold** | table | \\u0000 \ud800 '.repeat(4)),
  mixed: everywhere('We will run a class ਅਸੀਂ ਕਲਾਸ ਚਲਾਵਾਂਗੇ ہم کلاس چلائیں گے Będziemy się uczyć. '.repeat(4)),
}

test.each(Object.entries(odd))('no rule throws on %s', (_, draft) => {
  for (const rule of wordRules) expect(() => rule.judge(draft)).not.toThrow()
})

test.each([['german', odd.german], ['arabic', odd.arabic], ['emoji', odd.emoji]])('rules with lists of words say nothing of %s', (_, draft) => {
  const withLists = wordRules.filter(({ id, reads }) => reads !== 'all' && id !== 'budgetFitsWork')
  expect(withLists.flatMap((rule) => (rule.judge(draft) ? [rule.id] : []))).toEqual([])
})

const size = 100_000
const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
const long: Record<string, string> = {
  letters: fill('a'), capitals: fill('A'), digits: fill('7'), spaces: fill(' ').replace(/^./, 'x'), dots: fill('.'), dotsAndSpaces: fill('. '), brackets: fill('['), marks: fill('? '),
  shortForms: fill('ABC '), names: fill('Bright Paths Trust '), words: fill('we will run the club for all of the many girls '),
  punjabi: fill('ਅਸੀਂ ਬਹੁਤ ਸਾਰੇ ਬੱਚਿਆਂ ਨਾਲ ਕੰਮ ਕਰਾਂਗੇ '), urdu: fill('ہم بہت سے بچوں کے ساتھ کام کریں گے۔ '), lines: fill('a\n'), openings: fill('('), nothing: fill('\u200d'),
  different: Array.from({ length: 14_000 }, (_, index) => `wo${index.toString(36)}`).join(' '),
}

/** Milliseconds of the processor's own time: a busy machine changes nothing. */
function worked(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

test.each(Object.entries(long))('no rule is slow on a hundred thousand %s', (_, text) => {
  for (const rule of wordRules) rule.judge(everywhere(text.slice(0, 2_000)))
  for (const rule of wordRules) {
    const times = Array.from({ length: 3 }, () => [everywhere(text), draftOf({ passages: [says('work', text), says('need', 'x')] })]).map((drafts) =>
      Math.max(...drafts.map((draft) => worked(() => rule.judge(draft)))))
    expect([rule.id, Math.min(...times) < 50]).toEqual([rule.id, true])
  }
})
