import type { Example, Rule, Verdict } from '../../rule'
import type { Figure } from '../../text/numbers'
import { wordsAfter, wordsBefore } from '../../text/tokens'
import { says } from '../example-draft'
import { line, linesAsked } from './one-line'
import { quoteFigure, readingsOf, type Reading } from './reading'

const total = / (?:total|totals|altogether|in all|overall|whole (?:project|thing|lot)|all of this|all this|budget|grand total|razem|lacznie|calosc|calosci|calkowit\S*|ogolem|w sumie|suma|budzet\S*|calego projektu|caly projekt|ਕੁਲ|ਟੋਟਲ|ਸਾਰਾ|ਸਾਰੇ|ਬਜਟ|ਕੁਲ ਮਿਲਾ ਕੇ|کل|ٹوٹل|مجموعی|بجٹ|سب پر|سارا) /
const asking = / (?:(?:ask|asking|apply|applying|bid|bidding|request|requesting)(?: you)?(?: for)?|need|grant of|would like|costs?(?: us)?|will cost|is costing|comes to|come to|prosimy(?: \S+)?(?: o)?|wnioskujemy o|potrzebujemy|staramy sie o|kosztuje|wyniesie|koszt\S*|ਮੰਗਦੇ|ਚਾਹੀਦੇ|ਲਗਣਗੇ|ਖਰਚਾ|ਖਰਚ|مانگ\S*|چاہیں|چاہییں|درکار|خرچ|درخواست) /
const each = /^ (?:a|an|per|each|for each|every|apiece|\/|za|od|na|ਹਰੇਕ|ਪ੍ਰਤੀ|فی|ہر) (?:\S+ )?/
const perUnit = / (?:a|per|each|every) (?:head|person|week|hour|month|session|child|family|day|girl|boy|year|family|place|one|time) | each | apiece | za (?:godzine|osobe|sztuke|spotkanie|dziecko) | na (?:osobe|dziecko|glowe) | ਹਰੇਕ | ਪ੍ਰਤੀ | فی /
const other = / (?:lost|lose|stole|stolen|robbed|raised|raise|gave|given|won|received|earlier|previous|already|last (?:year|time|grant)|lottery|fine|fines|debt|debts|wages|earn|earns|scam|scams|scammed|donated|strac\S*|ukrad\S*|dostalismy|dostalysmy|otrzyma\S*|w zeszlym|zebralismy|zebralysmy|wczesniej|ukradli|oszuka\S*|ਗੁਆ\S*|ਪਿਛਲੇ|ਪਿਛਲੀ|ਮਿਲੇ ਸਨ|ਮਿਲੀ ਸੀ|ਠਗ\S*|پچھلے|پچھلی|گزشتہ|ملے تھے|ملی تھی|چوری|لوٹ\S*) /
const under = / (?:less than|under|over|more than|up to|ponad|mniej niz|ponizej|ਤੋੰ ਘਟ|سے کم) $/
const about = / (?:about|around|roughly|approximately|nearly|almost|okolo|ok \.|prawie|mniej wiecej|ਲਗਭਗ|ਤਕਰੀਬਨ|ਕਰੀਬ|تقریبا|لگ بھگ|قریب) $/

/**
 * A total named in a text is the total of the lines asked for. A total: a sum of money with "in total", "we ask for", "the budget is" in its sentence. Not the price
 * of one line or of one head, not money lost, raised or given before. Nearly: "about", and within a twentieth; or one of two totals is right. Silent where none is
 * named or there are no lines (criterion "value"; e2e/coach/README.md).
 */
