import { and, eq, inArray } from 'drizzle-orm'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { now } from '~/platform/clock.server'
import { newId, newReference } from '~/platform/ids.server'
import * as schema from '../schema/index.server'
import { sampleGroups } from './people'
import { sampleAddress } from './people.server'

/** What the two groups have written so far. */
const common = { carriedKnownGroup: 'yes', project: { name: 'Safe Evenings Together (sample)', summary: 'Sport and a warm room for young people on two evenings a week.' } }
const ofLead = {
  carriedKnownGroup: 'yes',
  partWork: { role: 'Runs the evenings', activities: 'We open our hall on Tuesdays and Thursdays. Two youth workers are there.' },
  share: [{ id: 's1', category: 'staff', what: 'Two youth workers, 40 evenings', pence: '3200', kind: 'asked' }],
}
const ofPartner = { carriedKnownGroup: 'yes', partWork: { role: 'Brings the sport', activities: '' } }

type Db = PostgresJsDatabase<typeof schema>

/**
 * An invented draft of two groups in the pot for groups that bid together, so that the pages of joint bids are not empty.
 * Does nothing where a joint bid exists, or the sample's pot or people do not.
 * @param sql a connection as the owner, after funds and people
 */
export async function seedJoint(sql: postgres.Sql): Promise<void> {
  const db = drizzle(sql, { schema, casing: 'snake_case' })
  await db.transaction(async (tx) => {
    const [[pot], [some]] = await Promise.all([
      tx.select({ id: schema.pot.id, code: schema.fund.code, number: schema.round.number }).from(schema.pot)
        .innerJoin(schema.round, eq(schema.round.id, schema.pot.roundId)).innerJoin(schema.fund, eq(schema.fund.id, schema.round.fundId))
        .where(and(eq(schema.fund.sample, true), eq(schema.pot.slug, 'together'), eq(schema.round.number, 9))),
      tx.select({ id: schema.part.id }).from(schema.part).where(eq(schema.part.role, 'partner')).limit(1),
    ])
    const [lead, partner] = [await founder(tx, 'umeed', 'nasreen.akhtar'), await founder(tx, 'sangam', 'gurpreet.bassi')]
    if (!pot || some || !lead || !partner) return
    const [applicationId, stageId] = [newId(), newId()]
    const at = { stageId, applicationId }
    const parts = [
      { id: newId(), ...at, organisationId: lead.organisationId, role: 'lead' as const, position: 0, answers: common, by: lead.personId },
      { id: newId(), ...at, organisationId: lead.organisationId, role: 'partner' as const, position: 1, answers: ofLead, by: lead.personId },
      { id: newId(), ...at, organisationId: partner.organisationId, role: 'partner' as const, position: 2, answers: ofPartner, by: partner.personId },
    ]
    await tx.insert(schema.application).values({
      id: applicationId, potId: pot.id, leadOrganisationId: lead.organisationId, reference: newReference(`${pot.code}${pot.number}`),
      startedBy: lead.personId, contactPersonId: lead.personId,
    })
    await tx.insert(schema.stage).values({ id: stageId, applicationId, kind: 'light', formId: 'light', formVersion: 1, status: 'draft' })
    await tx.insert(schema.part).values(parts.map(({ answers: _, by: __, ...part }) => part))
    await tx.insert(schema.answer).values(parts.flatMap(({ id, answers, by }) =>
      Object.entries(answers).map(([question, value]) => ({ partId: id, question, value, version: 1, language: 'en' as const, savedBy: by, savedAt: now() }))))
    await tx.insert(schema.applicationEvent).values([
      { applicationId, kind: 'started', personId: lead.personId },
      { applicationId, kind: 'partnerInvited', personId: lead.personId },
      { applicationId, kind: 'partnerJoined', personId: partner.personId, partId: parts[2]!.id },
    ])
  })
}

/** A sample group with its owner; null where the sample has none, as with another database. */
async function founder(tx: Db, group: keyof typeof sampleGroups, key: string): Promise<{ organisationId: string; personId: string } | null> {
  const [row] = await tx.select({ organisationId: schema.organisation.id, personId: schema.personAddress.personId })
    .from(schema.organisation)
    .innerJoin(schema.membership, and(eq(schema.membership.organisationId, schema.organisation.id), eq(schema.membership.role, 'owner')))
    .innerJoin(schema.personAddress, eq(schema.personAddress.personId, schema.membership.personId))
    .innerJoin(schema.signInAddress, eq(schema.signInAddress.id, schema.personAddress.addressId))
    .where(and(inArray(schema.organisation.name, [sampleGroups[group].name]), eq(schema.signInAddress.address, sampleAddress(key))))
  return row ?? null
}
