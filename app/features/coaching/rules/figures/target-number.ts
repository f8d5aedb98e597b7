import type { Example, Rule } from '../../rule'
import type { Figure } from '../../text/numbers'
import { isPeople } from '../../text/counted-people'
import { sourceOf } from '../../text/source-words'
import { vocabulary, wordsAfter, wordsBefore } from '../../text/tokens'
import { says } from '../example-draft'
import { isMixed, looked, quoteFigure, readingsOf, type Reading } from './reading'

// What is counted on the way and is no aim: the questions asked, the weeks it takes, the pages filled in.
const isMeans = vocabulary(`question questions face faces smiley smileys card cards form forms sheet sheets photo photos story stories page pages minute minutes week weeks month months day days morning mornings
  evening evenings session sessions meeting meetings part parts step steps stars things point points
  pytan* pytani* buzi* karte* kart* formularz* zdjec* strony stron spotkan* zajec* tygodn* miesi* razy raz drogi czesci rzeczy ਸਵਾਲ* ਫਾਰਮ* ਹਫਤ* ਮਹੀਨ* ਵਾਰ ਵਾਰੀ ਦਿਨ ਕਲਾਸ* ਮੀਟਿੰਗ* ਫੋਟੋ* ਤਸਵੀਰ*
  سوال سوالات فارم ہفتے ہفتوں مہینے ماہ بار دن کلاس کلاسیں میٹنگ میٹنگیں تصویر تصویریں چیزیں`)
const aims = / (?:at least|minimum|more than|over|fewer than|less than|under|below|down to|up to|from|by|to|no more than|co najmniej|przynajmniej|ponad|mniej niz|do|o|ਘਟੋ - ਘਟ|ਘਟੋ ਘਟ|ਘਟ ਤੋੰ ਘਟ|ਤੋੰ ਵਧ|ਤਕ|کم از کم|کم سے کم|سے زیادہ|سے کم) $/
const least = / (?:at least|minimum|fewer than|less than|down to|no more than|co najmniej|przynajmniej|mniej niz|ਘਟੋ - ਘਟ|ਘਟੋ ਘਟ|ਘਟ ਤੋੰ ਘਟ|کم از کم|کم سے کم) $/
const most = / (?:most of|most people|majority|wiekszosc\S*|ਜਿਆਦਾਤਰ|ਬਹੁਤੇ|زیادہ تر|اکثریت|اکثر) /

/**
 * The change has a number that can be reached or missed: people, a share, a percentage, a count from and to. Not the number of questions asked, of weeks,
 * of sessions, an hour, an age or a year, unless "at least" or the like stands before it. Nearly: "most of them"
 * (criterion "change"; e2e/coach/README.md).
 */
export const targetNumber: Rule = {
  id: 'targetNumber', criterion: 'change', reads: 'all',
  judge(draft) {
    const readings = readingsOf(draft, 'change')
    const found = readings.filter(({ passage }) => passage.languages.length > 0).flatMap((reading) => {
      const isFact = reading.lines.map((line) => isMixed(reading) && sourceOf(line) === 'own')
      return reading.figures.filter((figure) => !isFact[reading.tokens[figure.from]!.sentence] && isTarget(reading, figure)).map((figure) => quoteFigure(reading, figure))
    })
    if (found.length === 0 && readings.some(({ lines }) => lines.some((line) => most.test(line)))) return looked(readings, [], 'nearly')
    return looked(readings, found)
  },
}