export const sumsAgree: Rule = {
  id: 'sumsAgree', criterion: 'value', reads: 'all',
  judge(draft) {
    const sum = (lines: readonly { pence: number | null }[]) => lines.reduce((all, { pence }) => all + (pence ?? 0), 0)
    const [asked, all] = [linesAsked(draft), draft.lines]
    const sums = new Set([sum(asked), sum(all)])
    if (asked.length === 0 || sum(asked) === 0) return null
    const parts = new Set([...asked.map(({ pence }) => pence), ...[...Map.groupBy(asked, ({ category }) => category).values()].map((lines) => sum(lines))])
    const named = readingsOf(draft, 'work', 'need', 'change', 'inclusion', 'other').flatMap((reading) => reading.figures
      .filter((figure) => (figure.kind === 'money' && figure.value >= 50) && isTotal(reading, figure) && (sums.has(pence(figure)) || !parts.has(pence(figure)))).map((figure) => ({ reading, figure })))
    if (named.length === 0) return null
    const right = named.some(({ figure }) => sums.has(pence(figure)))
    // The whole cost may be more than what is asked for, once that is named right.
    const wrong = named.filter(({ figure }) => !sums.has(pence(figure)) && !(right && pence(figure) > sum(all)))
    const close = wrong.every(({ reading, figure }) => about.test(before(reading, figure)) && Math.abs(pence(figure) - sum(asked)) <= sum(asked) / 20)
    const verdict: Verdict = wrong.length === 0 ? 'strong' : close || wrong.length < named.length ? 'nearly' : 'needsWork'
    const shown = wrong.length > 0 ? wrong : named
    return { verdict, at: shown[0]!.reading.passage.at, quotes: shown.slice(0, 3).map(({ reading, figure }) => quoteFigure(reading, figure)) }
  },
}

function pence({ value }: Figure): number {
  return Math.round(value * 100)
}

/** The words before a sum, its pound sign left out. */
function before({ tokens }: Reading, { from }: Figure): string {
  return wordsBefore(tokens, tokens[from - 1]?.word === '£' ? from - 1 : from, 8)
}

function isTotal(reading: Reading, figure: Figure): boolean {
  const { tokens } = reading
  const [lead, tail] = [before(reading, figure), wordsAfter(tokens, figure.to, 6)]
  if (under.test(lead) || other.test(`${wordsBefore(tokens, figure.from, 25)}${wordsAfter(tokens, figure.to, 25)}`)) return false
  if (perUnit.test(wordsAfter(tokens, figure.to, 3)) || (each.test(tail) && /^ (?:a|per|each|every|apiece|\/|ਹਰੇਕ|ਪ੍ਰਤੀ|فی) /.test(tail)) || / (?:ਹਰੇਕ|ਪ੍ਰਤੀ|فی) (?:\S+ )?(?:£ )?$/.test(lead)) return false
  return total.test(`${lead}${tail}`.replace(/ {2}/g, ' ')) || asking.test(lead) || asking.test(tail)
}

const lines = [line('Coaches, 26 weeks at £75', 1950), line('Hall', 850, 1)]

export const examples: Example[] = [
  { says: 'Another total.', draft: { lines, passages: [says('work', 'The total cost we are asking for is £7,500.')] }, expects: 'needsWork' },
  { says: 'In Polish.', draft: { lines, passages: [says('work', 'Prosimy o £3,000 na boisko i trenera.')] }, expects: 'needsWork' },
  { says: 'In Urdu.', draft: { lines, passages: [says('work', 'ٹوٹل بجٹ 4000 پاؤنڈ ہے۔')] }, expects: 'needsWork' },
  { says: 'About as much.', draft: { lines, passages: [says('work', 'The whole project will cost about £2,900.')] }, expects: 'nearly' },
  { says: 'The total.', draft: { lines, passages: [says('change', 'All of this is for £2,800, less than £100 a head.')] }, expects: 'strong' },
  { says: 'The total in Punjabi.', draft: { lines, passages: [says('work', 'ਅਸੀਂ ਇਸ ਸਭ ਲਈ ਕੁੱਲ £੨੮੦੦ ਮੰਗਦੇ ਹਾਂ।')] }, expects: 'strong' },
  { says: 'Money lost.', draft: { lines, passages: [says('need', 'Oszukano siedem osób, jedna pani straciła razem £9,000.')] }, expects: 'silent' },
  { says: 'The price of one line.', draft: { lines, passages: [says('work', 'The hall costs £850 in total.')] }, expects: 'silent' },
]
