import type { Example, Rule } from '../../rule'
import { monthsIn } from '../../text/days'
import { isOwnSource, isOutsideSource } from '../../text/source-words'
import { says } from '../example-draft'
import { quote, readingsOf, type Reading } from './reading'

/** A month or year of a text, by months from the year 0; `year` alone where no month stands by it. */
type Named = { reading: Reading; from: number; to: number; month: number | null; year: number | null }

// What was, is no date of the project: how long a group exists, an earlier year, a survey.
const past = /(?<! be) (?:since|founded|was|were|had|asked|counted|surveyed|spoke|found|ran|came|held|met|said|told|won|gave us|got|received|funded|paid|closed|joined|started|began|set up|last (?:year|time|summer|winter|season)|ago|opened|born|survey|census|zeszl\S*|\S+(?:lismy|lysmy|lem|lam)|byl\S*|powstal\S*|zalozon\S*|ubiegl\S*|od (?:19|20)\d\d|ankie\S*|ਸੀ|ਸਨ|ਪਿਛਲ\S*|ਸਰਵੇ\S*|(?:19|20)\d\d (?:ਤੋੰ|سے) (?:\S+ ){0,4}(?:ਰਿਹਾ|ਰਹੀ|ਰਹੇ|رہا|رہی|رہے)|تھا|تھی|تھے|چکا|چکی|چکے|پچھل\S*|گزشتہ|سروے) /
const later = / (?:report|reports|evaluat\S*|follow up|after (?:it|the project) ends|afterwards|six months later) /

/**
 * Years and months named in the summary and the change lie in the project's dates. A month without a year needs to be one of the project's months; "from October to February 2027"
 * starts the year before. Years of sources, of the past and in the need are no dates of the project. Nearly: only months without a year are out, by one.
 * Silent without dates of either kind (criterion "activities"; e2e/coach/README.md).
 */
export const datesAgree: Rule = {
  id: 'datesAgree', criterion: 'activities', reads: 'all',
  judge(draft) {
    const [start, end] = [ordinal(draft.dates?.start), ordinal(draft.dates?.end)]
    if (!draft.dates || start === null || end === null || end < start) return null
    const named = readingsOf(draft, 'work', 'change').filter(({ passage }) => passage.languages.length > 0).flatMap(namedIn)
    if (named.length === 0) return null
    const out = named.map((one) => ({ ...one, off: distance(one, start, end) })).filter(({ off }) => off > 0)
    const verdict = out.length === 0 ? 'strong' : out.every(({ off, year }) => off === 1 && year === null) ? 'nearly' : 'needsWork'
    const shown = out.length > 0 ? out : named
    return { verdict, at: draft.dates.at, quotes: shown.slice(0, 3).map(({ reading, from, to }) => quote(reading, from, to)) }
  },
}

function ordinal(day: string | null | undefined): number | null {
  const [, year, month] = /^(\d{4})-(\d{2})-/.exec(day ?? '') ?? []
  return year && month ? Number(year) * 12 + Number(month) - 1 : null
}

/** Months by which a date lies outside; a bare year or a bare month is in where any of the project's is. */
function distance({ month, year }: Named, start: number, end: number): number {
  if (year !== null && month === null) return year < Math.floor(start / 12) || year > Math.floor(end / 12) ? 12 : 0
  const years = year === null ? [...new Set([Math.floor(start / 12) - 1, Math.floor(start / 12), Math.floor(end / 12), Math.floor(end / 12) + 1])] : [year]
  return Math.min(...years.map((one) => one * 12 + month! - 1).map((at) => Math.max(start - at, at - end, 0)))
}

function namedIn(reading: Reading): Named[] {
  const { tokens, figures, lines } = reading
  const isPast = lines.map((line) => past.test(line) || later.test(line) || line.split(' ').some((word) => isOutsideSource(word) || (isOwnSource(word) && reading.passage.themes.includes('need'))))
  const months = monthsIn(tokens).map(({ month, year, token }): Named => ({ reading, from: token, to: yearToken(reading, token, year), month, year }))
  const beside = new Set(months.map(({ to }) => to))
  const years = figures.filter(({ kind, from }) => kind === 'year' && !beside.has(from)).map(({ from, to, value }): Named => ({ reading, from, to, month: null, year: value }))
  const days = figures.filter(({ kind }) => kind === 'date').flatMap(({ from, to }): Named[] => {
    const [month, year] = monthOfDay(tokens[from]!.word)
    return month ? [{ reading, from, to, month, year: year ?? null }] : []
  })
  return [...months, ...years, ...days].filter(({ from }) => !isPast[tokens[from]!.sentence])
}

/** "12/03/2028", "12.3.28", "2028-03-12": day first, as in Britain and Poland. */
function monthOfDay(digits: string): [number?, number?] {
  const [, early, one, late] = /^(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})$/.exec(digits) ?? []
  if (!early || !one || !late) return []
  const [year, month] = [Number(early.length === 4 ? early : late), Number(one)]
  return month >= 1 && month <= 12 ? [month, year < 100 ? 2000 + year : year] : []
}

function yearToken({ tokens }: Reading, at: number, year: number | null): number {
  const step = year === null ? -1 : tokens.slice(at + 1, at + 3).findIndex(({ word }) => word === String(year))
  return step < 0 ? at : at + 1 + step
}

const dates = { at: { question: 'dates' }, start: '2027-04-13', end: '2027-11-23' }

export const examples: Example[] = [
  { says: 'A grant of another, before.', draft: { dates, passages: [says('work', 'In 2024 the lottery gave us £9,800 for machines, and now 18 women sew every Tuesday.')] }, expects: 'silent' },
  { says: 'Two years before.', draft: { dates, passages: [says('work', 'It will be held on two weekends in July and August 2025.')] }, expects: 'needsWork' },
  { says: 'After the end.', draft: { dates, passages: [says('work', 'Zaczynamy w styczniu 2028 i chodzimy do lata.')] }, expects: 'needsWork' },
  { says: 'The second of two.', draft: { dates, passages: [says('work', 'ਹਰ ਸੋਮਵਾਰ, ਜੂਨ 2027 ਤੋਂ ਮਾਰਚ 2028 ਤੱਕ.')] }, expects: 'needsWork' },
  { says: 'A month after the end.', draft: { dates, passages: [says('change', 'We will ask the girls again in December.')] }, expects: 'nearly' },
  { says: 'Within.', draft: { dates, passages: [says('work', 'Every Tuesday from April to November 2027.')] }, expects: 'strong' },
  { says: 'Months alone.', draft: { dates, passages: [says('work', 'ہم اپریل سے ستمبر تک بدھ کو ملیں گے۔')] }, expects: 'strong' },
  { says: 'A year of the past.', draft: { dates, passages: [says('work', 'Our club has met in this hall since 2019.')] }, expects: 'silent' },
  { says: 'May be.', draft: { dates, passages: [says('work', 'It may be that the girls march for peace.')] }, expects: 'silent' },
]
