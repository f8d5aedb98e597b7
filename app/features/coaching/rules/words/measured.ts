import { find } from '../../text/lexicon'
import { liking, measures, watching } from '../../text/measure-words'
import type { Example, Rule } from '../../rule'
import { says } from '../example-draft'
import { aheadIn, placeOf, quoteOf, quotes, type Reading } from './reading'

/**
 * The change says how one will know. Strong: people are asked, something is counted or written down, before and after
 * are compared. Nearly: an evaluation, feedback or a chat without how, or asking only whether people liked it. Needs
 * work: no word of it, or photos and faces. Source: the list of e2e/coach/README.md.
 */
export const measured: Rule = {
  id: 'measured',
  criterion: 'change',
  reads: ['en', 'pa', 'ur', 'pl'],
  judge(draft) {
    const texts = aheadIn(draft)
    if (texts.length === 0) return null
    const at = placeOf(draft, 'change', 'change')
    const ways = texts.flatMap((text) => find(text.words, measures, text.languages).map((span) => ({ text, span })))
    const telling = ways.filter(({ text, span }) => !sentenceLikes(text, text.words[span.from]!.sentence))
    if (telling.length > 0) return { verdict: 'strong', at, ...quotes(telling.slice(0, 2).map(({ text, span }) => quoteOf(text, span, 5))) }
    const weak = [...ways, ...texts.flatMap((text) => find(text.words, watching, text.languages).map((span) => ({ text, span })))]
    return { verdict: weak.length > 0 ? 'nearly' : 'needsWork', at, ...quotes(weak.map(({ text, span }) => quoteOf(text, span, 4))) }
  },
}

function sentenceLikes({ words, languages }: Reading, sentence: number): boolean {
  return find(words, liking, languages).some(({ from }) => words[from]!.sentence === sentence)
}

const of = (text: string) => ({ passages: [says('change', text)] })

export const examples: Example[] = [
  { says: 'figures of the police', draft: of('Burglaries fall by half. We will look at police.uk each month.'), expects: 'strong' },
  { says: 'the same form three times', draft: of('We use the same short form at the start, the middle and the end.'), expects: 'strong' },
  { says: 'someone tells us', draft: of('Ten of the men stay out of prison. The probation officer tells us.'), expects: 'nearly' },
  { says: 'a call to see how many fall for it (ur)', draft: of('ہم تین مہینے بعد جھوٹا فون کر کے دیکھیں گے کتنے پکڑتے ہیں۔'), expects: 'strong' },
  { says: 'a survey that was, in the one text about all', draft: { passages: [says('work', 'In our survey in May 40 of 60 girls said they are afraid. We will run boxing and they will be braver.', { themes: ['work', 'need', 'change'] })] }, expects: 'needsWork' },
  { says: 'nothing about how', draft: of('The young people will be safer and they will make better choices.'), expects: 'needsWork' },
  { says: 'an evaluation is not how (pl)', draft: of('Po warsztatach będzie im lepiej. Przeprowadzimy ewaluację.'), expects: 'nearly' },
  { says: 'a chat is not how (ur)', draft: of('گلی میں چوری کم ہو گی۔ ہم لوگوں سے بات چیت کرتے رہیں گے۔'), expects: 'nearly' },
  { says: 'liking tells little', draft: of('Families will mix. We will ask people if they had a nice time.'), expects: 'nearly' },
  { says: 'asking first and last', draft: of('They will feel safer. We will ask them on the first and last day.'), expects: 'strong' },
  { says: 'a register (pa)', draft: of('ਬੱਚੇ ਸੁਰੱਖਿਅਤ ਹੋਣਗੇ। ਅਸੀਂ ਹਰ ਹਫਤੇ ਹਾਜ਼ਰੀ ਲਾਵਾਂਗੇ।'), expects: 'strong' },
  { says: 'counting (pl)', draft: of('Będzie mniej włamań. Co miesiąc policzymy, ile aut okradziono.'), expects: 'strong' },
]
