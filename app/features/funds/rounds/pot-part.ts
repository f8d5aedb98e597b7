import { funder } from '../funder'
import { newestForms } from './pot-forms'
import type { Part, PotRow } from './rows'
import type { Sheet } from './sheet'
import {
  dayFields, daySheet, momentFields, momentSheet, poundsOf, readDay, readMoment, readPounds, readStaffText, readWhole, textFields, textSheet,
} from './sheet-values'

export const reportingRules = ['standard', 'more', 'less'] as const
/** Kinds of documents of an organisation that a full bid may offer to take along. */
export const documentKinds = ['governing', 'accounts', 'safeguarding', 'insurance', 'equality', 'dataProtection'] as const

const ownMoments = { opens: 'opensAt', closes: 'closesAt', fullCloses: 'fullClosesAt' } as const
const wholes = {
  minPartners: [1, 8], maxPartners: [1, 8], bidsPerOrganisation: [1, 20], maxMonths: [1, 60], assessors: [1, 9],
} as const
type Whole = keyof typeof wholes

/** What the page of a pot edits, its criteria and questions apart. Own dates that are left empty are the round's. */
export const potPart: Part<PotRow> = {
  fields: [
    ...textFields('title'), ...textFields('summary'), 'route', 'min', 'max', 'total', ...Object.keys(wholes), 'mayWaitForPartner', 'partnersElsewhere',
    ...dayFields('earliestStart'), ...dayFields('latestEnd'), 'areas', 'priorities', 'assessorRule', 'reportingRule', 'documents',
    ...Object.keys(ownMoments).flatMap(momentFields),
  ],
  toSheet: (row) => ({
    ...textSheet('title', row.title),
    ...textSheet('summary', row.summary),
    route: row.route,
    mayWaitForPartner: row.mayWaitForPartner === null ? 'usual' : row.mayWaitForPartner ? 'yes' : 'no',
    partnersElsewhere: row.partnersElsewhere ? 'yes' : 'no',
    min: poundsOf(row.minPence), max: poundsOf(row.maxPence), total: poundsOf(row.totalPence),
    ...Object.fromEntries(Object.keys(wholes).map((name) => [name, String(row[name as Whole])])),
    ...daySheet('earliestStart', row.earliestStart), ...daySheet('latestEnd', row.latestEnd),
    areas: inOrder(row.areas, areaCodes()), priorities: row.priorities.join(','), documents: inOrder(row.documents, documentKinds),
    assessorRule: row.assessorRule, reportingRule: row.reportingRule,
    ...momentSheet('opens', row.opensAt), ...momentSheet('closes', row.closesAt), ...momentSheet('fullCloses', row.fullClosesAt),
  }),
  check(sheet, row, published) {
    const errors: Record<string, string> = {}
    const title = readStaffText(sheet, 'title')
    const summary = readStaffText(sheet, 'summary')
    if (!title.en.text) errors['title.en'] = 'english'
    if (!summary.en.text) errors['summary.en'] = 'english'
    const numbers = Object.fromEntries(Object.entries(wholes).map(([name, [least, most]]) => {
      const number = readWhole(sheet[name] ?? '', least, most)
      if (number === undefined) errors[name] = 'whole'
      return [name, number]
    })) as Record<Whole, number>
    if (numbers.minPartners > numbers.maxPartners) errors.maxPartners = 'belowLeast'
    const money = readMoney(sheet, errors)
    const days = readDays(sheet, errors)
    const dates = published ? {} : readOwnDates(sheet, errors)
    const route = sheet.route === 'staged' ? 'staged' as const : 'light' as const
    if (published && route !== row.route) errors.route = 'published'
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    return {
      ok: true,
      value: {
        // Left out, it is as the route has it: a light bid may wait for a partner, a staged one not.
        mayWaitForPartner: sheet.mayWaitForPartner === 'yes' ? true : sheet.mayWaitForPartner === 'no' ? false : null,
        partnersElsewhere: sheet.partnersElsewhere !== 'no',
        title, summary, route, ...numbers, ...money, ...days, ...dates,
        ...(route !== row.route && newestForms(route)),
        areas: chosen(sheet.areas, areaCodes()), priorities: slugs(sheet.priorities), documents: chosen(sheet.documents, documentKinds),
        assessorRule: sheet.assessorRule === 'fixed' ? 'fixed' : 'bySum',
        reportingRule: reportingRules.find((rule) => rule === sheet.reportingRule) ?? 'standard',
      },
    }
  },
}

function areaCodes(): string[] {
  return funder().areas.map(({ code }) => code)
}

function chosen(typed: string | undefined, known: readonly string[]): string[] {
  const ticked = (typed ?? '').split(',')
  return known.filter((one) => ticked.includes(one))
}

/** Of the plan's own: one that is not in the plan is for nothing (`prioritiesOf`). */
function slugs(typed = ''): string[] {
  return [...new Set(typed.split(',').filter((slug) => /^[a-z0-9-]{1,60}$/.test(slug)))]
}

function inOrder(stored: readonly string[], known: readonly string[]): string {
  return known.filter((one) => stored.includes(one)).join(',')
}

function readMoney(sheet: Sheet, errors: Record<string, string>) {
  const [min, max, total] = [sheet.min ?? '', sheet.max ?? '', sheet.total ?? ''].map(readPounds)
  if (!min) errors.min = 'sum'
  if (!max) errors.max = 'sum'
  if (total === undefined) errors.total = 'sum'
  if (min && max && min > max) errors.max = 'belowLeast'
  return { minPence: min ?? 0, maxPence: max ?? 0, totalPence: total ?? null }
}

function readDays(sheet: Sheet, errors: Record<string, string>) {
  const [start, end] = [readDay(sheet, 'earliestStart'), readDay(sheet, 'latestEnd')]
  if (start === undefined) errors.earliestStart = 'date'
  if (end === undefined) errors.latestEnd = 'date'
  if (start && end && end <= start) errors.latestEnd = 'order'
  return { earliestStart: start ?? '', latestEnd: end ?? '' }
}

function readOwnDates(sheet: Sheet, errors: Record<string, string>): Partial<PotRow> {
  return Object.fromEntries(Object.entries(ownMoments).map(([field, column]) => {
    const moment = readMoment(sheet, field)
    if (moment === undefined) errors[field] = 'date'
    return [column, moment ?? null]
  }))
}
