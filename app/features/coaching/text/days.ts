import { vocabulary, type Token } from './tokens'

const weekDays = `monday mondays mon tuesday tuesdays tues tue wednesday wednesdays weds thursday thursdays thurs thur friday fridays fri saturday saturdays sunday sundays weekday weekdays weekend weekends
  poniedzial* wtorek wtorki wtorkow* wtorku srode srody sroda srodow* srodzie czwartek czwartki czwartkow* czwartku piatek piatki piatkow* piatku sobot* niedziel* weekend*
  ਸੋਮਵਾਰ* ਮੰਗਲਵਾਰ* ਬੁੱਧਵਾਰ* ਵੀਰਵਾਰ* ਜੁੰਮੇਰਾਤ ਸ਼ੁੱਕਰਵਾਰ* ਜੁੰਮੇ ਜੁੰਮਾ ਸ਼ਨੀਵਾਰ* ਸ਼ਨਿੱਚਰਵਾਰ* ਸ਼ਨਿਚਰਵਾਰ* ਛਨੀਵਾਰ ਛਨਿੱਚਰਵਾਰ ਐਤਵਾਰ* ਵੀਕਐਂਡ* ਵੀਕੈਂਡ*
  سوموار منگل بدھ جمعرات جمعہ جمعے سنیچر ہفتہوار اتوار ویکینڈ ویک‌اینڈ`
const isWeekDay = vocabulary(weekDays)

const months: readonly string[] = [
  'january jan stycz* ਜਨਵਰੀ جنوری', 'february feb lut* ਫਰਵਰੀ ਫ਼ਰਵਰੀ فروری', 'marc* ਮਾਰਚ مارچ', 'april kwiet* kwieci* ਅਪ੍ਰੈਲ ਅਪਰੈਲ اپریل', 'maju ਮਈ مئی', 'june czerwc* czerwiec ਜੂਨ جون',
  'july lipc* lipiec ਜੁਲਾਈ جولائی', 'august aug sierp* ਅਗਸਤ اگست', 'september sept wrzes* wrzesnia ਸਤੰਬਰ ستمبر', 'october oct pazdziernik* ਅਕਤੂਬਰ ਅਕਤੂਬਰ اکتوبر',
  'november nov listopad* ਨਵੰਬਰ نومبر', 'december dec grud* ਦਸੰਬਰ دسمبر',
]
const isMonth = months.map((words) => vocabulary(words))
const isAnyMonth = vocabulary(...months)
// "March" and "May" are words of their own in English, "maj" is near others in Polish: these need a sign that a month is meant.
const doubtful: Readonly<Record<string, number>> = { march: 3, may: 5, maja: 5, maj: 5, mar: 3 }
const leadsToMonth = vocabulary('in from until till by since between early late mid end during')
const leadsToName = vocabulary('to of and through - – — /')
const leadsInPolish = vocabulary('od do w przed po koniec poczatku polowy polowie - – — /')

/** A month named in a text, 1 to 12, with its year where one stands beside it. */
export type NamedMonth = { month: number; year: number | null; token: number }

const isHoliday = vocabulary(`summer holidays holiday half-term halfterm easter christmas ramadan eid diwali vaisakhi spring autumn winter term terms termtime lato lata lecie latem wakacj* ferie ferii wiosn* jesien* jesieni* zim* wielkanoc* swiet* swiat*
  semestr* ramadan* ਬਸੰਤ ਗਰਮੀਆਂ ਗਰਮੀ ਸਰਦੀਆਂ ਸਰਦੀ ਪਤਝੜ ਛੁੱਟੀਆਂ ਵਿਸਾਖੀ ਦੀਵਾਲੀ ਰਮਜ਼ਾਨ ਟਰਮ بہار گرمیوں گرمی سردیوں سردی خزاں چھٹیوں چھٹیاں رمضان عید ٹرم`)

const frequency: readonly RegExp[] = [
  / (?:every|each) (?:other |second |single |two |three |\d+ |school |first |last |third |fourth )?(?:week|weeks|fortnight|month|months|day|days|night|morning|evening|afternoon|weekend|term|half)s? /,
  / (?:once|twice|three times|four times|five times|\d+ times|one \p{L}+|two \p{L}+|three \p{L}+|\d+ \p{L}+|sessions?|days?|evenings?|nights?|mornings?|hours) (?:a|per|each|every) (?:week|fortnight|month|day|term|year) /u,
  / (?:weekly|fortnightly|monthly|daily|nightly|termly) /,
  / (?:co|kazdego|kazdy|kazdym|w kazdym) (?:\p{L}+ |\d+ )?(?:tydzien|tygodnia|tygodniu|tygodnie|tygodni|miesiac|miesiaca|miesiacu|miesiace|dzien|dnia|dni|wieczor|rano|poranek) /u,
  / (?:raz|razy|dni|dzien|godziny?|spotkania?|spotkan|treningi?|treningow|wieczory|lekcje|lekcji) (?:w|na|co) (?:tygodniu|tydzien|miesiacu|miesiac|kwartal|rok|roku) /, / (?:cotygodniow|comiesieczn|codzien)\p{L}* /u,
  / ਹਰ (?:ਰੋਜ|ਹਫਤੇ|ਮਹੀਨੇ|ਦਿਨ|ਸਾਮ|ਸਵੇਰ|(?:ਦੂਜੇ|ਤੀਜੇ|ਚੌਥੇ|ਪਹਿਲੇ) (?:ਹਫਤੇ|ਮਹੀਨੇ|ਦਿਨ)) /, / (?:ਰੋਜਾਨਾ|ਹਫਤਾਵਾਰੀ|ਹਫਤਾਵਾਰ|ਮਹੀਨਾਵਾਰ) /, / (?:ਹਫਤੇ|ਮਹੀਨੇ) (?:ਵਿਚ|ਚ|ਦੇ|ਦੀਆਂ|ਦੀਆੰ) (?:\S+ )?(?:ਵਾਰ|ਵਾਰੀ|ਦਿਨ|ਕਲਾਸਾੰ|ਸੈਸਨ) /,
  / ہر (?:روز|ہفتے|ہفتہ|ماہ|مہینے|دن|شام|صبح|(?:دوسرے|تیسرے|پہلے) (?:ہفتے|مہینے|دن)) /, / (?:روزانہ|ہفتہ وار|ہفتہ‌وار|ماہانہ) /, / (?:ہفتے|مہینے|ماہ) (?:میں|کے|کی) (?:\S+ )?(?:بار|دن|مرتبہ|دفعہ|کلاسیں) /,
  / (?:term time|after school|school nights) /,
]

