import { and, eq, ne, sql } from 'drizzle-orm'
import { createOrganisation } from '~/features/accounts/index.server'
import { knownGroup, potState } from '~/features/funds'
import { potForApply } from '~/features/funds/index.server'
import type { Language } from '~/i18n/languages'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { newId, newReference } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, schema, type Tx } from '~db/index.server'

const { answer, application, applicationEvent, membership, organisation, organisationPrivate, part, stage } = schema

/** For a group that is there already, or for a new one with its name as typed. */
export type Start = { fund: string; pot: string; group: { id: string } | { name: string }; language: Language }
export type StartResult =
  | { ok: true; reference: string }
  | { ok: false; code: 'notOpen' | 'nameMissing' }
  | { ok: false; code: 'oneBid'; reference: string }

/**
 * Starts a bid for a group of the viewer's, or for a new group. A group that already bids to this pot gets the way
 * to that bid instead, unless the pot allows more.
 * @throws NotFound for a pot or a group that is not there for her
 */
export async function startBid(viewer: Viewer, start: Start): Promise<StartResult> {
  const found = await potForApply(start.fund, start.pot)
  if (!found) throw new NotFound('no-such-pot')
  if (potState(found.pot, found.round, now()) !== 'open') return { ok: false, code: 'notOpen' }
  const name = 'name' in start.group ? start.group.name : null
  const organisationId = 'id' in start.group ? start.group.id : await newGroup(viewer, start.group.name)
  if (!organisationId) return { ok: false, code: 'nameMissing' }
  return as(personActor(viewer), async (tx) => {
    const group = await groupIn(tx, viewer.personId, organisationId)
    if (!group || group.role === 'viewer' || group.role === 'helper') throw new NotFound('no-such-group')
    const bids = await liveBids(tx, found.pot.id, organisationId)
    const [first] = bids
    if (first && bids.length >= found.pot.bidsPerOrganisation) return { ok: false, code: 'oneBid', reference: first.reference }
    const reference = newReference(`${found.fund.code}${found.round.number}`)
    await insertBid(tx, {
      personId: viewer.personId, organisationId, potId: found.pot.id, reference,
      route: found.pot.route, formId: found.pot.formId, formVersion: found.pot.formVersion,
      answers: group.known ? { [knownGroup]: 'yes' } : name ? { groupName: name } : {}, language: start.language,
    })
    return { ok: true, reference }
  })
}

/** A group by its name alone; the bid asks the rest, and sending it keeps the answers for the next one. */
async function newGroup(viewer: Viewer, name: string): Promise<string | null> {
  const made = await createOrganisation(viewer, { name, legalForm: 'other' })
  return made.ok ? made.organisationId : null
}

async function groupIn(tx: Tx, personId: string, organisationId: string) {
  const [row] = await tx
    .select({ role: membership.role, name: organisation.name, details: organisationPrivate.details })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .leftJoin(organisationPrivate, eq(organisationPrivate.organisationId, organisation.id))
    .where(and(eq(membership.organisationId, organisationId), eq(membership.personId, personId), ne(membership.state, 'ended'),
      sql`(${membership.until} is null or ${membership.until} > portal_now())`))
  // The group's own questions were all answered once it sent a bid; until then they are asked.
  return row && { role: row.role, known: Boolean(row.details && Object.keys(row.details).length > 0) }
}

/** Bids of a group to a pot that stand or are being written. */
export function liveBids(tx: Tx, potId: string, organisationId: string) {
  return tx
    .selectDistinct({ reference: application.reference })
    .from(application)
    .innerJoin(stage, eq(stage.applicationId, application.id))
    .where(and(eq(application.potId, potId), eq(application.leadOrganisationId, organisationId), ne(stage.status, 'withdrawn')))
}

type NewBid = {
  personId: string
  organisationId: string
  potId: string
  reference: string
  route: 'light' | 'staged'
  formId: string
  formVersion: number
  answers: Record<string, unknown>
  language: Language
  copiedFrom?: string
}

/** A bid with one stage and the lead's part: a bid of one group is a joint bid of one. */
export async function insertBid(tx: Tx, bid: NewBid): Promise<void> {
  const { personId, organisationId, potId, reference, route, formId, formVersion, answers, language, copiedFrom } = bid
  const [applicationId, stageId, partId] = [newId(), newId(), newId()]
  await tx.insert(application).values({
    id: applicationId, potId, leadOrganisationId: organisationId, reference, startedBy: personId,
    contactPersonId: personId, copiedFrom: copiedFrom ?? null,
  })
  await tx.insert(stage).values({ id: stageId, applicationId, kind: route === 'light' ? 'light' : 'expression', formId, formVersion, status: 'draft' })
  await tx.insert(part).values({ id: partId, stageId, applicationId, organisationId, role: 'lead' })
  const rows = Object.entries(answers).map(([question, value]) => ({
    partId, question, value, version: 1, language, savedBy: personId, savedAt: sql`portal_now()`,
  }))
  if (rows.length > 0) await tx.insert(answer).values(rows)
  await tx.insert(applicationEvent).values({ applicationId, kind: 'started', personId })
  await record(tx, { action: 'bid.started', subjectKind: 'application', subjectId: applicationId, organisationId })
}
