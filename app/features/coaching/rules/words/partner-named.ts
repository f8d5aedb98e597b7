import type { Draft } from '../../draft'
import type { Example, Quote, Rule } from '../../rule'
import { has, readWords } from '../../text/lexicon'
import { organisations } from '../../text/organisation-words'
import { says } from '../example-draft'
import { paidIn, partnersIn } from './partner-deeds'
import { ownNames, placeWords } from './partner-signs'
import { isGroupName, languagesAround, placeOf, quoteOf, quotes, readingOf, readings } from './reading'

/**
 * No other organisation is named as doing part of the work: whoever does a part of it belongs in the bid, as a group or in
 * the list of partners. An organisation by name (a trust, a foundation, a club with a name of its own) that runs or teaches, that
 * something is run by, bought from or held with, or that a line of the budget pays for work; a mosque, a school or a council
 * that leads a session. Not the writer, the groups of the bid, persons, places, funders, and nobody who is only a source,
 * sends people on or lends a room. Source: conditions of bids of one group, e2e/coach/README.md.
 */
export const partnerNamed: Rule = {
  id: 'partnerNamed',
  criterion: 'activities',
  reads: ['en', 'pa', 'ur', 'pl'],
  judge(draft) {
    const texts = readings(draft, ['work', 'change', 'inclusion'])
    if (texts.length === 0) return null
    let names: Set<string> | null = null
    const known = (word: string) => (names ??= knownNames(draft)).has(word)
    const found = texts.flatMap((text) => partnersIn(text, known, draft.places).map((span) => quoteOf(text, span, 5)))
    found.push(...draft.lines.slice(0, 50).flatMap(({ at, what }) => {
      const line = what === '' ? null : readingOf(draft, { at, themes: [], text: what.slice(0, 500), languages: languagesAround(draft, what), maxWords: null, asked: [] })
      return line ? paidIn(line, known, draft.places).map((span) => quoteOf(line, span, 5)) : []
    }))
    return found.length > 0 ? needsWork(found) : { verdict: 'strong', at: placeOf(draft, 'work', 'project') }
  },
}

function needsWork(found: readonly Quote[]) {
  return { verdict: 'needsWork' as const, at: found[0]!.at, ...quotes(found) }
}

/** Words of the names of the project, the group and its partners, but those that any organisation may have. */
function knownNames(draft: Draft): Set<string> {
  const { name, own, partners, passages, places } = draft
  const typed = [name?.text, own.group, passages.find(isGroupName)?.text, ...partners].flatMap((one) => readWords((one ?? '').slice(0, 500)))
  const isPlace = placeWords(places)
  const said = readings(draft, ['work', 'need', 'change']).flatMap((text) => ownNames(text, places).flatMap(({ from, to }) => text.words.slice(from, to + 1))).filter(({ word }) => !isPlace(word))
  return new Set([...typed, ...said].filter((word) => word.word.length > 2 && !has([word], organisations, ['en', 'pa', 'ur', 'pl'])).map(({ word }) => word))
}

const of = (text: string, more: Partial<Draft> = {}): Partial<Draft> => ({ passages: [says('work', text)], ...more })

export const examples: Example[] = [
  { says: 'another runs the music', draft: of('We open on Mondays. Aire Valley Sound Project will run the music nights for us.'), expects: 'needsWork' },
  { says: 'run by a foundation (pl)', draft: of('Spotykamy się w soboty. Warsztaty w całości poprowadzi Fundacja Horyzont, która uczy o sieci.'), expects: 'needsWork' },
  { says: 'a trust trains us (pa)', draft: of('ਟ੍ਰੇਨਿੰਗ ਸਾਨੂੰ ਸਵੇਰਾ ਹਾਊਸਿੰਗ ਟਰੱਸਟ ਦੇਵੇਗਾ।'), expects: 'needsWork' },
  { says: 'another group teaches swimming (ur)', draft: of('تیراکی ایک دوسری تنظیم، آبشار سوئم گروپ، سکھائے گی۔'), expects: 'needsWork' },
  { says: 'the group itself', draft: of('On Mondays Kickstart Project will run the club.', { own: { group: 'Kickstart Project', funds: [], round: null } }), expects: 'strong' },
  { says: 'a partner of the bid', draft: of('On Mondays Bright Paths Counselling will run a room.', { partners: ['Bright Paths Counselling'] }), expects: 'strong' },
  { says: 'by tutors from another', draft: of('The sewing for 15 women in Dewsbury will be led by tutors from Threads and Co. We open the hall.'), expects: 'needsWork' },
  { says: 'the mosque runs half of it', draft: of('The mosque will run the homework club for boys, while our mothers run the one for girls.'), expects: 'needsWork' },
  { says: 'hired, and what they do comes next (pa)', draft: of('ਇਸ ਲਈ ਅਸੀਂ ਬ੍ਰੀਦ ਸਟੂਡੀਓ ਨੂੰ ਪੈਸੇ ਦੇਵਾਂਗੇ। ਉਹ 12 ਹਫ਼ਤੇ ਆ ਕੇ ਕਲਾਸ ਲੈਣਗੇ।'), expects: 'needsWork' },
  { says: 'a name in quotation marks after the verb (pl)', draft: of('Zapytamy każdą z nich. Porad prawnych udzieli raz w miesiącu „Sahara”.'), expects: 'needsWork' },
  { says: 'a line that pays another for the work', draft: of('We meet on Mondays and play music together.', { lines: [{ at: { question: 'budget', row: 0 }, category: 'other', what: 'Aire Valley Sound Project, 10 workshops at £60', pence: 60000, kind: 'asked' }] }), expects: 'needsWork' },
  { says: 'who sends people on (ur)', draft: of('ڈاکٹر اور مائنڈ تنظیم اکیلے لوگوں کو ہمارے پاس بھیجیں گے۔ پھر ہمارے ممبر ہر پیر کو ان کے ساتھ سیر کریں گے۔'), expects: 'strong' },
  { says: 'a place that is hired', draft: of('We are mums. At Manningham Mills Community Association we hire a room and run it ourselves.'), expects: 'strong' },
  { says: 'the police and a place', draft: of('The West Yorkshire Police will give a talk in the Braithwaite Community Centre.'), expects: 'strong' },
  { says: 'our own group (ur)', draft: of('والدین کا ہمارا گروپ اتوار کا کلب چلائے گا۔'), expects: 'strong' },
  { says: 'our own club (pl)', draft: of('W Castleford nasz klub Orzełki prowadzi treningi dla dzieci.'), expects: 'strong' },
]
