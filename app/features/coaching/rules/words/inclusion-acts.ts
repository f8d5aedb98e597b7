import { barred, everybody, steps } from '../../text/inclusion-words'
import { find, has, type Span } from '../../text/lexicon'
import { groups } from '../../text/people-words'
import type { Example, Rule } from '../../rule'
import { says } from '../example-draft'
import { placeOf, quoteOf, quotes, readings, type Reading } from './reading'

/**
 * It names who may find it hard, and what is done about it. Strong: both. Nearly: one of them. Needs work: everyone is
 * welcome, a policy, "none", or the hint again. "All families" are no one who may find it hard.
 * Source: published criterion of inclusion, e2e/coach/README.md.
 */
export const inclusionActs: Rule = {
  id: 'inclusionActs',
  criterion: 'inclusion',
  reads: ['en', 'pa', 'ur', 'pl'],
  judge(draft) {
    const texts = readings(draft, ['inclusion'])
    if (texts.length === 0) return null
    const at = placeOf(draft, 'inclusion', 'inclusion')
    const who = texts.flatMap((text) => barredIn(text).map((span) => quoteOf(text, span, 4)))
    const acts = texts.flatMap((text) => find(text.words, steps, text.languages).map((span) => quoteOf(text, span, 3)))
    if (who.length > 0 && acts.length > 0) return { verdict: 'strong', at, ...quotes([...who.slice(0, 1), ...acts.slice(0, 1)]) }
    return { verdict: who.length + acts.length > 0 ? 'nearly' : 'needsWork', at, ...quotes([...who, ...acts]) }
  },
}

function barredIn({ words, languages }: Reading): Span[] {
  const named = [...find(words, groups, languages), ...find(words, barred, languages)]
  return named.filter(({ from }) => {
    const before = words.slice(Math.max(0, from - 2), from).filter(({ clause }) => clause === words[from]!.clause)
    return !has(before, everybody, languages)
  })
}

const of = (text: string) => ({ passages: [says('inclusion', text, { maxWords: 50 })] })

export const examples: Example[] = [
  { says: 'owners by their language, and training in it', draft: of('Several owners speak Gujarati or Kurdish so the training is done in these too.'), expects: 'strong' },
  { says: 'girls, and a room for them', draft: of('GIRLS DO NOT COME WHEN THE LADS PLAY POOL SO WE HAVE A GIRLS ROOM'), expects: 'strong' },
  { says: 'everyone is welcome', draft: of('Everyone is welcome. We treat all families the same.'), expects: 'needsWork' },
  { says: 'nobody is kept out (pl)', draft: of('Każdy może przyjść, nikogo nie wyganiamy.'), expects: 'needsWork' },
  { says: 'who, and nothing done (ur)', draft: of('جن عورتوں کو گھر سے نکلنے نہیں دیا جاتا ان کے لیے مشکل ہے۔'), expects: 'nearly' },
  { says: 'a step, and for nobody', draft: of('Cost is the main thing so it is free. Anyone is welcome.'), expects: 'nearly' },
  { says: 'mothers without bus fare, and nothing done (pa)', draft: of('ਜਿਹੜੀਆਂ ਮਾਵਾਂ ਕੋਲ ਪੈਸੇ ਨਹੀਂ ਉਹਨਾਂ ਲਈ ਆਉਣਾ ਔਖਾ ਹੈ।'), expects: 'nearly' },
  { says: 'girls, and a night for them', draft: of('Girls do not always feel at ease so there is a girls night once a month.'), expects: 'strong' },
  { says: 'older people, and a microphone (pl)', draft: of('Starsi ludzie słabo słyszą. Pan Henryk będzie mówił przez mikrofon.'), expects: 'strong' },
  { says: 'who cannot read, and pictures (pa)', draft: of('ਜਿਹੜੇ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦੇ ਉਹਨਾਂ ਲਈ ਤਸਵੀਰਾਂ ਹੋਣਗੀਆਂ।'), expects: 'strong' },
]
