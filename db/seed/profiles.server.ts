import { and, asc, eq, sql as text } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { projectProfile } from '~/features/directory/profile/commands/project.server'
import { now } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import * as schema from '../schema/index.server'
import { sampleGroups, type SampleGroupKey } from './people'
import { sampleNotices, sampleProfiles } from './profiles'

/**
 * What the invented groups say of themselves in the directory, and their notices for the open round. Does nothing where a
 * profile exists.
 * @param sql a connection as the owner, after funds and people
 */
export async function seedProfiles(sql: postgres.Sql): Promise<void> {
  const db = drizzle(sql, { schema, casing: 'snake_case' })
  const [[some], [round], owners] = await Promise.all([
    db.select({ id: schema.profile.organisationId }).from(schema.profile).limit(1),
    db.select({ id: schema.round.id }).from(schema.round).innerJoin(schema.fund, eq(schema.fund.id, schema.round.fundId))
      .where(and(eq(schema.fund.sample, true), eq(schema.round.number, 9))).limit(1),
    db.select({ name: schema.organisation.name, group: schema.organisation.id, person: schema.membership.personId }).from(schema.organisation)
      .innerJoin(schema.membership, and(eq(schema.membership.organisationId, schema.organisation.id), eq(schema.membership.role, 'owner')))
      .orderBy(asc(schema.organisation.createdAt)),
  ])
  if (some || !round) return
  const keys = Object.keys(sampleProfiles) as SampleGroupKey[]
  const groups = keys.flatMap((key) => {
    const its = owners.find(({ name }) => name === sampleGroups[key].name)
    return its ? [{ ...its, key }] : []
  })
  if (groups.length < keys.length) return
  await db.transaction(async (tx) => {
    await tx.insert(schema.profile).values(groups.map(({ key, group, person }) => ({
      ...sampleProfiles[key], organisationId: group, listed: true, openToPartners: true, changedBy: person, changedAt: now(), confirmedAt: now(),
    })))
    await tx.insert(schema.notice).values(sampleNotices.flatMap(({ by, ...one }) => groups.filter(({ key }) => key === by).map(({ group, person }) => (
      { ...one, id: newId(), organisationId: group, roundId: round.id, personId: person, createdAt: now() }))))
  })
  for (const { group } of groups) {
    await projectProfile(db, group)
    await db.update(schema.publicOrganisation).set({ sample: true }).where(eq(schema.publicOrganisation.organisationId, group))
    await db.update(schema.publicNotice).set({ sample: true })
      .where(text`${schema.publicNotice.organisationId} in (select id from public_organisation where organisation_id = ${group})`)
  }
}
