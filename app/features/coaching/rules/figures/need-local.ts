import type { Example, Rule } from '../../rule'
import { namesRoad, namesSpot, placesIn, saysOurArea } from '../../text/places'
import { says } from '../example-draft'
import { looked, quote, readingsOf } from './reading'

/**
 * The need speaks of this place by its name: a district, a town or a part of one. Nearly: "our area", "our town", which nobody
 * elsewhere can check, or a road or a park alone (criterion "need"; e2e/coach/README.md).
 */
export const needLocal: Rule = {
  id: 'needLocal', criterion: 'need', reads: 'all',
  judge(draft) {
    const readings = readingsOf(draft, 'need')
    const found = readings.flatMap((reading) => placesIn(reading.tokens, draft.places).map(({ from, to }) => quote(reading, from, to)))
    const spots = found.length > 0 ? [] : readings.flatMap(({ passage }) => { const text = namesSpot(passage.text); return text ? [{ at: passage.at, text }] : [] })
    if (found.length + spots.length > 0) return looked(readings, [...found, ...spots])
    const ours = readings.find(({ lines }) => lines.some((line) => saysOurArea(line) !== null))
    if (ours) return { verdict: 'nearly', at: ours.passage.at }
    const roads = readings.flatMap(({ passage }) => { const text = namesRoad(passage.text); return text ? [{ at: passage.at, text }] : [] })
    return looked(readings, roads, roads.length > 0 ? 'nearly' : 'needsWork')
  },
}

export const examples: Example[] = [
  { says: 'Nothing round here.', draft: { passages: [says('need', 'There is nothing for the young people round here.')] }, expects: 'needsWork' },
  { says: 'The whole country.', draft: { passages: [says('need', 'Młodzież w całym kraju ma problemy i to nie jest dobre.')] }, expects: 'needsWork' },
  { says: 'The whole world.', draft: { passages: [says('need', 'ਅੱਜ ਕੱਲ੍ਹ ਦੁਨੀਆਂ ਵਿੱਚ ਹਰ ਪਾਸੇ ਜੁਰਮ ਵਧ ਰਿਹਾ ਹੈ।')] }, expects: 'needsWork' },
  { says: 'Our area.', draft: { passages: [says('need', 'ਸਾਡੇ ਇਲਾਕੇ ਵਿੱਚ ਔਰਤਾਂ ਤੰਗ ਹੁੰਦੀਆਂ ਹਨ।')] }, expects: 'nearly' },
  { says: 'Our town.', draft: { passages: [says('need', 'W naszym mieście co dziesiąta osoba nie zna dobrze angielskiego.')] }, expects: 'nearly' },
  { says: 'A park in nobody knows which town.', draft: { passages: [says('need', 'Lister Park میں 2025 میں 23 حملے ہوئے اور لوگ ڈرتے ہیں۔')] }, expects: 'nearly' },
  { says: 'A town.', draft: { passages: [says('need', 'ڈیوزبری میں ہمارے علاقے کا یوتھ سینٹر بند ہو گیا ہے۔')] }, expects: 'strong' },
  { says: 'A part of a town.', draft: { passages: [says('need', 'Agbrigg has had fires in the back alley all year.')] }, expects: 'strong' },
  { says: 'An inflected town.', draft: { passages: [says('need', 'Manningham to najgłośniejsza część Bradfordu.')] }, expects: 'strong' },
]