function isTarget(reading: Reading, figure: Figure): boolean {
  const { tokens } = reading
  // Of one long text a bare number says how many come, or how big the need is.
  if (isMixed(reading) && (figure.kind === 'count' || figure.kind === 'whole') && !least.test(wordsBefore(tokens, figure.from, 4)) && !isByThen(reading, figure)) return false
  if (figure.kind === 'percent' || figure.kind === 'share' || figure.kind === 'part') return true
  if (figure.kind === 'span' || figure.kind === 'money') return / (?:at least|co najmniej|przynajmniej|ਘਟੋ - ਘਟ|کم از کم) $/.test(wordsBefore(tokens, figure.from, 3))
  if (figure.kind !== 'count' && figure.kind !== 'whole') return false
  const [next, second] = [tokens[figure.to + 1]?.word ?? '', tokens[figure.to + 2]?.word ?? '']
  if (aims.test(wordsBefore(tokens, figure.from, 4)) && (figure.value >= 5 || !figure.inWords)) return !(isMeans(next) && figure.inWords)
  if (isMeans(next) || (isMeans(second) && !isPeople(next))) return false
  return figure.inWords ? figure.value >= 5 || (figure.value >= 2 && isPeople(next) && / (?:will|beda|bedzie) /.test(wordsAfter(tokens, figure.to, 5))) : figure.value > 0
}

/** "By 2029 45 young people will", "do marca 2029", "۲۰۲۹ تک": a day by which it is reached stands before the number. */
function isByThen({ tokens }: Reading, { from }: Figure): boolean {
  return / (?:by|do) (?:\S+ ){0,3}(?:19|20)\d\d | (?:19|20)\d\d (?:تک|ਤਕ) /.test(wordsBefore(tokens, from, 8))
}

export const examples: Example[] = [
  { says: 'Less of it is no number.', draft: { passages: [says('change', 'There will be less fighting and they will be more confident.')] }, expects: 'needsWork' },
  { says: 'Questions are no aim.', draft: { passages: [says('change', 'We ask every man the same four questions in his first week.')] }, expects: 'needsWork' },
  { says: 'Nor are months.', draft: { passages: [says('change', 'ਛੇ ਮਹੀਨੇ ਬਾਅਦ ਕਮੇਟੀ ਬੈਠ ਕੇ ਦੇਖੇਗੀ ਕਿ ਕੀ ਬਦਲਣਾ ਹੈ।')] }, expects: 'needsWork' },
  { says: 'Most of them.', draft: { passages: [says('change', 'Most of the girls will feel safer when they walk home.')] }, expects: 'nearly' },
  { says: 'What a survey found is no aim (pl).', draft: { passages: [says('work', 'Pracujemy z 50 młodymi. W ankiecie z maja 2026 r. 31 z 80 powiedziało, że widziało nóż w szkole.', { themes: ['work', 'need', 'change'] })] }, expects: 'needsWork' },
  { says: 'By a year, in one text about all.', draft: { passages: [says('work', 'ہم ۶۰ نوجوانوں کے ساتھ کام کریں گے۔ ۲۰۲۹ تک ۴۵ نوجوان کام میں ہوں گے۔', { themes: ['work', 'need', 'change'] })] }, expects: 'strong' },
  { says: 'To fall under a number.', draft: { passages: [says('change', 'Calls to the fire service will fall under ten.')] }, expects: 'strong' },
  { says: 'At least some of all.', draft: { passages: [says('change', 'By November at least 24 of the 30 girls will still be coming.')] }, expects: 'strong' },
  { says: 'A percentage.', draft: { passages: [says('change', 'Po warsztatach 80 procent uczestników będzie wiedziało, kogo zawołać.')] }, expects: 'strong' },
  { says: 'Half of them.', draft: { passages: [says('change', 'ਅਸੀਂ ਚਾਹੁੰਦੇ ਹਾਂ ਕਿ 32 ਵਿੱਚੋਂ ਅੱਧੇ ਲੋਕ ਆਪਣੀ ਗੱਲ ਦਰਜ ਕਰਾਉਣ।')] }, expects: 'strong' },
  { says: 'In words.', draft: { passages: [says('change', 'سولہ میں سے کم سے کم بارہ بزرگ کہیں گے کہ وہ کم اکیلے ہیں۔')] }, expects: 'strong' },
]
