import { isYear, monthsIn } from './days'
import { multiplier, numberWord, shares } from './number-words'
import { isBreak, isPeople } from './counted-people'
import { vocabulary, wordsAfter, wordsBefore, type Token } from './tokens'

/**
 * What a number says: how many (`count`), how many of how many (`part`, with its `whole`), a share ("1 in 8", "half the girls"), a percentage,
 * money, how long (`span`), how old, or nothing that counts: a time, a year, a day of a month, a label such as "plot 7".
 */
export type FigureKind = 'count' | 'part' | 'whole' | 'share' | 'percent' | 'money' | 'span' | 'age' | 'time' | 'year' | 'date' | 'label'

/** A number of a text. `from` and `to` are the first and last of its tokens. */
export type Figure = { kind: FigureKind; value: number; from: number; to: number; inWords: boolean; /** Of a part: the number it is a part of. */ of?: number }

const isSpan = vocabulary(`week weeks month months day days hour hours hr hrs minute minutes min mins year years yr yrs night nights morning mornings evening evenings term terms metre metres meters mile miles km half-hour
  tydzien tygodni* miesi* dzien dni godzin* minut* rok roku lat lata lat noc nocy wieczor* metr* kilometr* kwadrans* kwartal*
  ਹਫਤ* ਮਹੀਨ* ਦਿਨ* ਘੰਟ* ਮਿੰਟ* ਸਾਲ* ਮੀਲ* ਮੀਟਰ ਰਾਤਾਂ ہفتے ہفتوں ہفتہ مہینے مہینوں مہینہ ماہ دن دنوں گھنٹے گھنٹہ گھنٹوں منٹ سال سالوں برس میل میٹر راتیں`)
const isOld = vocabulary('olds yearolds latk* latek latki wieku')
const isClock = vocabulary('am pm a.m p.m oclock o\'clock ਵਜੇ ਵੱਜੇ بجے')
const isPercent = vocabulary('percent procent procenta proc ਫੀਸਦੀ ਫ਼ੀਸਦ ਪ੍ਰਤੀਸ਼ਤ فیصد فی‌صد')
const isCurrency = vocabulary('£ gbp pound pounds quid funt* ਪੌਂਡ* ਪਾਊਂਡ* ਪੌਂਡਾਂ پاؤنڈ پاونڈ پونڈ')
const isLabel = vocabulary('stage plot plots number no nr numer room bus route flat unit ward page question point round year plus ks3 ks4 ward numerze pokoj autobus linia szkola ਨੰਬਰ نمبر کمرہ روٹ راؤنڈ ਰੂਟ edycja')
const isTo = vocabulary('- – — to till until do a ਤੋਂ سے تا ਤੱਕ and or lub albo czy')
const isIn = vocabulary('in na')
const leftOf = vocabulary('of z ze')
const isDialled = vocabulary('call calls called calling ring rang ringing dial phone phoned numer pod zadzwon* dzwon* nr')
const fraction = / (?:(?:a |one |two )?(?:half|third|thirds|quarter|quarters)(?: of)?|polow\p{L}+|(?:jedna|dwie) (?:trzeci\p{L}|czwart\p{L}|piat\p{L})|cwierc|ਅਧੇ|ਅਧੀਆ\p{M}?|ਤੀਜਾ ਹਿਸਾ|ادھے|ادھی|نصف|تہایی) $/u

/** Every number of a text that stands for something, in order; "one" alone is none. */
export function figuresIn(tokens: readonly Token[]): Figure[] {
  const raw = [...numbersOf(tokens)]
  const monthTokens = new Set(monthsIn(tokens).map(({ token }) => token))
  const figures = raw.map((one) => ({ ...one, kind: kindOf(tokens, one, monthTokens) }))
  inRanges(tokens, figures)
  return withShares(tokens, inParts(tokens, figures))
}

