import { and, eq, ne, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { validate } from 'uuid'
import { placeFiles, type StoredFile } from '~/features/documents/index.server'
import { knownGroup } from '~/features/funds'
import type { Language } from '~/i18n/languages'
import { NotFound } from '~/platform/errors'
import { newId, newReference } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import type { Paper, PaperErrors } from '../paper-sheet'

const { answer, application, applicationEvent, applicationFile, fund, membership, organisation, organisationPrivate, paperBid, part, person, personPost, pot, round, stage } = schema

export type Entered = { ok: true; reference: string; language: Language } | { ok: false; errors: PaperErrors; reference?: string }

class Wrong extends Error {
  readonly errors: PaperErrors
  readonly reference: string | undefined
  constructor(errors: PaperErrors, reference?: string) {
    super('paper')
    this.errors = errors
    this.reference = reference
  }
}

/**
 * Begins a bid that came on paper: its person and her group, known or new, and a draft for the officer to type in.
 * All or nothing. What came after closing does not count and is not begun.
 * @throws NotFound for whoever is no officer, and for a person, group or pot that is not there
 */
export async function enterPaper(viewer: Viewer, paper: Paper, scan: StoredFile | null): Promise<Entered> {
  if (!viewer.staffRoles.includes('officer')) throw new NotFound('not-for-this-role')
  try {
    return await as(personActor(viewer), async (tx) => {
      const found = await potFor(tx, paper)
      const writer = await personFor(tx, viewer, paper)
      const { id: organisationId, answers } = await groupFor(tx, viewer, paper, writer.id)
      const [live] = found.bids > 1 ? [] : await tx.execute<{ reference: string }>(sql`select live_bids_of(${paper.potId}::uuid, ${organisationId}::uuid) as reference`)
      if (live) throw new Wrong({ group: 'oneBid' }, live.reference)
      const reference = newReference(`${found.code}${found.number}`)
      await insertPaper(tx, viewer, { ...found, ...paper, organisationId, answers, reference, writer, scan })
      return { ok: true, reference, language: writer.language }
    })
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, errors: error.errors, reference: error.reference }
    throw error
  }
}

async function potFor(tx: Tx, { potId, receivedAt }: Paper) {
  if (!validate(potId)) throw new NotFound('no-such-pot')
  const moment = (own: AnyPgColumn, rounds: AnyPgColumn) => sql<Date>`coalesce(${own}, ${rounds})`.mapWith(round.closesAt)
  const [found] = await tx
    .select({
      route: pot.route, formId: pot.formId, formVersion: pot.formVersion, bids: pot.bidsPerOrganisation, code: fund.code, number: round.number,
      opensAt: moment(pot.opensAt, round.opensAt), closesAt: moment(pot.closesAt, round.closesAt),
    })
    .from(pot).innerJoin(round, eq(round.id, pot.roundId)).innerJoin(fund, eq(fund.id, round.fundId))
    .where(and(eq(pot.id, potId), ne(round.state, 'draft')))
  if (!found) throw new NotFound('no-such-pot')
  if (receivedAt < found.opensAt) throw new Wrong({ received: 'receivedEarly' })
  if (receivedAt >= found.closesAt) throw new Wrong({ received: 'receivedLate' })
  return found
}

async function personFor(tx: Tx, viewer: Viewer, { person: given }: Paper) {
  if ('id' in given) {
    const [known] = validate(given.id)
      ? await tx.select({ id: person.id, language: person.language }).from(person).innerJoin(personPost, eq(personPost.personId, person.id))
          .where(and(eq(person.id, given.id), sql`not person_is_staff(${person.id})`))
      : []
    if (!known || known.id === viewer.personId) throw new NotFound('no-such-person')
    return known
  }
  const { name, language, address, phone } = given
  const id = newId()
  await tx.insert(person).values({ id, name, language })
  await tx.insert(personPost).values({ personId: id, address, phone, writtenBy: viewer.personId })
  await record(tx, { action: 'person.create', subjectKind: 'person', subjectId: id, detail: { without: 'address' } })
  return { id, language }
}

