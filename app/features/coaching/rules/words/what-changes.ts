import { atLeast, changes, hopes } from '../../text/change-words'
import { find, type Span } from '../../text/lexicon'
import type { Example, Rule } from '../../rule'
import { says } from '../example-draft'
import { aheadIn, placeOf, quoteOf, quotes, type Reading } from './reading'

/**
 * The change says what will be more, less or different for people. Strong: what people can do, know, dare or feel
 * afterwards, or of what there is more or less. Nearly: all will be better, happier, stronger, empowered, aware. Needs
 * work: that it will be good, that people will like it, what will be done, or the question again. "At least" is no "less".
 * Source: the list of e2e/coach/README.md.
 */
export const whatChanges: Rule = {
  id: 'whatChanges',
  criterion: 'change',
  reads: ['en', 'pa', 'ur', 'pl'],
  judge(draft) {
    const texts = aheadIn(draft)
    if (texts.length === 0) return null
    const at = placeOf(draft, 'change', 'change')
    const seen = texts.flatMap((text) => changesIn(text).map((span) => quoteOf(text, span, 4)))
    if (seen.length > 0) return { verdict: 'strong', at, ...quotes(seen.slice(0, 2)) }
    const hoped = texts.flatMap((text) => find(text.words, hopes, text.languages).map((span) => quoteOf(text, span, 3)))
    return { verdict: hoped.length > 0 ? 'nearly' : 'needsWork', at, ...quotes(hoped) }
  },
}

function changesIn({ words, languages }: Reading): Span[] {
  const no = find(words, atLeast, languages)
  return find(words, changes, languages).filter(({ from, to }) => !no.some((span) => span.from <= from && to <= span.to))
}

const of = (text: string) => ({ passages: [says('change', text)] })

export const examples: Example[] = [
  { says: 'a number that falls', draft: of('We want the racist comments at the two schools to go under 15.'), expects: 'strong' },
  { says: 'away from fights (pa)', draft: of('30 ਵਿੱਚੋਂ 25 ਮੁੰਡੇ ਲੜਾਈ ਤੋਂ ਦੂਰ ਰਹਿਣਗੇ।'), expects: 'strong' },
  { says: 'in a course or in work (ur)', draft: of('۲۰۲۹ تک ۴۵ نوجوان کورس یا کام میں ہوں گے۔'), expects: 'strong' },
  { says: 'a text in Romanian', draft: of('20 de femei vor ști cum să ceară ajutor, dacă este nevoie.'), expects: 'silent' },
  { says: 'what was more, in the one text about all', draft: { passages: [says('work', 'Last year there were more fires in the alley. We will plant tubs.', { themes: ['work', 'need', 'change'] })] }, expects: 'needsWork' },
  { says: 'that it will be good is no change', draft: of('It will be a great day and everyone will love it.'), expects: 'needsWork' },
  { says: 'empowered is not clearly a change', draft: of('Beneficiaries will be empowered and wellbeing will be enhanced.'), expects: 'nearly' },
  { says: 'at least is no less (ur)', draft: of('کم از کم 20 عورتیں آئیں گی اور کام اچھا ہو گا۔'), expects: 'needsWork' },
  { says: 'competences are not clearly a change (pl)', draft: of('Uczestnicy podniosą swoje kompetencje i będą zadowoleni.'), expects: 'nearly' },
  { says: 'less lonely', draft: of('Older people will be less lonely.'), expects: 'strong' },
  { says: 'more courage and less fear (pa)', draft: of('ਮਾਵਾਂ ਦਾ ਹੌਸਲਾ ਵਧੇਗਾ ਤੇ ਡਰ ਘਟੇਗਾ।'), expects: 'strong' },
  { says: 'what they dare (pl)', draft: of('Kobiety przestaną się bać i zadzwonią na policję.'), expects: 'strong' },
  { says: 'a text in Arabic', draft: of('سنعمل مع الشباب في المدينة ونلعب كرة القدم كل يوم'), expects: 'silent' },
]