function* numbersOf(tokens: readonly Token[]): Generator<Figure> {
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, word } = tokens[at]!
    if (kind === 'number') {
      const times = tokens[at + 1]?.start === tokens[at]!.end && /^(?:k|tys)$/.test(tokens[at + 1]!.word) ? 1000 : (tokens[at + 1]?.sentence === tokens[at]!.sentence && multiplier(tokens[at + 1]!.word)) || 1
      const to = times > 1 ? at + 1 : at
      yield { kind: 'count', value: valueOf(word) * times, from: at, to, inWords: false }
      at = to
    } else if (kind === 'word' && (numberWord(word) !== undefined || multiplier(word) !== undefined)) {
      const read = inWords(tokens, at)
      if (read) yield read
      at = read?.to ?? at
    }
  }
}

/** "twenty-five", "two hundred and ten", "ਦੋ ਸੌ", "sto dwadzieścia": as far as the words go on being one number, six at most. */
function inWords(tokens: readonly Token[], from: number): Figure | null {
  let [whole, part, to, last] = [0, 0, from, 1_000]
  for (let at = from; at < tokens.length && at < from + 9; at += 1) {
    const { word } = tokens[at]!
    const [value, times] = [numberWord(word), multiplier(word)]
    // After tens come ones; Punjabi and Urdu have a word of its own for each number to a hundred, and nothing comes after it.
    if (value !== undefined && value < last) [part, last, to] = [part + value, value >= 200 ? 100 : value >= 20 && value % 10 === 0 ? 10 : 0, at]
    else if (times !== undefined) {
      if (times >= 1000) [whole, part] = [whole + Math.max(1, part) * times, 0]
      else part = Math.max(1, part) * times
      ;[last, to] = [100, at]
    } else if (!(at > from && (word === '-' || (word === 'and' && last === 100)))) break
  }
  const value = whole + part
  if (from === to && value === 1) return null
  // "sto" or "سو" alone may be a hundred; "one of", "no one" is no figure.
  return { kind: 'count', value, from, to, inWords: true }
}

function valueOf(digits: string): number {
  if (/^\d{1,3}(?:[,٬ \u00a0\u202f]\d{3}){1,3}(?:\.\d+)?$/.test(digits)) return Number(digits.replace(/[,٬\s]/g, ''))
  return Number(digits.replace(/[,:٫]/, '.').slice(0, 18)) || 0
}

