import type { Example, Rule } from '../../rule'
import { says } from '../example-draft'
import { peopleCounted } from './people-counted'
import { looked, quoteFigure, readingsOf } from './reading'

/**
 * The summary or the change gives a number of people: digits of any script or a number in words, with people after it. Coaches, volunteers
 * and others who do the work do not count, nor do ages, weeks, sessions or homes: assessors ask how many the money reaches
 * (criterion "activities" of the light pot; e2e/coach/README.md).
 */
export const howMany: Rule = {
  id: 'howMany', criterion: 'activities', reads: 'all',
  judge(draft) {
    const readings = readingsOf(draft, 'work', 'change')
    if (readings.length === 0 || !readingsOf(draft, 'work').length) return null
    const found = readings.flatMap((reading) => peopleCounted(reading, draft.people?.howMany ?? null))
    return looked(readings, found.map(({ reading, figure }) => quoteFigure(reading, figure)))
  },
}

export const examples: Example[] = [
  { says: 'Many is no number.', draft: { passages: [says('work', 'We will run a youth club for lots of young people every week.')] }, expects: 'needsWork' },
  { says: 'Those who lead do not count.', draft: { passages: [says('work', 'Two parents walk at the front and one at the back of the bus.')] }, expects: 'needsWork' },
  { says: 'Neither do ages or weeks.', draft: { passages: [says('work', 'Zajęcia dla dzieci od 8 do 12 lat przez 20 tygodni, prowadzi je trzech trenerów.')] }, expects: 'needsWork' },
  { says: 'Neither do hours.', draft: { passages: [says('work', 'ہم ہر اتوار 6 سے 9 بجے بچوں کے لیے کلب چلائیں گے۔')] }, expects: 'needsWork' },
  { says: 'A number of girls.', draft: { passages: [says('work', 'We will run football for 30 girls aged 9 to 14 in Harehills.')] }, expects: 'strong' },
  { says: 'In the change, in words.', draft: { passages: [says('work', 'A club for the lads of our estate, and their dads.'), says('change', 'At least twelve of the young men will have a job.')] }, expects: 'strong' },
  { says: 'Digits of Gurmukhi.', draft: { passages: [says('work', 'ਅਸੀਂ ੧੮ ਮਾਵਾਂ ਨੂੰ ਆਪਣਾ ਬਚਾਅ ਕਰਨਾ ਸਿਖਾਵਾਂਗੇ।')] }, expects: 'strong' },
  { says: 'Words between number and people.', draft: { passages: [says('work', 'ہم ۲۴ پاکستانی اور بنگلہ دیشی خواتین کو سائیکل چلانا سکھائیں گے۔')] }, expects: 'strong' },
  { says: 'A language that is not read.', draft: { passages: [says('work', 'Wir machen Fußball für viele Mädchen.')] }, expects: 'silent' },
]