/** A new group is hers. In a known one she claims a place, which others of it or of the desk prove, as if she had signed in. */
async function groupFor(tx: Tx, viewer: Viewer, { group }: Paper, personId: string): Promise<{ id: string; answers: Record<string, string> }> {
  if ('id' in group) {
    if (!validate(group.id)) throw new NotFound('no-such-group')
    const [[known], places] = await Promise.all([
      tx.select({ details: organisationPrivate.details }).from(organisation)
        .leftJoin(organisationPrivate, eq(organisationPrivate.organisationId, organisation.id)).where(eq(organisation.id, group.id)),
      tx.select({ personId: membership.personId, state: membership.state }).from(membership).where(eq(membership.organisationId, group.id)),
    ])
    if (!known) throw new NotFound('no-such-group')
    if (places.some((one) => one.personId === viewer.personId && one.state !== 'ended')) throw new Wrong({ group: 'ownGroup' })
    const hers = places.find((one) => one.personId === personId)
    if (hers?.state === 'ended') throw new Wrong({ group: 'leftGroup' })
    if (!hers) await tx.insert(membership).values({ personId, organisationId: group.id, role: 'owner', state: 'claimed' })
    const asked = Object.keys(known.details ?? {}).length === 0 || hers?.state !== 'confirmed'
    return { id: group.id, answers: asked ? {} : { [knownGroup]: 'yes' } }
  }
  const organisationId = newId()
  await tx.insert(organisation).values({ id: organisationId, name: group.name, legalForm: 'other' })
  await tx.insert(organisationPrivate).values({ organisationId, details: {}, updatedAt: sql`portal_now()` })
  await tx.insert(membership).values({ personId, organisationId, role: 'owner', state: 'confirmed', provedBy: 'staff' })
  await record(tx, { action: 'organisation.create', subjectKind: 'organisation', subjectId: organisationId, organisationId })
  return { id: organisationId, answers: { groupName: group.name } }
}

type NewPaper = Paper & Awaited<ReturnType<typeof potFor>> & {
  organisationId: string
  answers: Record<string, string>
  reference: string
  writer: { id: string; language: Language }
  scan: StoredFile | null
}

async function insertPaper(tx: Tx, viewer: Viewer, bid: NewPaper): Promise<void> {
  const [applicationId, stageId, partId] = [newId(), newId(), newId()]
  const { organisationId, reference, writer, scan } = bid
  await tx.insert(application).values({
    id: applicationId, potId: bid.potId, leadOrganisationId: organisationId, reference, enteredBy: viewer.personId,
    startedBy: writer.id, contactPersonId: writer.id,
  })
  await tx.insert(stage).values({
    id: stageId, applicationId, kind: bid.route === 'light' ? 'light' : 'expression', formId: bid.formId, formVersion: bid.formVersion, status: 'draft',
  })
  await tx.insert(paperBid).values({
    stageId, applicationId, receivedAt: bid.receivedAt, agreedHow: bid.agreedHow, scanFileId: scan?.id ?? null, enteredBy: viewer.personId,
  })
  await tx.insert(part).values({ id: partId, stageId, applicationId, organisationId, role: 'lead' })
  for (const [question, value] of Object.entries(bid.answers)) {
    await tx.insert(answer).values({
      partId, question, value, version: 1, language: writer.language, savedBy: viewer.personId, savedAt: sql`portal_now()`,
    })
  }
  if (scan) await addScan(tx, viewer, applicationId, scan)
  await tx.insert(applicationEvent).values({ applicationId, kind: 'entered', personId: viewer.personId })
  await record(tx, { action: 'paper.entered', subjectKind: 'application', subjectId: applicationId, organisationId, detail: { scan: scan !== null } })
}

/** Puts the scan beside the bid, where its group and officers read it. */
export async function addScan(tx: Tx, viewer: { personId: string }, applicationId: string, scan: StoredFile): Promise<void> {
  await placeFiles(tx, [scan.id])
  await tx.insert(applicationFile).values({ applicationId, fileId: scan.id, question: 'paper', addedBy: viewer.personId })
}