// Urdu ہفتہ is a week or a Saturday, پیر a Monday or a saint: a day where the words about it say so.
const urduDay = / (?:ہر|اور|کو|سے|تا) (?:ہفتہ|پیر) (?:کو|کی|کے|اور|سے|تا) | (?:ہفتہ|پیر) (?:کو|کی (?:شام|صبح|دوپہر|رات)) /

export function isDayOfWeek(token: Token): boolean {
  return token.kind === 'word' && isWeekDay(token.word)
}

export function namesSeason(token: Token): boolean {
  return token.kind === 'word' && isHoliday(token.word)
}

/** Where a sentence says how often, by its words from 0; null where it does not. @param line folded, one blank between, a blank at both ends */
export function howOften(line: string): { from: number; to: number } | null {
  for (const pattern of [...frequency, urduDay]) {
    const found = pattern.exec(line)
    if (!found) continue
    const from = line.slice(0, found.index).split(' ').filter(Boolean).length
    return { from, to: from + found[0].trim().split(' ').length - 1 }
  }
  return null
}

/** The months a text names, in order. "May" and "march" count where a number or another month is beside them. */
export function monthsIn(tokens: readonly Token[]): NamedMonth[] {
  const found = tokens.flatMap((token, at) => {
    const month = token.kind === 'word' ? monthOf(tokens, at) : 0
    return month > 0 ? [{ month, year: yearBy(tokens, at), token: at }] : []
  })
  return found.map((one, at) => ({ ...one, year: one.year ?? yearOfRange(tokens, one, found[at + 1]) }))
}

function monthOf(tokens: readonly Token[], at: number): number {
  const { word, raw, sentence } = tokens[at]!
  const sure = isAnyMonth(word) ? isMonth.findIndex((is) => is(word)) + 1 : 0
  // Short Polish stems start other words, too: they keep to the endings of their month.
  if (sure > 0 && /^(?:lut|marc|grud|stycz|sierp|wrzes|kwie)/.test(word)) return /^(?:lut(?:y|ego|ym|emu|owy\p{L}*)|marc(?:a|u|em|owi|owy\p{L}*)|grud(?:nia|niu|zien|niem|niow\p{L}*)|stycz(?:en|nia|niu|niem|niow\p{L}*)|sierp(?:ien|nia|niu|niem|niow\p{L}*)|wrzes(?:ien|nia|niu|niem|niow\p{L}*)|kwie(?:cien|tnia|tniu|tniem|tniow\p{L}*))$/u.test(word) ? sure : 0
  if (sure > 0) return sure
  const maybe = doubtful[word] ?? 0
  if (maybe === 0 || raw.toLowerCase() === 'mają') return 0
  const near = (one: Token | undefined) => (one?.sentence === sentence ? one : undefined)
  const [before, after] = [near(tokens[at - 1]), near(tokens[at + 1])]
  if (before?.kind === 'number' || after?.kind === 'number') return maybe
  if (word.startsWith('maj')) return leadsInPolish(before?.word ?? '') ? maybe : 0
  const named = /^\p{Lu}\p{Ll}/u.test(raw)
  if (leadsToMonth(before?.word ?? '') || (leadsToName(before?.word ?? '') && (named || isAnyMonth(tokens[at - 2]?.word ?? '')))) return maybe
  return named && before ? maybe : 0
}

/** A year right after a month, or one word away: "April 2027", "kwietnia tego 2027", "2027 ਦੇ ਜੂਨ". */
function yearBy(tokens: readonly Token[], at: number): number | null {
  for (const step of [1, 2, -1, -2]) {
    const near = tokens[at + step]
    if (near?.kind !== 'number' || near.sentence !== tokens[at]!.sentence || !isYear(near.word)) continue
    if (Math.abs(step) === 2 && (tokens[at + step / 2]!.kind === 'word' && isAnyMonth(tokens[at + step / 2]!.word))) continue
    // Before a month a year is its own only in "2027 ਦੇ ਜੂਨ" and the like; after another month it is that one's.
    if (step < 0 && (tokens[at + step - 1]?.kind === 'word' && isAnyMonth(tokens[at + step - 1]!.word))) continue
    if (step === -2 && !/^(?:ਦੇ|ਦੀ|کے|کی|میں)$/.test(tokens[at - 1]!.word)) continue
    return Number(near.word)
  }
  return null
}

/** "from October to February 2027": the first month takes the year of the one after it, or the year before. */
function yearOfRange(tokens: readonly Token[], one: NamedMonth, next: NamedMonth | undefined): number | null {
  if (!next || next.year === null || next.token - one.token > 6 || tokens[next.token]!.sentence !== tokens[one.token]!.sentence) return null
  return one.month > next.month ? next.year - 1 : next.year
}

/** Whether a number in digits is a year of these times. */
export function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits)
}
