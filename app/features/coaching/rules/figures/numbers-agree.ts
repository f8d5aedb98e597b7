import type { Example, Rule } from '../../rule'
import { says } from '../example-draft'
import { peopleCounted } from './people-counted'
import { quoteFigure, readingsOf } from './reading'

/**
 * The number of people in the summary or the change is the one under people, or several of a sentence, or all of the summary, add up to it ("20 mothers and
 * 20 daughters"). Some of them ("at least 18 of the 24") may be fewer, never more. Silent where the texts give no number: `howMany` says that
 * (criterion "activities"; e2e/coach/README.md).
 */
export const numbersAgree: Rule = {
  id: 'numbersAgree', criterion: 'activities', reads: 'all',
  judge(draft) {
    const howMany = draft.people?.howMany ?? null
    if (!draft.people || howMany === null) return null
    const counts = readingsOf(draft, 'work', 'change').flatMap((reading) => peopleCounted(reading, howMany))
    const whole = counts.filter((one) => one.whole && !one.once && !one.family)
    const sentences = [...Map.groupBy(whole, ({ reading, sentence }) => `${Object.values(reading.passage.at).join()} ${sentence}`).values()]
    const work = whole.filter(({ reading }) => reading.passage.themes.includes('work'))
    const adding = [...sentences, work].find((all) => all.reduce((sum, { value }) => sum + value, 0) === howMany)
    const fits = counts.find(({ value, whole: all }) => all && value === howMany) ?? adding?.[0]
    if (fits) return { verdict: 'strong', at: draft.people.at, quotes: [quoteFigure(fits.reading, fits.figure)] }
    const others = [...whole, ...counts.filter((one) => (!one.whole || one.once) && !one.family && one.value > howMany)]
    if (others.length === 0) return null
    return { verdict: 'needsWork', at: draft.people.at, quotes: others.slice(0, 3).map(({ reading, figure }) => quoteFigure(reading, figure)) }
  },
}

const people = (howMany: number) => ({ at: { question: 'people' }, who: ['children'], howMany })

export const examples: Example[] = [
  { says: 'So many at a time.', draft: { people: people(72), passages: [says('work', 'Year 7 pupils come after school, 24 pupils a time, 72 in all.')] }, expects: 'strong' },
  { says: 'Two dozen.', draft: { people: people(24), passages: [says('work', 'Two dozen dads dig plots at our allotment.')] }, expects: 'strong' },
  { says: 'Lines that add up.', draft: { people: people(35), passages: [says('work', 'Futsal on Mondays for 20 girls\nBoxing on Thursdays for 15 boys')] }, expects: 'strong' },
  { says: 'A telephone is nobody.', draft: { people: people(30), passages: [says('work', 'Call 07700 900123 to join our lights.')] }, expects: 'silent' },
  { says: 'There will be so many (pl).', draft: { people: people(20), passages: [says('work', 'Dzieci mają 8-12 lat. Będzie ich 20.')] }, expects: 'strong' },
  { says: 'Forty here, 25 there.', draft: { people: people(25), passages: [says('work', 'Boxing for 40 lads and girls at our gym.')] }, expects: 'needsWork' },
  { says: 'Urdu digits.', draft: { people: people(45), passages: [says('work', 'ہماری تین گلیوں کے ۶۰ پڑوسی مل کر گروپ بنائیں گے۔')] }, expects: 'needsWork' },
  { says: 'Some cannot be more than all.', draft: { people: people(10), passages: [says('change', 'Co najmniej 20 dzieci będzie wiedziało, kogo zawołać.')] }, expects: 'needsWork' },
  { says: 'The same number.', draft: { people: people(30), passages: [says('work', 'Football for 30 girls with two coaches.')] }, expects: 'strong' },
  { says: 'Two that add up.', draft: { people: people(40), passages: [says('work', 'ਕੁੱਲ 20 ਮਾਵਾਂ ਅਤੇ 20 ਧੀਆਂ ਆਉਣਗੀਆਂ।')] }, expects: 'strong' },
  { says: 'A whole in the change.', draft: { people: people(16), passages: [says('change', 'Na koniec 12 z 16 dzieci pokaże w scence trzy rzeczy.')] }, expects: 'strong' },
  { says: 'No number at all.', draft: { people: people(16), passages: [says('work', 'A club for the children of our street.')] }, expects: 'silent' },
]
