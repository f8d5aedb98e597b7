import type { Example, Rule } from '../../rule'
import { says } from '../example-draft'
import { needFigures } from './need-figures'
import { looked, quoteFigure, readingsOf } from './reading'

/**
 * The need has at least one figure: how many, how often, what share, how much was lost. A year, an hour, an age, a few weeks or "more than once" say nothing of how big
 * it is (criterion "need"; e2e/coach/README.md).
 */
export const needFigure: Rule = {
  id: 'needFigure', criterion: 'need', reads: 'all',
  judge(draft) {
    const readings = readingsOf(draft, 'need').filter(({ passage }) => passage.languages.length > 0)
    return looked(readings, readings.flatMap((reading) => needFigures(reading).map((figure) => quoteFigure(reading, figure))))
  },
}

export const examples: Example[] = [
  { says: 'The first of all problems is no figure.', draft: { passages: [says('need', 'The No. 1 problem on our street is speeding.')] }, expects: 'needsWork' },
  { says: 'Last year is no label.', draft: { passages: [says('need', 'Last year 18 people were robbed here. In our ward 57 fights were reported.')] }, expects: 'strong' },
  { says: 'Nor is 112 of something.', draft: { passages: [says('need', 'Wg danych policji z 2025 r. w Batley było 112 napaści.')] }, expects: 'strong' },
  { says: 'Whom to call is no figure.', draft: { passages: [says('need', 'People ring 999 when it is too late, or dial 101 and wait.')] }, expects: 'needsWork' },
  { says: 'Everyone knows it.', draft: { passages: [says('need', 'There is nothing for young people round here and everyone knows it.')] }, expects: 'needsWork' },
  { says: 'A story of one.', draft: { passages: [says('need', 'ਸਾਡੀ ਇੱਕ ਮੈਂਬਰ ਦਾ ਪਰਸ ਖੋਹਿਆ ਗਿਆ ਅਤੇ ਉਹ ਦੋ ਮਹੀਨੇ ਘਰੋਂ ਨਹੀਂ ਨਿਕਲੀ।')] }, expects: 'needsWork' },
  { says: 'An hour and a year.', draft: { passages: [says('need', 'Od 2019 roku po 18:00 nikt nie wychodzi na ulice, bo sie boi.')] }, expects: 'needsWork' },
  { says: 'A count.', draft: { passages: [says('need', 'We asked 62 girls and 41 of them said they stay at home.')] }, expects: 'strong' },
  { says: 'In words.', draft: { passages: [says('need', 'ہم نے چالیس بزرگوں کے گھر جا کر بات کی۔')] }, expects: 'strong' },
  { says: 'A share.', draft: { passages: [says('need', 'Co czwarta rodzina u nas nie ma auta i to jest problem.')] }, expects: 'strong' },
  { says: 'A percentage in Gurmukhi.', draft: { passages: [says('need', 'ਸਾਡੇ ਇਲਾਕੇ ਵਿੱਚ ੭੦% ਔਰਤਾਂ ਤੰਗ ਹੁੰਦੀਆਂ ਹਨ।')] }, expects: 'strong' },
]
