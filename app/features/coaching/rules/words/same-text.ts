import type { Draft } from '../../draft'
import type { Example, Quote, Rule } from '../../rule'
import { wordsOf, type Word } from '../../text/lexicon'
import { says } from '../testing-draft'
import { quotes } from './reading'

const run = 12

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

/** The first shared run of each pair of texts, as the later one says it. */
function sharedIn({ passages }: Draft): Quote[] {
  const met = new Map<string, number>()
  const pairs = new Map<string, Quote>()
  passages.forEach((passage, index) => {
    const words = wordsOf(passage)
    for (let from = 0; from + run <= words.length; from += 1) {
      const key = keyAt(words, from)
      const before = met.get(key)
      if (before === undefined) met.set(key, index)
      else if (before !== index && !pairs.has(`${before} ${index}`)) {
        pairs.set(`${before} ${index}`, { at: passage.at, text: passage.text.slice(words[from]!.start, words[from + run - 1]!.end) })
      }
    }
  })
  return [...pairs.values()]
}

function keyAt(words: readonly Word[], from: number): string {
  let key = ''
  for (let step = 0; step < run; step += 1) key += `${words[from + step]!.word} `
  return key
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
