import { and, eq, isNotNull } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { projectProfile } from '~/features/directory/profile/commands/project.server'
import { now } from '~/platform/clock.server'
import * as schema from '../schema/index.server'
import { sampleGroups } from './people'
import { publishedSamples } from './published'

/**
 * Three published awards of invented groups, so that the register shows what an award of the portal says. Does nothing
 * where one of them exists.
 * @param sql a connection as the owner, after the profiles
 */
export async function seedPublished(sql: postgres.Sql): Promise<void> {
  const db = drizzle(sql, { schema, casing: 'snake_case' })
  const { publicAward, publicOrganisation } = schema
  const [[some], entries] = await Promise.all([
    db.select({ id: publicAward.id }).from(publicAward).where(eq(publicAward.reference, publishedSamples[0]?.reference ?? '')),
    db.select().from(publicOrganisation).where(and(eq(publicOrganisation.sample, true), isNotNull(publicOrganisation.organisationId))),
  ])
  if (some || entries.length === 0) return
  for (const { by, pounds, asked, ...award } of publishedSamples) {
    const entry = entries.find(({ name }) => name === sampleGroups[by].name)
    if (!entry?.organisationId) continue
    await db.insert(publicAward).values({
      ...award, origin: 'portal', organisationId: entry.id, recipientName: entry.name, fund: 'Mayor’s Safer Communities Fund (sample)', round: '8',
      pot: 'Small grants', year: award.awardedOn.slice(0, 4), amountPence: pounds * 100, askedPence: asked * 100, openCall: true, themeStated: true,
      sourceUrl: `/awards/${award.reference}`, publishedAt: now(), changedAt: now(),
    })
    await projectProfile(db, entry.organisationId)
    await db.update(publicOrganisation).set({ sample: true }).where(eq(publicOrganisation.id, entry.id))
  }
}
