import { isDay, isShape, listOf, textOf, type Shape } from '../open-data/rule-shapes'
import { scanText, type FindingKind } from '../publish/scan'
import type { OtherRules } from './other-grant'
import { shown, type GrantProblem, type RowCode } from './problem'

export type Wrong = (code: RowCode, params?: GrantProblem['params']) => null

const mostPounds = 1_000_000_000
// C0 and C1 controls, and marks that turn the direction of text.
const unseen = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g

/** NFC, in one line, without controls; null when nothing is left. */
export function cleanText(typed: string): string | null {
  const text = typed.normalize('NFC').replace(unseen, '').replace(/[\s\p{Cc}\p{Surrogate}]+/gu, ' ').trim()
  return text === '' ? null : text
}

/** A text of the grant, cleaned. Anything but text is wrong. */
export function readText(of: Shape, field: string, wrong: Wrong): string | null {
  const value = of[field]
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? cleanText(value) : wrong('wrongType', { field })
}

export function readAmount(value: unknown, wrong: Wrong): number | null {
  if (value === undefined || value === null || value === '') return wrong('amountMissing')
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('amountNotNumber', { typed: shown(value) })
  const pence = Math.round(value * 100)
  if (pence <= 0) return wrong('amountNotPositive')
  return value > mostPounds ? wrong('amountTooLarge') : pence
}

export function readCurrency(value: unknown, wrong: Wrong): void {
  if (value === undefined || value === null || value === '') wrong('currencyMissing')
  else if (typeof value !== 'string' || value.trim().toUpperCase() !== 'GBP') wrong('currency', { typed: shown(value) })
}

/** A day, also from a full date-time. */
export function readAwardDay(value: unknown, today: string, wrong: Wrong): string | null {
  if (value === undefined || value === null || value === '') return wrong('dateMissing')
  const typed = shown(value)
  const [, day = '', rest = ''] = typeof value === 'string' ? (/^(\d{4}-\d{2}-\d{2})(?:[T ](.*))?$/i.exec(value.trim()) ?? []) : []
  if (!day || (rest && !/^\d{2}:\d{2}/.test(rest))) return wrong('dateNotDate', { typed })
  if (!isDay(day)) return wrong('dateNotReal', { typed: day })
  if (day > today) return wrong('dateInFuture', { typed: day })
  return day < '1990' ? wrong('dateTooEarly', { typed: day }) : day
}

/** A day of the plan; what is none is left out. */
export function readPlannedDay(value: unknown): string | null {
  const day = textOf(value).trim().slice(0, 10)
  return isDay(day) ? day : null
}

/** A link that a visitor may follow, or null. */
export function readLink(value: unknown): string | null {
  const typed = textOf(value).trim()
  if (typed === '' || typed.length > 1_000 || /\s/.test(typed) || !URL.canParse(typed)) return null
  const url = new URL(typed)
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username && !url.password && !typed.includes('@') ? url.href : null
}

const inName: Partial<Record<FindingKind, RowCode>> = {
  email: 'nameEmail', phone: 'namePhone', postcode: 'namePostcode', street: 'nameStreet', bank: 'nameBank',
}

/** A name is public for ever: what could lead to a person or an address refuses the row. */
export function checkName(name: string, wrong: Wrong): void {
  for (const { kind } of scanText(name)) {
    const code = inName[kind]
    if (code) wrong(code)
  }
}

/** Whether a text may be shown: nothing in it leads to a person or an address. */
export function isClean(text: string): boolean {
  return scanText(text).every(({ kind }) => kind === 'refuge')
}

/** Codes of our areas that these places name, by code or by name; a county stands for all. */
export function areasNamed(places: readonly Shape[], rules: OtherRules): string[] {
  const found = places.flatMap((place) => {
    const code = textOf(place.geoCode).trim()
    if (rules.codes.includes(code)) return [code]
    if (rules.whole.has(code.toLowerCase())) return [...rules.codes]
    // A code of elsewhere counts more than a name: there are several Bradfords.
    if (code !== '') return []
    return [place.name, place.addressLocality, place.addressRegion].flatMap((name) => areaCalled(textOf(name), rules))
  })
  return rules.codes.filter((code) => found.includes(code))
}

function areaCalled(typed: string, { areas, whole, codes }: OtherRules): string[] {
  const name = typed.normalize('NFKC').toLowerCase().replace(/\b(?:city of|metropolitan|district|borough|council|city)\b/g, ' ').replace(/[\s,]+/g, ' ').trim()
  if (whole.has(name)) return [...codes]
  const code = areas.get(name)
  return code ? [code] : []
}

/** Places of an organisation: its locations, and the town and county of its address. */
export function placesOfOrganisation(organisation: Shape): Shape[] {
  const { addressLocality, addressRegion } = organisation
  const locations = listOf(organisation.location)
  return locations.length > 0 ? locations : [{ addressLocality, addressRegion }]
}

export function firstOf(value: unknown): Shape {
  return listOf(value)[0] ?? (isShape(value) ? value : {})
}
