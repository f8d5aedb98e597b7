import { eq, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { cleanName } from '~/features/accounts'
import { createOrganisationIn, hashOf, registering } from '~/features/accounts/index.server'
import type { StaffText } from '~/i18n/in-language'
import type { Language } from '~/i18n/languages'
import { NotFound } from '~/platform/errors'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import { jointPaths } from '../../paths'
import type { StageKind } from '../../status'
import { peopleOf, tell } from './tell-groups.server'

const { application, applicationEvent, membership, organisation, part, partnerInvitation } = schema

/** An invitation by the link that was mailed, or by its id where it is to a group of hers. */
export type Which = { token: string } | { id: string }

/** What she must know to answer. `place`: whether where the group works must stay unknown, so that another name is offered. */
export type AskedToJoin = {
  state: 'open'
  id: string
  fund: StaffText
  pot: StaffText
  round: number
  lead: string
  project: string | null
  words: string
  groupName: string
  closesAt: Date
  expiresAt: Date
  kind: StageKind
  /** Set where a group of hers is asked and no other can answer. */
  organisationId: string | null
  /** Groups that she may say yes for. */
  groups: { id: string; name: string }[]
}
export type Asked = AskedToJoin | { state: 'otherAddress' | 'notOwner' | 'gone' | 'expired' } | { state: 'joined'; reference: string }

type Row = {
  id: string; application_id: string; reference: string; fund: StaffText; pot: StaffText; round_number: number; lead: string; project: string | null
  words: string; group_name: string; organisation_id: string | null; to_address: boolean; for_me: boolean; closes_at: string; expires_at: string
  answer: string | null; kind: StageKind
}

/**
 * What an invitation to join a bid says. Of one for another address, nothing but that.
 * @throws NotFound when there is none by this link, or the group that is asked is not hers
 */
export function readAsked(viewer: { personId: string }, which: Which): Promise<Asked> {
  return as(personActor(viewer), async (tx): Promise<Asked> => {
    const row = await find(tx, which)
    if (row.answer === 'accepted') {
      // The bid's reference is for those who are in it.
      const [mine] = await tx.select({ reference: application.reference }).from(application)
        .where(sql`${application.id} = ${row.application_id} and actor_partners(${application.id})`)
      return mine ? { state: 'joined', reference: mine.reference } : { state: row.for_me ? 'gone' : 'otherAddress' }
    }
    if (!row.for_me) return { state: row.to_address ? 'otherAddress' : 'notOwner' }
    if (row.answer) return { state: 'gone' }
    if (new Date(row.expires_at) <= (await clock(tx))) return { state: 'expired' }
    const groups = await tx.select({ id: organisation.id, name: organisation.name })
      .from(membership).innerJoin(organisation, eq(organisation.id, membership.organisationId))
      .where(sql`${membership.personId} = ${viewer.personId} and actor_member(${organisation.id}, 'owner')`).orderBy(organisation.name)
    return {
      state: 'open', id: row.id, fund: row.fund, pot: row.pot, round: row.round_number, lead: row.lead, project: row.project, words: row.words,
      groupName: row.group_name, closesAt: new Date(row.closes_at), expiresAt: new Date(row.expires_at), kind: row.kind,
      organisationId: row.organisation_id, groups: groups.filter(({ id }) => !row.organisation_id || id === row.organisation_id),
    }
  })
}

export type JoinRefusal = 'gone' | 'expired' | 'notYours' | 'notOpen' | 'already' | 'same' | 'full' | 'elsewhere' | 'nameMissing' | 'required'
export type Joined = { ok: true; reference: string; position: number } | { ok: false; code: JoinRefusal }

class Refused extends Error {
  readonly outcome: JoinRefusal
  constructor(outcome: JoinRefusal) {
    super(outcome)
    this.outcome = outcome
  }
}

/**
 * Says yes for one of her groups, or for a new one whose first owner she is. Where it cannot join, no new group is left.
 * @param shownAs what the other groups call it: kept even where it is its name now, so that a name given later stays its own
 * @throws NotFound as `readAsked`
 */
export async function joinBid(viewer: { personId: string }, which: Which, group: { id: string } | { name: string }, shownAs: string): Promise<Joined> {
  return as(registering(viewer), async (tx): Promise<Joined> => {
    const row = await find(tx, which)
    if (!row.for_me) return { ok: false, code: 'notYours' }
    const made = 'id' in group ? null : await createOrganisationIn(tx, viewer, { name: group.name, legalForm: 'other' })
    if (made && !made.ok) return { ok: false, code: 'nameMissing' }
    const organisationId = made ? made.organisationId : 'id' in group && validate(group.id) ? group.id : null
    if (!organisationId) return { ok: false, code: 'required' }
    const [named] = await tx.select({ name: organisation.name }).from(organisation).where(eq(organisation.id, organisationId))
    const shown = cleanName(shownAs).slice(0, 200)
    const [done] = await tx.execute<{ outcome: 'ok' | JoinRefusal; part_id: string | null }>(sql`
      select outcome, part_id from join_bid(${row.id}::uuid, ${organisationId}::uuid, ${shown || (named?.name ?? '')})`)
    if (done?.outcome !== 'ok' || !done.part_id) throw new Refused(done?.outcome === 'ok' || !done ? 'gone' : done.outcome)
    const [joined] = await tx.select({ reference: application.reference, position: part.position, name: part.shownAs }).from(part)
      .innerJoin(application, eq(application.id, part.applicationId)).where(eq(part.id, done.part_id))
    if (!joined) throw new NotFound('no-such-part')
    await tx.insert(applicationEvent).values({ applicationId: row.application_id, kind: 'partnerJoined', personId: viewer.personId, partId: done.part_id })
    await record(tx, { action: 'partner.join', subjectKind: 'application', subjectId: row.application_id, organisationId })
    const readers = await peopleOf(tx, row.application_id, null)
    await tell(tx, readers, viewer, row.application_id, 'partnerJoined', {
      organisation: joined.name ?? named?.name ?? '', reference: joined.reference, path: jointPaths.room(joined.reference),
    })
    return { ok: true, reference: joined.reference, position: joined.position }
  }).catch((error: unknown): Joined => {
    if (error instanceof Refused) return { ok: false, code: error.outcome }
    throw error
  })
}

/** Says no, with a word why if she likes; the lead's people are told. @throws NotFound as `readAsked` */
export function declineBid(viewer: { personId: string }, which: Which, why: string): Promise<{ ok: boolean }> {
  return as(registering(viewer), async (tx) => {
    const row = await find(tx, which)
    if (!row.for_me || row.answer) return { ok: false }
    const said = await tx.update(partnerInvitation)
      .set({ answeredAt: sql`portal_now()`, answeredBy: viewer.personId, answer: 'declined', why: why.trim().slice(0, 1_000) })
      .where(sql`${partnerInvitation.id} = ${row.id} and ${partnerInvitation.answeredAt} is null`).returning({ id: partnerInvitation.id })
    if (said.length === 0) return { ok: false }
    await tx.insert(applicationEvent).values({ applicationId: row.application_id, kind: 'partnerDeclined', personId: viewer.personId })
    await record(tx, { action: 'partner.decline', subjectKind: 'application', subjectId: row.application_id })
    const people = await tx.execute<{ person_id: string; language: Language }>(sql`select person_id, language from lead_people(${row.id}::uuid)`)
    const readers = people.map((one) => ({ personId: one.person_id, language: one.language }))
    await tell(tx, readers, viewer, row.application_id, 'partnerDeclined', {
      organisation: row.group_name, reference: row.reference, path: jointPaths.room(row.reference),
    })
    return { ok: true }
  })
}

async function find(tx: Tx, which: Which): Promise<Row> {
  const [hash, id] = 'token' in which ? [hashOf(which.token), null] : [null, validate(which.id) ? which.id : null]
  const [row] = await tx.execute<Row>(sql`select * from partner_invitation_for(${hash}, ${id}::uuid)`)
  if (!row) throw new NotFound('no-such-invitation')
  return row
}

async function clock(tx: Tx): Promise<Date> {
  const [row] = await tx.execute<{ now: string }>(sql`select portal_now() as now`)
  return new Date(row?.now ?? 0)
}
