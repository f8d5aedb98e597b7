import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { StaffText } from '~/i18n/in-language'
import type { Language } from '~/i18n/languages'
import { progress } from '~/forms'
import { NotFound } from '~/platform/errors'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { readBidIn } from '../../queries.server'
import type { MembershipRole } from '../../roles'
import type { StageKind, StageStatus } from '../../status'
import type { RoomEventKind } from '../room'
import { groupsIn, type Group } from './groups.server'

const { application, applicationEvent, leadOffer, membership, partnerInvitation, person } = schema

/** A joint bid, or one that may become one, as all of its groups may know it. */
export type RoomBid = {
  applicationId: string
  reference: string
  stageId: string
  kind: StageKind
  status: StageStatus
  changingSince: Date | null
  closesAt: Date
  /** When it was sent last. */
  sentAt: Date | null
  fund: StaffText
  pot: StaffText
  minPartners: number
  maxPartners: number
  leadOrganisationId: string
  project: string | null
  /** Whether she belongs to the group that leads it, or claims to and began it. */
  leads: boolean
  /** Her proved role in the group that leads it. */
  leadRole: MembershipRole | null
}

/**
 * A joint bid with its groups, for people of the lead and of groups that are in it.
 * @throws NotFound for everybody else, for a bid on paper and for a pot that allows no partners
 */
export async function roomIn(tx: Tx, viewer: { personId: string }, reference: string): Promise<{ bid: RoomBid; groups: Group[] }> {
  const [[row], groups] = await Promise.all([
    tx.execute<RoomBid & { on_paper: boolean }>(sql`
      select a.id as "applicationId", a.reference, s.id as "stageId", s.kind, s.status, s.changing_since as "changingSince",
             stage_closes(s.id) as "closesAt", (select max(e.at) from application_event e where e.application_id = a.id and e.kind = 'sent') as "sentAt", f.title as fund, t.title as pot, t.min_partners as "minPartners", t.max_partners as "maxPartners",
             a.lead_organisation_id as "leadOrganisationId", actor_on_application(a.id) as leads,
             exists (select from paper_bid b where b.application_id = a.id) as on_paper,
             (select w.value ->> 'name' from answer w join part c on c.id = w.part_id
               where c.stage_id = s.id and c.role = 'lead' and w.question = 'project') as project,
             (select m.role from membership m where m.organisation_id = a.lead_organisation_id and m.person_id = ${viewer.personId} and m.state = 'confirmed'
               and (m.until is null or m.until > portal_now()) and (m.scope_application_id is null or m.scope_application_id = a.id)) as "leadRole"
        from application a join stage s on s.application_id = a.id
             and (s.kind <> 'expression' or not exists (select from stage l where l.application_id = a.id and l.kind = 'full'))
        join pot t on t.id = a.pot_id join round r on r.id = t.round_id join fund f on f.id = r.fund_id
       where a.reference = ${reference} limit 1`),
    groupsIn(tx, reference),
  ])
  if (!row || row.on_paper || (row.maxPartners < 2 && groups.length === 0)) throw new NotFound('no-such-room')
  if (!row.leads && !groups.some(({ own, state }) => own && state === 'active')) throw new NotFound('no-such-room')
  const { on_paper: _, ...bid } = row
  return { bid: { ...bid, closesAt: new Date(bid.closesAt), sentAt: bid.sentAt && new Date(bid.sentAt), changingSince: bid.changingSince && new Date(bid.changingSince) }, groups }
}

/** The same without what the room shows besides, for its other pages. @throws NotFound as `roomIn` */
export function readGroups(viewer: { personId: string }, reference: string): Promise<{ bid: RoomBid; groups: Group[] }> {
  return as(personActor(viewer), (tx) => roomIn(tx, viewer, reference))
}

/** All that the room of a joint bid shows. @throws NotFound as `roomIn` */
export function readRoom(viewer: { personId: string }, reference: string) {
  return as(personActor(viewer), async (tx) => {
    const ofBid = eq(application.reference, reference)
    const [{ bid, groups }, invitations, events, [offer]] = await Promise.all([
      roomIn(tx, viewer, reference),
      tx.select({
        id: partnerInvitation.id, groupName: partnerInvitation.groupName, address: partnerInvitation.address, organisationId: partnerInvitation.organisationId,
        sentAt: partnerInvitation.sentAt, expiresAt: partnerInvitation.expiresAt, answer: partnerInvitation.answer, why: partnerInvitation.why,
        gone: sql<boolean>`${partnerInvitation.expiresAt} <= portal_now()`,
      }).from(partnerInvitation).innerJoin(application, eq(application.id, partnerInvitation.applicationId)).where(ofBid).orderBy(asc(partnerInvitation.createdAt)),
      tx.select({ kind: applicationEvent.kind, at: applicationEvent.at, partId: applicationEvent.partId }).from(applicationEvent)
        .innerJoin(application, eq(application.id, applicationEvent.applicationId))
        .where(and(ofBid, inArray(applicationEvent.kind, roomEvents))).orderBy(desc(applicationEvent.at)).limit(100),
      tx.select({ id: leadOffer.id, partId: leadOffer.partId, why: leadOffer.why }).from(leadOffer)
        .innerJoin(application, eq(application.id, leadOffer.applicationId)).where(and(ofBid, isNull(leadOffer.answeredAt))),
    ])
    const own = await ownProgress(tx, viewer, bid, groups)
    const names = new Map(groups.map(({ partId, name }) => [partId, name]))
    return {
      bid, groups, own, offer: offer ?? null,
      // What the lead typed of others is its own people's.
      invitations: bid.leads ? invitations : [],
      events: events.map(({ kind, at, partId }) => ({ kind: kind as RoomEventKind, at, group: (partId && names.get(partId)) ?? null })),
    }
  })
}

const roomEvents: RoomEventKind[] = [
  'partnerInvited', 'partnerJoined', 'partnerDeclined', 'partnerLeft', 'partnerRemoved', 'signed', 'signatureEnded', 'leadHandedOver',
]

/** How far her own groups are with their parts, by position. An expression of interest has none to write. */
async function ownProgress(tx: Tx, viewer: { personId: string }, bid: RoomBid, groups: readonly Group[]): Promise<Record<number, { done: number; all: number }>> {
  if (bid.kind !== 'light' && bid.kind !== 'full') return {}
  const positions = groups.filter(({ own, state }) => own && state === 'active').map(({ position }) => position)
  const parts = await Promise.all(positions.map((position) => readBidIn(tx, viewer.personId, bid.reference, position)))
  return Object.fromEntries(parts.map((part) => {
    const tasks = progress(part.form, part.answers, part.context)
    return [part.part, { done: tasks.filter(({ state }) => state === 'completed').length, all: tasks.length }]
  }))
}

/** Owners and editors of a group that is asked to join; nobody of one that blocked the lead. Needs the actor `registering`. */
export async function invitedPeople(tx: Tx, organisationId: string, leadOrganisationId: string): Promise<{ personId: string; language: Language }[]> {
  return tx.select({ personId: person.id, language: person.language }).from(membership).innerJoin(person, eq(person.id, membership.personId))
    .where(and(
      eq(membership.organisationId, organisationId), eq(membership.state, 'confirmed'), inArray(membership.role, ['owner', 'editor']),
      sql`not contact_blocked(${organisationId}, ${leadOrganisationId})`,
      sql`(${membership.until} is null or ${membership.until} > portal_now())`, isNull(membership.scopeApplicationId)))
}
