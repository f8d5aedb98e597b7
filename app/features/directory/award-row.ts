import type { AwardFacts } from './award'
import type { AwardColumn, AwardRow } from './award-columns'
import { mayBeRefuge, privateDetails, type PrivateDetail } from './private-details'

/** What is wrong with one line; its sentence is `desk:awardImport.problem.<code>`. */
export type RowProblem = {
  code:
    | 'recipientMissing' | 'fundMissing' | 'sourceMissing' | 'sourceNotLink' | 'amountNotNumber' | 'amountNotPositive'
    | 'amountTooLarge' | 'dateNotDate' | 'dateNotReal' | 'dateInFuture' | 'dateTooEarly' | 'districtUnknown' | 'certaintyUnknown'
    | 'tooLong' | PrivateDetail | 'sameAsLine' | 'conflictsWithLine' | 'cells' | 'quote' | 'stray'
  params: Record<string, string | number>
}

export type RowRules = {
  /** Codes of areas by their English name in lower case. */
  areas: ReadonlyMap<string, string>
  /** Names of the whole county, in lower case. */
  everywhere: readonly string[]
  /** The names to choose from, as they are written. */
  names: readonly string[]
  /** Today in the funder's place, '2027-03-05'. */
  today: string
}

export type ReadRow = { facts: AwardFacts; problems: RowProblem[] }

const limits: Partial<Record<AwardColumn, number>> = {
  recipient_name: 200, fund: 200, funder: 200, round: 60, project_title: 200, description_own_words: 2_000, theme: 120,
  source_url: 1_000, source_title: 300, note: 1_000,
}
const published: AwardColumn[] = ['recipient_name', 'fund', 'funder', 'round', 'project_title', 'description_own_words', 'theme', 'source_title', 'note']
const mostPounds = 100_000_000

/** Checks every cell of a line; all its problems are found at once. Empty cells mean "not published". */
export function readAwardRow(row: AwardRow, rules: RowRules): ReadRow {
  const problems: RowProblem[] = []
  const wrong = (code: RowProblem['code'], params: RowProblem['params'] = {}) => void problems.push({ code, params })
  const text = (column: AwardColumn) => clean(row[column])

  for (const [column, most] of Object.entries(limits) as [AwardColumn, number][]) {
    if ((text(column)?.length ?? 0) > most) wrong('tooLong', { column, most })
  }
  for (const column of published) {
    for (const detail of privateDetails(text(column) ?? '')) wrong(detail, { column })
  }
  const recipientName = text('recipient_name') ?? ''
  if (!/\p{L}/u.test(recipientName)) wrong('recipientMissing')
  const fund = text('fund') ?? ''
  if (fund === '') wrong('fundMissing')
  const refuge = published.some((column) => mayBeRefuge(text(column) ?? ''))
  const certainty = text('certainty')
  if (certainty !== null && certainty !== 'stated' && certainty !== 'inferred') wrong('certaintyUnknown', { typed: certainty })

  const facts: AwardFacts = {
    recipientName,
    funder: text('funder'),
    fund,
    round: text('round'),
    awardedOn: readDay(text('award_date'), rules.today, wrong),
    districts: readDistricts(text('district'), rules, wrong, refuge),
    title: text('project_title'),
    description: text('description_own_words'),
    amountPence: readPounds(text('amount_gbp'), wrong),
    theme: text('theme'),
    themeStated: text('theme') === null ? null : (text('theme_basis') ?? '').toLowerCase().startsWith('stated'),
    sourceUrl: readLink(text('source_url'), wrong),
    sourceTitle: text('source_title'),
    sourceNote: text('note'),
    certainty: certainty === 'stated' || certainty === 'inferred' ? certainty : null,
  }
  return { facts, problems }
}

type Wrong = (code: RowProblem['code'], params?: RowProblem['params']) => void

/** NFC, one line, no controls that turn the direction of text; null when nothing is left. */
function clean(cell: string | undefined): string | null {
  const text = (cell ?? '').normalize('NFC').replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff\0]/g, '').replace(/\s+/g, ' ').trim()
  return text === '' ? null : text
}

function readPounds(typed: string | null, wrong: Wrong): number | null {
  if (typed === null) return null
  const found = /^£?\s?(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(typed)
  if (!found) return wrong('amountNotNumber', { typed }), null
  const [, minus, whole = '', part = ''] = found
  const pounds = Number(whole.replaceAll(',', ''))
  const pence = pounds * 100 + Number(part.padEnd(2, '0'))
  if (minus || pence === 0) return wrong('amountNotPositive', { typed }), null
  if (pounds > mostPounds) return wrong('amountTooLarge', { typed }), null
  return pence
}

function readDay(typed: string | null, today: string, wrong: Wrong): string | null {
  if (typed === null) return null
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(typed)
  if (!found) return wrong('dateNotDate', { typed }), null
  const [, year = '', month, day] = found
  const whole = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(whole.getTime()) || (day && whole.getUTCDate() !== Number(day))) return wrong('dateNotReal', { typed }), null
  if (typed > today) return wrong('dateInFuture', { typed }), null
  // Police and crime commissioners began in 2012; an earlier year is a slip of the fingers.
  if (Number(year) < 1990) return wrong('dateTooEarly', { typed }), null
  return typed
}

function readDistricts(typed: string | null, rules: RowRules, wrong: Wrong, refuge: boolean): string[] {
  const all = [...new Set(rules.areas.values())]
  const names = (typed ?? '').split(/[;|]/).map((name) => name.trim()).filter(Boolean)
  const codes = names.flatMap((typedName) => {
    const name = typedName.toLowerCase()
    if (rules.everywhere.includes(name)) return all
    const code = rules.areas.get(name)
    if (!code) wrong('districtUnknown', { typed: typedName, names: rules.names.join(', ') })
    return code ? [code] : []
  })
  // A refuge must not be found: its district is not published, only the county (directory.md).
  return refuge && codes.length > 0 ? all : all.filter((code) => codes.includes(code))
}

function readLink(typed: string | null, wrong: Wrong): string {
  if (typed === null) return wrong('sourceMissing'), ''
  const url = URL.canParse(typed) ? new URL(typed) : null
  const web = url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username
  if (!web || /\s/.test(typed)) wrong('sourceNotLink', { typed })
  else if (privateDetails(decoded(typed)).includes('email')) wrong('email', { column: 'source_url' })
  return typed
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
