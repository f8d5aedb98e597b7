import type { Draft } from '../../draft'
import type { Example, Quote, Rule } from '../../rule'
import { wordsOf, type Word } from '../../text/lexicon'
import { says } from '../example-draft'
import { fewWords, quotes } from './reading'

const run = 12
const base = 1_000_003
/** What the first word of a run is worth when it leaves it. */
const leaving = Array.from({ length: run }).reduce<number>((power) => Math.imul(power, base), 1)

/**
 * No two answers share a run of twelve words, whatever the marks between them: what is pasted twice answers one question
 * at most. The same words twice in one answer are another matter. Silent with one text alone. Source: e2e/coach/README.md.
 */
export const sameText: Rule = {
  id: 'sameText',
  criterion: 'all',
  reads: 'all',
  judge(draft) {
    if (draft.passages.length < 2) return null
    const found = sharedIn(draft)
    return found[0] ? { verdict: 'needsWork', at: found[0].at, ...quotes(found) } : { verdict: 'strong', at: draft.passages[0]!.at }
  },
}

/** The first shared run of each pair of texts, as the later one says it. Runs are found by a sum that rolls along the words. */
function sharedIn({ passages }: Draft): Quote[] {
  const numbers = new Map<string, number>()
  const met = new Map<number, { passage: number; from: number }>()
  const pairs = new Map<string, Quote>()
  const all = passages.map(wordsOf)
  all.forEach((words, index) => {
    const codes = words.map(({ word }) => codeOf(numbers, word))
    let sum = 0
    codes.forEach((code, last) => {
      sum = Math.imul(sum, base) + code - (last >= run ? Math.imul(codes[last - run]!, leaving) : 0) | 0
      const from = last - run + 1
      if (from < 0) return
      const before = met.get(sum)
      if (!before) return void met.set(sum, { passage: index, from })
      const pair = `${before.passage} ${index}`
      if (before.passage === index || pairs.has(pair) || !isSame(all[before.passage]!, before.from, words, from)) return
      const { at, text } = passages[index]!
      pairs.set(pair, { at, text: fewWords(text.slice(words[from]!.start, words[last]!.end)) })
    })
  })
  return [...pairs.values()]
}

function codeOf(numbers: Map<string, number>, word: string): number {
  const code = numbers.get(word) ?? numbers.size + 1
  numbers.set(word, code)
  return code
}

function isSame(one: readonly Word[], at: number, other: readonly Word[], from: number): boolean {
  return Array.from({ length: run }).every((_, step) => one[at + step]!.word === other[from + step]!.word)
}

const twelve = 'families from different backgrounds will meet each other and make friends that last'
const twelvePunjabi = 'ਸਾਡੇ ਮੁੰਡੇ ਬਹੁਤ ਚੰਗੇ ਹਨ ਪਰ ਉਹਨਾਂ ਨੂੰ ਕੋਈ ਮੌਕਾ ਨਹੀਂ ਦਿੰਦਾ ਅਤੇ ਸਾਰੇ'
const twelvePolish = 'na każdym treningu mówimy o tym, żeby nie bić się i nie brać niczego'

export const examples: Example[] = [
  { says: 'twelve words in two answers', draft: { passages: [says('need', `Here ${twelve}.`), says('change', `As we said, ${twelve}.`)] }, expects: 'needsWork' },
  { says: 'with other marks (pl)', draft: { passages: [says('work', twelvePolish), says('change', twelvePolish.replace(',', ' -').toUpperCase())] }, expects: 'needsWork' },
  { says: 'in Punjabi', draft: { passages: [says('work', `${twelvePunjabi}।`), says('need', twelvePunjabi)] }, expects: 'needsWork' },
  { says: 'eleven words are a chance', draft: { passages: [says('need', twelve.split(' ').slice(0, 11).join(' ')), says('change', `${twelve.split(' ').slice(0, 11).join(' ')} again`)] }, expects: 'strong' },
  { says: 'twice in one answer', draft: { passages: [says('need', `${twelve}. ${twelve}.`), says('change', 'Fewer fires.')] }, expects: 'strong' },
  { says: 'two answers of their own (ur)', draft: { passages: [says('need', 'ہماری گلی میں رات کو اندھیرا رہتا ہے۔'), says('change', 'لوگ کم ڈریں گے۔')] }, expects: 'strong' },
  { says: 'one text alone', draft: { passages: [says('work', `${twelve}. ${twelve}.`)] }, expects: 'silent' },
]
