import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { words } from '~/features/notifications'
import { now } from '~/platform/clock.server'
import { as, record, schema, send, systemActor, type Tx } from '~db/index.server'
import { projectProfile } from './commands/project.server'
import { yearly } from './profile-fields'
import { profilePaths } from './paths'

const { membership, notice, organisation, person, profile } = schema
const dayMs = 86_400_000

export type Looked = { listed: number; asked: number; reminded: number; hidden: number; closed: number }

/**
 * Once a day: lists groups that were proved meanwhile; asks the owners of listed groups whether their profile is still right, a year after they last said so;
 * reminds them once; hides what goes unanswered; and closes notices of rounds that are over. Two workers at once do
 * each of it once.
 */
export async function lookAfterProfiles(): Promise<Looked> {
  return { listed: await listProved(), asked: await askAll(), reminded: await remindAll(), hidden: await hideAll(), closed: await closeNotices() }
}

/** A group may be proved by a register or a claim after it asked to be listed: then it is. */
async function listProved(): Promise<number> {
  const groups = await as(systemActor('publish'), (tx) => tx.execute<{ id: string }>(sql`
    select p.organisation_id as id from profile p where p.listed and organisation_proved(p.organisation_id)
       and not exists (select from public_organisation o where o.organisation_id = p.organisation_id) limit 1000`))
  for (const { id } of groups) await as(systemActor('publish'), (tx) => projectProfile(tx, id))
  return groups.length
}

function before(days: number): Date {
  return new Date(now().getTime() - days * dayMs)
}

const neverAnswered = or(isNull(profile.confirmedAt), lt(profile.confirmedAt, profile.askedAt))

async function askAll(): Promise<number> {
  const due = and(eq(profile.listed, true), sql`coalesce(${profile.confirmedAt}, ${profile.changedAt}) < ${before(yearly.days).toISOString()}::timestamptz`,
    or(isNull(profile.askedAt), lt(profile.askedAt, sql`coalesce(${profile.confirmedAt}, ${profile.changedAt})`)))
  const groups = await as(systemActor('jobs'), (tx) => tx.select({ id: profile.organisationId }).from(profile).where(due))
  let asked = 0
  for (const { id } of groups) {
    asked += await as(systemActor('jobs'), async (tx) => {
      const [changed] = await tx.update(profile).set({ askedAt: sql`portal_now()` }).where(and(eq(profile.organisationId, id), due)).returning({ id: profile.organisationId })
      if (!changed) return 0
      await writeToOwners(tx, id, 'profileStillRight')
      await record(tx, { action: 'profile.asked', subjectKind: 'organisation', subjectId: id, organisationId: id })
      return 1
    })
  }
  return asked
}

async function remindAll(): Promise<number> {
  const groups = await as(systemActor('jobs'), (tx) => tx.select({ id: profile.organisationId, askedAt: profile.askedAt }).from(profile)
    .where(and(eq(profile.listed, true), lt(profile.askedAt, before(yearly.remindAfter)), sql`${profile.askedAt} > ${before(yearly.hideAfter).toISOString()}::timestamptz`, neverAnswered)))
  let reminded = 0
  for (const { id, askedAt } of groups) {
    const mark = `profile ${id} ${askedAt?.toISOString()}`
    reminded += await as(systemActor('mail'), async (tx) => {
      const [, told] = await Promise.all([
        tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${mark}, 0))`),
        tx.execute(sql`select 1 from message where template = 'profileStillRightAgain' and params ->> 'mark' = ${mark} limit 1`),
      ])
      if (told.length > 0) return 0
      await writeToOwners(tx, id, 'profileStillRightAgain', { mark })
      return 1
    })
  }
  return reminded
}

/** Makes the entries of groups that did not answer in time say less; the profile itself stays as it is. */
async function hideAll(): Promise<number> {
  const groups = await as(systemActor('publish'), (tx) => tx.execute<{ id: string }>(sql`
    select p.organisation_id as id from profile p join public_organisation o on o.organisation_id = p.organisation_id
     where p.asked_at <= ${before(yearly.hideAfter).toISOString()}::timestamptz and (p.confirmed_at is null or p.confirmed_at < p.asked_at)
       and (o.open_to_partners or o.offers <> '[]' or o.looking_for <> '[]')`))
  for (const { id } of groups) {
    await as(systemActor('publish'), async (tx) => {
      await projectProfile(tx, id)
      await record(tx, { action: 'profile.hidden', subjectKind: 'organisation', subjectId: id, organisationId: id })
    })
  }
  return groups.length
}

/** Nobody reads them any more since their round closed; here they are put away. */
async function closeNotices(): Promise<number> {
  return as(systemActor('publish'), async (tx) => {
    const over = sql`select r.id from round r where r.state <> 'published'
      or greatest(r.closes_at, (select max(p.closes_at) from pot p where p.round_id = r.id and p.open)) <= portal_now()`
    await tx.execute(sql`delete from public_notice where round_id in (${over})`)
    const closed = await tx.update(notice).set({ state: 'closed', endedAt: sql`portal_now()` })
      .where(and(eq(notice.state, 'open'), sql`${notice.roundId} in (${over})`)).returning({ id: notice.id })
    return closed.length
  })
}

async function writeToOwners(tx: Tx, id: string, template: 'profileStillRight' | 'profileStillRightAgain', mark: { mark?: string } = {}): Promise<void> {
  const owners = await tx.select({ personId: person.id, language: person.language, name: organisation.name }).from(membership)
    .innerJoin(person, eq(person.id, membership.personId)).innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(and(eq(membership.organisationId, id), eq(membership.role, 'owner'), eq(membership.state, 'confirmed')))
  await Promise.all(owners.map(({ personId, language, name }) => {
    const written = words(template, { organisation: name, path: profilePaths.profile(id) })
    return send(tx, { personId, language, ...written, params: { ...written.params, ...mark } })
  }))
}
