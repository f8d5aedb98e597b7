import type { Example, Quote, Rule } from '../../rule'
import { copiedSpans } from '../../text/copied'
import { wordsOf } from '../../text/lexicon'
import { isPlaceholder } from '../../text/placeholders'
import type { Passage } from '../../draft'
import { says } from '../example-draft'
import { fewWords, quotes } from './reading'

/** Fewer words of one's own are no answer. */
const answer = 4

/**
 * No answer is its question or hint again, in any language. Nearly: the question stands before a real answer. Needs work:
 * there is no more than the question. Words of the question inside a sentence of one's own are no copy.
 * Source: e2e/coach/README.md.
 */
export const copiedQuestion: Rule = {
  id: 'copiedQuestion',
  criterion: 'all',
  reads: 'all',
  judge({ passages, name }) {
    const all = [...(name ? [name] : []), ...passages]
    if (passages.length === 0) return null
    const found = all.flatMap((passage) => copyIn(passage) ?? [])
    if (found.length === 0) return { verdict: 'strong', at: passages[0]!.at }
    const worst = found.find(({ whole }) => whole) ?? found[0]!
    return { verdict: worst.whole ? 'needsWork' : 'nearly', at: worst.quote.at, ...quotes([worst.quote, ...found.map(({ quote }) => quote)]) }
  },
}

function copyIn(passage: Passage): { quote: Quote; whole: boolean } | null {
  const [spans, words] = [copiedSpans(passage), wordsOf(passage)]
  const first = spans[0]
  if (!first) return null
  const rest = words.filter(({ word }, index) => !spans.some(({ from, to }) => from <= index && index <= to) && !isPlaceholder(word))
  return { quote: { at: passage.at, text: fewWords(passage.text.slice(words[first.from]!.start, words[first.to]!.end)) }, whole: rest.length < answer }
}

const asked = ['Why is it needed?', 'Tell us how you know. If you use a figure, say where it comes from and its year.', 'Dlaczego to jest potrzebne?', 'یہ کیوں ضروری ہے؟', 'ਇਸ ਦੀ ਲੋੜ ਕਿਉਂ ਹੈ?']
const of = (text: string) => ({ passages: [says('need', text, { asked })] })

export const examples: Example[] = [
  { says: 'the question and no more', draft: of('Why is it needed? Tell us how you know.'), expects: 'needsWork' },
  { says: 'the question and dots (pl)', draft: of('Dlaczego to jest potrzebne? ???'), expects: 'needsWork' },
  { says: 'the question before an answer (ur)', draft: of('یہ کیوں ضروری ہے؟ ہماری گلی میں رات کو اندھیرا رہتا ہے اور لوگ ڈرتے ہیں۔'), expects: 'nearly' },
  { says: 'the hint before an answer', draft: of('If you use a figure, say where it comes from and its year. We asked 40 girls in May 2026.'), expects: 'nearly' },
  { says: 'words of the question in a sentence', draft: of('We all know why it is needed here: two children were hurt.'), expects: 'strong' },
  { says: 'an answer (pa)', draft: of('ਸਾਡੀ ਗਲੀ ਵਿੱਚ ਰਾਤ ਨੂੰ ਹਨੇਰਾ ਹੈ।'), expects: 'strong' },
  { says: 'an answer (pl)', draft: of('Dlatego, że na naszej ulicy jest ciemno.'), expects: 'strong' },
]
