import { funder, readStaffText, textFields, textSheet, type Checked, type Sheet } from '~/features/funds'
import { spokenLanguages } from '../profile/spoken-languages'
import { helperKinds, type Helper } from './bid-helper'

const longestName = 120

/** A website: null for nothing, undefined for what no browser opens safely. */
function readSite(typed: string): string | null | undefined {
  if (!typed) return null
  if (typed.length > 500 || !/^https?:\/\/[^\s@]+\.[^\s@]+$/i.test(typed) || !URL.canParse(typed)) return undefined
  return new URL(typed).href
}

/** A telephone number as it is dialled here: 10 or 11 digits, grouped as typed. */
function readPhone(typed: string): string | null | undefined {
  if (!typed) return null
  const plain = typed.normalize('NFKC').replace(/\s+/g, ' ')
  const digits = plain.replace(/\D/g, '')
  return /^[+\d][\d ()-]{8,24}$/.test(plain) && digits.length >= 10 && digits.length <= 13 ? plain : undefined
}

function readAddress(typed: string): string | null | undefined {
  if (!typed) return null
  return typed.length <= 200 && /^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[^\s@.<>"',;:]{2,}$/.test(typed) ? typed : undefined
}

/** What the desk writes of somebody who helps with bids. Boxes with several ticks are joined by commas. */
export const helperPart = {
  fields: ['kind', 'name', ...textFields('helps'), 'districts', 'languages', 'phone', 'email', 'website'],
  toSheet: (row: Helper | null): Sheet => ({
    kind: row?.kind ?? '', name: row?.name ?? '', ...textSheet('helps', row?.helps), districts: row?.districts.join(',') ?? '',
    languages: row?.languages.join(',') ?? '', phone: row?.phone ?? '', email: row?.email ?? '', website: row?.website ?? '',
  }),
  check(sheet: Sheet): Checked<Helper> {
    const typed = (name: string) => sheet[name]?.trim() ?? ''
    const ticked = (name: string, of: readonly string[]) => of.filter((one) => typed(name).split(',').includes(one))
    const kind = helperKinds.find((one) => one === sheet.kind)
    const name = typed('name').normalize('NFC').replace(/\s+/g, ' ')
    const helps = readStaffText(sheet, 'helps')
    const districts = ticked('districts', funder().areas.map(({ code }) => code))
    const languages = ticked('languages', spokenLanguages)
    const [phone, email, website] = [readPhone(typed('phone')), readAddress(typed('email')), readSite(typed('website'))]
    const errors = Object.fromEntries([
      !kind && ['kind', 'helperKind'],
      (!name || name.length > longestName) && ['name', 'helperName'],
      !helps.en.text && ['helps.en', 'english'],
      districts.length === 0 && ['districts', 'helperDistricts'],
      languages.length === 0 && ['languages', 'helperLanguages'],
      phone === undefined && ['phone', 'helperPhone'],
      email === undefined && ['email', 'helperEmail'],
      website === undefined && ['website', 'link'],
      phone === null && email === null && website === null && ['phone', 'helperReach'],
    ].filter((one): one is [string, string] => Array.isArray(one)))
    if (!kind || phone === undefined || email === undefined || website === undefined) return { ok: false, errors }
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    return { ok: true, value: { kind, name, helps, districts, languages, phone, email, website } }
  },
}
