import { cleanName, nameError } from '~/features/accounts'
import { londonTime } from '~/features/funds'
import { isoDate } from '~/forms/fields/date/schema'
import { cleanText, plainCode } from '~/forms/fields/typed'
import { isLanguage, type Language } from '~/i18n/languages'

/** What an officer types about a paper form, before its answers. `person` and `group` are ids, or 'new', or '' where nothing was chosen. */
export type PaperSheet = Record<(typeof fields)[number], string>

/** The day and the time something came. */
export const receivedFields = ['received.day', 'received.month', 'received.year', 'received.time'] as const
export type ReceivedTyped = Record<(typeof receivedFields)[number], string>

const fields = ['person', 'name', 'language', 'address', 'phone', 'group', 'groupName', 'groupNumber', 'pot', ...receivedFields, 'agreedHow'] as const

export type PaperField = 'person' | 'name' | 'language' | 'address' | 'group' | 'groupName' | 'pot' | 'received' | 'agreedHow' | 'scan'
/** Field → code of what is wrong; words: `desk:paper.error.<code>`. */
export type PaperErrors = Partial<Record<PaperField, string>>

/** What was typed, cleaned. */
export type Paper = {
  person: { id: string } | { name: string; language: Language; address: string; phone: string }
  group: { id: string } | { name: string }
  potId: string
  /** When the paper came: this counts for the deadline. */
  receivedAt: Date
  agreedHow: string
}

export function readPaperSheet(form: FormData): PaperSheet {
  return Object.fromEntries(fields.map((field) => [field, cleanText(String(form.get(field) ?? '')).slice(0, 2000)])) as PaperSheet
}

/** The moment that was typed by London's clocks, to the minute; null where it is none. */
export function receivedMoment(sheet: ReceivedTyped): Date | null {
  const [day, month, year] = (['day', 'month', 'year'] as const).map((part) => Number(plainCode(sheet[`received.${part}`])))
  const time = /^(\d{1,2})[:.](\d{2})$/.exec(plainCode(sheet['received.time']))
  const [hour, minute] = [Number(time?.[1]), Number(time?.[2])]
  if (!day || !month || !year || !isoDate(day, month, year) || !time || hour > 23 || minute > 59) return null
  return new Date(londonTime({ year, month, day }, hour).getTime() + minute * 60_000)
}

/** When and how a paper came, of a bid whose person and group are known. */
export function checkReceived(sheet: PaperSheet, at: Date): { ok: true; receivedAt: Date; agreedHow: string } | { ok: false; errors: PaperErrors } {
  const receivedAt = receivedMoment(sheet)
  const received = !receivedAt ? 'receivedMissing' : receivedAt > at ? 'receivedLater' : null
  const errors: PaperErrors = { ...(received && { received }), ...(!sheet.agreedHow && { agreedHow: 'agreedHowMissing' }) }
  return receivedAt && Object.keys(errors).length === 0 ? { ok: true, receivedAt, agreedHow: sheet.agreedHow } : { ok: false, errors }
}

/** Everything but what only the database knows: whether names are known, and when the pot closes. */
export function checkPaper(sheet: PaperSheet, at: Date): { ok: true; paper: Paper } | { ok: false; errors: PaperErrors } {
  const errors: PaperErrors = {}
  const came = checkReceived(sheet, at)
  const knownPerson = sheet.person !== '' && sheet.person !== 'new'
  const knownGroup = sheet.group !== '' && sheet.group !== 'new'
  const name = cleanName(sheet.name)
  if (!knownPerson) {
    const wrong = nameError(name)
    if (wrong) errors.name = wrong
    if (!isLanguage(sheet.language)) errors.language = 'languageMissing'
    if (!sheet.address) errors.address = 'addressMissing'
  }
  if (!knownGroup && !cleanName(sheet.groupName)) errors.groupName = 'groupNameMissing'
  if (!sheet.pot) errors.pot = 'potMissing'
  if (!came.ok) Object.assign(errors, came.errors)
  if (!came.ok || Object.keys(errors).length > 0) return { ok: false, errors }
  const language = isLanguage(sheet.language) ? sheet.language : 'en'
  return {
    ok: true,
    paper: {
      person: knownPerson ? { id: sheet.person } : { name, language, address: sheet.address, phone: sheet.phone },
      group: knownGroup ? { id: sheet.group } : { name: cleanName(sheet.groupName) },
      potId: sheet.pot, receivedAt: came.receivedAt, agreedHow: came.agreedHow,
    },
  }
}
