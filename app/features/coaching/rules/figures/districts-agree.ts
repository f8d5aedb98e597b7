import type { Example, Rule } from '../../rule'
import { placesIn } from '../../text/places'
import { says } from '../example-draft'
import { quote, readingsOf } from './reading'

/**
 * A district named in the texts is ticked. A town is no district: Huddersfield says nothing of Kirklees here. Nearly: one named is ticked and another is not. Silent where none is
 * named or none is ticked yet (criterion "activities"; e2e/coach/README.md).
 */
export const districtsAgree: Rule = {
  id: 'districtsAgree', criterion: 'activities', reads: 'all',
  judge(draft) {
    const ticked = draft.districts?.codes ?? []
    if (!draft.districts || ticked.length === 0) return null
    const named = readingsOf(draft, 'work', 'need', 'change', 'inclusion').flatMap((reading) =>
      placesIn(reading.tokens, draft.places).filter(({ district }) => district).map(({ area, from, to }) => ({ area, quote: quote(reading, from, to) })))
    if (named.length === 0) return null
    const missing = named.filter(({ area }) => !ticked.includes(area))
    const verdict = missing.length === 0 ? 'strong' : missing.length === named.length ? 'needsWork' : 'nearly'
    return { verdict, at: draft.districts.at, quotes: (missing.length > 0 ? missing : named).slice(0, 3).map((one) => one.quote) }
  },
}

const ticked = (...codes: string[]) => ({ at: { question: 'districts' }, codes })

export const examples: Example[] = [
  { says: 'Another district.', draft: { districts: ticked('E08000034'), passages: [says('work', 'A mela for families across Wakefield.')] }, expects: 'needsWork' },
  { says: 'Inflected.', draft: { districts: ticked('E08000034'), passages: [says('work', 'Krykiet dla chłopców z Ravensthorpe i z Bradfordu.')] }, expects: 'needsWork' },
  { says: 'Two named, one ticked.', draft: { districts: ticked('E08000035'), passages: [says('work', 'ਲੀਡਜ਼ ਅਤੇ ਬ੍ਰੈਡਫੋਰਡ ਦੀ ਹੱਦ ਉੱਤੇ ਰਹਿੰਦੇ ਦੋਸਤ ਰਲਣਗੇ।')] }, expects: 'nearly' },
  { says: 'The one ticked.', draft: { districts: ticked('E08000035'), passages: [says('work', 'Football for girls in Harehills, Leeds.')] }, expects: 'strong' },
  { says: 'In Urdu.', draft: { districts: ticked('E08000034'), passages: [says('need', 'کرکلیز کے ہمارے وارڈ میں 57 جھگڑے درج ہوئے۔')] }, expects: 'strong' },
  { says: 'A town is no district.', draft: { districts: ticked('E08000035'), passages: [says('work', 'Spotkania mam w Todmorden i w Huddersfield.')] }, expects: 'silent' },
  { says: 'A road is no district.', draft: { districts: ticked('E08000034'), passages: [says('work', 'We meet on Bradford Road in Batley.')] }, expects: 'silent' },
]
