import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { funder } from '~/features/funds/funder'
import { sampleRoundDates } from '~/features/funds/sample-round'
import { now } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import * as schema from '../schema/index.server'
import { fundTexts, planTexts, potTexts, type SeedPlan } from './fund-texts'

/** What each criterion weighs; the words are in locales, `funds:criteria`. */
const lightCriteria = [
  { id: 'need', weight: 25 },
  { id: 'activities', weight: 25 },
  { id: 'change', weight: 25 },
  { id: 'inclusion', weight: 15 },
  { id: 'value', weight: 10 },
]

/**
 * The sample fund of try-it mode: one open round with dates relative to today and three open pots: for
 * one group, in two steps, and for groups that bid together. Does nothing where any fund exists. Plans and contact are published facts (data/fund-rules.md 3, 7, 8) or
 * those of the funder's file; the round is invented and marked as a sample.
 * @param sql a connection as the owner
 */
export async function seedFunds(sql: postgres.Sql): Promise<void> {
  const db = drizzle(sql, { schema, casing: 'snake_case' })
  await db.transaction(async (tx) => {
    const some = await tx.select({ id: schema.fund.id }).from(schema.fund).limit(1)
    if (some.length > 0) return
    const { areas, contact, sample } = funder()
    const plans = (sample ? [{ ...sample.plan, themes: [] }] : planTexts).map((plan) => ({ ...plan, id: newId() }))
    await tx.insert(schema.plan).values(plans.map(({ id, slug, title, from, until }) => ({ id, slug, title, from, until })))
    await tx.insert(schema.planItem).values(plans.flatMap(itemsOf))
    const fundId = newId()
    await tx.insert(schema.fund).values({
      id: fundId,
      ...(sample?.fund ?? { slug: 'safer-communities', code: 'SCF', title: fundTexts.title, summary: fundTexts.summary }),
      contactName: contact.team,
      contactEmail: contact.email,
      contactPhone: contact.phone,
      contactHours: fundTexts.hours,
      sample: true,
    })
    const { earliestStart, latestEnd, ...dates } = sampleRoundDates(now())
    const roundId = newId()
    const planId = plans.at(-1)!.id
    await tx.insert(schema.round).values({ id: roundId, fundId, number: 9, title: fundTexts.round, planId, ...dates, state: 'published' })
    const shared = { roundId, maxMonths: 12, earliestStart, latestEnd, areas: areas.map(({ code }) => code), formVersion: 1, criteria: lightCriteria, assessorRule: 'bySum' as const }
    await tx.insert(schema.pot).values([
      { ...shared, ...potTexts.light, slug: 'light', route: 'light', formId: 'light', minPence: 30_000, maxPence: 1_000_000, totalPence: 25_000_000, open: true, position: 1 },
      {
        ...shared, ...potTexts.larger, slug: 'larger', route: 'staged', formId: 'expression', fullFormId: 'full', fullFormVersion: 1,
        minPence: 1_500_000, maxPence: 2_000_000, totalPence: 50_000_000, maxPartners: 5, open: true, position: 2,
      },
      {
        ...shared, ...potTexts.together, slug: 'together', route: 'light', formId: 'light', minPence: 200_000, maxPence: 1_000_000, totalPence: 25_000_000,
        minPartners: 2, maxPartners: 4, open: true, position: 3,
      },
    ])
  })
}

function itemsOf({ id: planId, priorities, themes }: SeedPlan & { id: string }) {
  const rows = (kind: 'priority' | 'theme', items: SeedPlan['priorities']) =>
    items.map(({ slug, title }, index) => ({ planId, kind, slug, title, position: index + 1 }))
  return [...rows('priority', priorities), ...rows('theme', themes)]
}
