import type { Example, Rule } from '../../rule'
import { namesSpot, placesIn } from '../../text/places'
import { tokensIn } from '../../text/tokens'
import { says } from '../example-draft'
import { looked, quote, readingsOf } from './reading'

/**
 * The summary names a place: a district, a town or a part of one, an estate, a ward or a postcode. "Our hall" and "round here" are no place to one who
 * does not know the group. Nearly: the project's name alone has it (criterion "activities"; e2e/coach/README.md).
 */
export const where: Rule = {
  id: 'where', criterion: 'activities', reads: 'all',
  judge(draft) {
    const readings = readingsOf(draft, 'work')
    const found = readings.flatMap((reading) => placesIn(reading.tokens, draft.places).map(({ from, to }) => quote(reading, from, to)))
    const spots = found.length > 0 ? [] : readings.flatMap(({ passage }) => namesSpot(passage.text)?.split('\n').map((text) => ({ at: passage.at, text })) ?? [])
    const inName = draft.name && found.length + spots.length === 0 && readings.length > 0 ? placesIn(tokensIn(draft.name.text.slice(0, 500)), draft.places).length > 0 : false
    if (inName) return { verdict: 'nearly', at: readings[0]!.passage.at, quotes: [{ at: draft.name!.at, text: draft.name!.text.split(/\s+/).slice(0, 12).join(' ') }] }
    return looked(readings, [...found, ...spots])
  },
}

export const examples: Example[] = [
  { says: 'Names with letters of other languages.', draft: { passages: [says('work', 'Zoë and René run a café club for 20 carers in our hall every Tuesday.')] }, expects: 'needsWork' },
  { says: 'A person named as a town.', draft: { passages: [says('work', 'Mrs Clayton and Mr. Thornton lead a choir for us in the hall.')] }, expects: 'needsWork' },
  { says: 'Our hall is anywhere.', draft: { passages: [says('work', 'We will run a club for 30 girls in our hall.')] }, expects: 'needsWork' },
  { says: 'A church hall in Punjabi.', draft: { passages: [says('work', 'ਸਾਡੇ ਚਰਚ ਦੇ ਹਾਲ ਵਿੱਚ ਬੈਠਣ ਤੇ ਗੱਲ ਕਰਨ ਦੀ ਥਾਂ ਹੋਵੇਗੀ।')] }, expects: 'needsWork' },
  { says: 'A road named for a town.', draft: { passages: [says('work', 'We meet in the hall on Leeds Road and talk.')] }, expects: 'needsWork' },
  { says: 'Only its name says where.', draft: { name: says('work', 'Gloves up Lockwood'), passages: [says('work', 'Boxing and fitness for the young ones at our gym.')] }, expects: 'nearly' },
  { says: 'A part of a town.', draft: { passages: [says('work', 'Football for girls in Harehills every week.')] }, expects: 'strong' },
  { says: 'An inflected town.', draft: { passages: [says('work', 'Patrol sąsiedzki dla rodzin z Bradfordu.')] }, expects: 'strong' },
  { says: 'Another spelling.', draft: { passages: [says('work', 'ਅਸੀਂ ਬਰੈਡਫ਼ਰਡ ਦੀਆਂ ਔਰਤਾਂ ਲਈ ਸੈਰ ਕਰਾਵਾਂਗੇ।')] }, expects: 'strong' },
  { says: 'Arabic letters for Urdu ones.', draft: { passages: [says('work', 'ہم كيتھلی میں خواتین کے لیے کلاس چلائیں گے۔')] }, expects: 'strong' },
  { says: 'German without a place.', draft: { passages: [says('work', 'Wir treffen uns jede Woche im Saal.')] }, expects: 'silent' },
]