function kindOf(tokens: readonly Token[], { from, to, value, inWords: words }: Figure, months: ReadonlySet<number>): FigureKind {
  const [first, before, after, later] = [tokens[from]!, tokens[from - 1], tokens[to + 1], tokens[to + 2]]
  const next = after?.sentence === first.sentence ? after : undefined
  const [previous, second] = [before?.sentence === first.sentence ? before.word : '', later?.sentence === first.sentence ? later.word : '']
  const digits = words ? '' : first.word
  if (isCurrency(previous) || (next && isCurrency(next.word)) || previous === '$' || previous === '€') return 'money'
  if (/^\d{1,4}[-./]\d{1,2}[-./]\d{2,4}$/.test(digits)) return 'date'
  if (next?.word === '%' || (next && isPercent(next.word)) || (next?.word === 'per' && second === 'cent') || previous === '٪' || next?.word === '٪') return 'percent'
  if (/^\d{1,2}:\d\d$/.test(digits) || (/^\d{1,2}\.[0-5][05]$/.test(digits) && value < 24) || (next && isClock(next.word)) || /^(?:godz|godzinie|godziny|o)$/.test(previous)) return 'time'
  if (next && /^(?:st|nd|rd|th)$/.test(next.word) && next.start === tokens[to]!.end) return 'date'
  if (next && months.has(to + 1) && value <= 31) return 'date'
  if (before && months.has(from - 1) && value <= 31 && !(next && (next.kind === 'word'))) return 'date'
  if (/^(?:over|under|powyzej|ponizej|ponad|po)$/.test(previous) && isPeople(tokens[from - 2]?.word ?? '')) return 'age'
  if (isYear(digits) && !(next && isPeople(next.word))) return 'year'
  if (digits.length >= 7 && /^\d+$/.test(digits)) return 'label'
  if (previous === '#' || (previous === '.' && /^(?:no|nr)$/.test(tokens[from - 2]?.word ?? '')) || (isLabel(previous) && !isPassing(tokens, from, next))) return 'label'
  // A telephone number: a nought before other digits, or what follows such a number.
  if (/^0\d{2}/.test(digits) || (before?.kind === 'number' && before.sentence === first.sentence && /^0\d{2}/.test(before.word))) return 'label'
  const glued = before?.kind === 'word' && before.end === first.start
  const isCall = /^(?:999|101|111|112)$/.test(digits) && (next?.kind !== 'word' || isBreak(next.word) || /^(?:and|or|i|lub|calls?)$/.test(next.word) || isDialled(previous))
  const isAlways = (value === 24 && next?.word === '/' && second === '7') || (value === 7 && previous === '/' && tokens[from - 2]?.word === '24')
  if (glued || isCall || isAlways) return 'label'
  if (next?.word === 's' && next.start === tokens[to]!.end) return 'age'
  if (next && (/^(?:aged?|wiek\p{L}*)$/u.test(previous) || isOld(next.word) || (next.word === '+' && !isPeople(second)) || (/^years?$/.test(next.word) && /^(?:of|olds?)$/.test(second)))) return 'age'
  if ((!next || next.kind === 'mark') && value <= 25 && / (?:aged?|over|under|turn|turned|they're|there|are|were|is|was|maja|ma|skoncz\S+)(?: about| around| only| just| already)? $/.test(wordsBefore(tokens, from, 3))
    && !/ (?:fall|falls|drop|drops|go|goes|down|stay|stays|keep|from|cut|today it|now it|year it|\d{4} it) (?:to )?(?:under|over|is|was) $/.test(wordsBefore(tokens, from, 4))) return 'age'
  if (next && (isSpan(next.word) || (isSpan(second) && next.kind === 'word' && !isPeople(next.word) && next.word.length > 3 && !/^(?:each|every|kazd\p{L}+)$/u.test(next.word)))) return 'span'
  if (next?.word === '-' && (isSpan(second) || isOld(second))) return isOld(second) || /^(?:lat|year)/.test(second) ? 'age' : 'span'
  return 'count'
}

/** "last year 46 of them", "in our ward 57 fights": the word before is no name that the number ends. */
function isPassing(tokens: readonly Token[], from: number, next: Token | undefined): boolean {
  const lead = tokens[from - 2]?.sentence === tokens[from]!.sentence ? tokens[from - 2]!.word : ''
  return next?.kind === 'word' && /^(?:last|this|that|past|next|first|a|per|each|every|one|previous|our|the|my|their|school|financial)$/.test(lead)
}

/** "9 to 14 years", "6 to 8pm", "5-6.30": the first is what the second is. Two bare ends up to 25 are ages or hours, unless people follow. */
function inRanges(tokens: readonly Token[], figures: Figure[]): void {
  for (let at = figures.length - 2; at >= 0; at -= 1) {
    const [one, two] = [figures[at]!, figures[at + 1]!]
    const between = tokens.slice(one.to + 1, two.from)
    if (between.length === 0 || between.length > 3 || tokens[two.from]!.sentence !== tokens[one.to]!.sentence) continue
    if (!between.some(({ word }) => isTo(word)) || !between.every(({ word }) => isTo(word) || isClock(word) || isOld(word) || word === 'od')) continue
    const isEnum = between.every(({ word }) => word === 'and' || word === 'a' || word === 'or')
    if (one.kind === 'count' && ['time', 'age', 'span', 'percent', 'date'].includes(two.kind) && !isEnum) one.kind = two.kind
    else if (one.kind === 'time' && two.kind === 'count' && two.value <= 24) two.kind = 'time'
    else if (one.kind === 'age' && two.kind === 'count' && two.value <= 99) two.kind = 'age'
    else if (one.kind === 'count' && two.kind === 'count' && !isEnum && two.value <= 25 && one.value <= 24 && !one.inWords && !tokens.slice(two.to + 1, two.to + 4).some(({ word }) => isPeople(word))) [one.kind, two.kind] = ['time', 'time']
  }
}

/** "24 of the 30", "12 z 15", "40 ਵਿੱਚੋਂ 31", "24 میں سے 18"; "1 in 8" is a share, and so is a part of ten or fewer in Punjabi and Urdu. */
function inParts(tokens: readonly Token[], figures: Figure[]): Figure[] {
  for (let at = 0; at + 1 < figures.length; at += 1) {
    const [one, two] = [figures[at]!, figures[at + 1]!]
    if (tokens[two.from]!.sentence !== tokens[one.to]!.sentence || two.from - one.to > 7 || !countable(one) || !countable(two)) continue
    const words = tokens.slice(one.to + 1, two.from).map(({ word }) => word)
    if (words.some((word) => /^[.,;:()]$/.test(word))) continue
    const line = ` ${words.join(' ')} `
    const outOf = / ਵਿਚੋ\S? | میں سے /.test(line)
    if (outOf && two.value <= one.value) {
      if (one.value <= 10) [one.kind, two.kind] = ['share', 'share']
      else [one.kind, two.kind, two.of] = ['whole', 'part', one.value]
    } else if (words.length <= 4 && words[0] && (leftOf(words[0]) || words[0] === 'out' || words[0] === '/') && one.value <= two.value) [one.kind, two.kind, one.of] = ['part', 'whole', two.value]
    else if (words.length === 1 && isIn(words[0]!) && one.value <= two.value) {
      if (two.value <= 10 || (one.value <= 3 && two.value <= 20)) [one.kind, two.kind] = ['share', 'share']
      else [one.kind, two.kind, one.of] = ['part', 'whole', two.value]
    }
  }
  return figures
}

function countable({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'part' || kind === 'whole'
}

/** "one in five", "half of the girls", "co czwarta rodzina": shares that the numbers alone do not show. */
function withShares(tokens: readonly Token[], figures: Figure[]): Figure[] {
  const taken = new Set(figures.flatMap(({ from, to }) => [from, to]))
  const found: Figure[] = []
  tokens.forEach((token, at) => {
    if (token.kind === 'word' && !taken.has(at) && isShare(tokens, at)) found.push({ kind: 'share', value: 1, from: at, to: at, inWords: true })
  })
  for (const one of figures) {
    if (one.inWords && one.kind === 'count' && / (?:one|jedna|jeden|jedno) (?:in|na) $/.test(wordsBefore(tokens, one.from, 2))) one.kind = 'share'
  }
  return [...figures, ...found].toSorted((one, two) => one.from - two.from)
}

function isShare(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!
  const [next, second] = [tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? '']
  if (/^(?:ਅਧੇ|ਅਧੀਆੰ|ادھے|ادھی|polow[aey])$/.test(word)) return isPeople(next) || / (?:ਤੋੰ ਵਧ|ਤੋੰ ਜਿਆਦਾ|سے زیادہ|سے ذیادہ) /.test(wordsAfter(tokens, at, 2)) || / (?:o|at least|co najmniej|przynajmniej) $/.test(wordsBefore(tokens, at, 2))
  if (/^(?:half|third|quarter|thirds|quarters)$/.test(word)) {
    if (/^(?:of|the)$/.test(next) && !/^(?:term|year|hour|time)$/.test(second)) return true
    return / (?:by (?:a|one|two)|at least|more than|at least (?:a|one|two)) $/.test(wordsBefore(tokens, at, 4).replace(/^.*? (?=(?:by|at|more) )/, ' '))
  }
  if (word.startsWith('trzeci')) return wordsBefore(tokens, at, 2).endsWith(' o jedna ')
  if (!isPeople(word)) return false
  const line = wordsBefore(tokens, at, 3)
  return shares.some((share) => share.test(line)) || fraction.test(line)
}
