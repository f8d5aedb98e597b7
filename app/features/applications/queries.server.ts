import { and, asc, desc, eq, isNotNull, isNull, ne, or, sql, type Placeholder } from 'drizzle-orm'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { helpsIn } from '~/features/accounts/index.server'
import { historyOf } from '~/features/answers/index.server'
import { scanStates } from '~/features/documents/index.server'
import { questionsOf, readFiles, type Json } from '~/forms'
import { NotFound } from '~/platform/errors'
import { partneredIn } from './joint/queries/partnered.server'
import { closesAt, isCurrent, isJoint, priorities } from './queries/current-stage.server'
import { toBid, toPart, type Bid, type BidRow, type Stored } from './bid.server'
import { forHelper } from './for-helper'
import { givenToIn } from './joint/queries/given-to.server'
import type { MembershipRole } from './roles'

const { adjustment, answer, application, applicationEvent, decision, fund, membership, organisation, paperBid, part, person, pot, round, stage, submission } = schema

/**
 * Bids as rows, joined with all that their pages show. Row-level security leaves out other people's; of what is left,
 * `own` or `ownOrTyped` keeps what is not read for another reason. `position` means a group's own part of a joint bid
 * instead of the common one; 'each' means all of those.
 */
export function bidRows(tx: Tx, personId: string | Placeholder, position?: number | Placeholder | 'each') {
  const itsPart = position === undefined ? eq(part.role, 'lead')
    : and(eq(part.role, 'partner'), position === 'each' ? undefined : eq(part.position, position as number))
  return tx
    .select({
      applicationId: application.id,
      reference: application.reference,
      stageId: stage.id,
      kind: stage.kind,
      formId: stage.formId,
      formVersion: stage.formVersion,
      extras: pot.extraQuestions,
      status: stage.status,
      changingSince: stage.changingSince,
      partId: part.id,
      part: sql<number | null>`case when ${part.role} = 'partner' then ${part.position} end`,
      joint: isJoint,
      groups: sql<number>`(select count(*)::int from part g where g.stage_id = ${stage.id} and g.role = 'partner' and g.state = 'active')`,
      maxPartners: pot.maxPartners,
      leads: sql<boolean>`${part.organisationId} = ${application.leadOrganisationId}`,
      organisationId: organisation.id,
      organisationName: organisation.name,
      role: sql<MembershipRole | null>`coalesce(${membership.role}, case when ${paperBid.stageId} is null then null
        when ${paperBid.enteredBy} = ${personId} and ${paperBid.typedAt} is null then 'editor' else 'viewer' end)`,
      claimed: sql<boolean>`coalesce(${membership.state} = 'claimed', false)`,
      // For staff who type it in from paper; the group's own people read it like any other.
      onPaper: sql<BidRow['onPaper']>`case when ${paperBid.stageId} is not null then (
        select json_build_object('name', h.name, 'language', h.language, 'receivedAt', ${paperBid.receivedAt}, 'claimed', exists (
          select from membership c where c.organisation_id = ${part.organisationId} and c.person_id = h.id and c.state = 'claimed'))
          from person h where h.id = ${application.startedBy}) end`,
      startedBy: application.startedBy,
      contactPersonId: application.contactPersonId,
      fundSlug: fund.slug,
      fundTitle: fund.title,
      contactEmail: fund.contactEmail,
      contactPhone: fund.contactPhone,
      roundId: round.id,
      roundNumber: round.number,
      decisionBy: sql<Date>`case ${stage.kind} when 'expression' then coalesce(${round.invitedBy}, ${round.decisionBy}) else ${round.decisionBy} end`.mapWith(round.decisionBy),
      closesAt,
      potId: pot.id,
      potSlug: pot.slug,
      potTitle: pot.title,
      minPence: pot.minPence,
      maxPence: pot.maxPence,
      maxMonths: pot.maxMonths,
      earliestStart: pot.earliestStart,
      latestEnd: pot.latestEnd,
      areas: pot.areas,
      priorities,
    })
    .from(application)
    .innerJoin(stage, and(eq(stage.applicationId, application.id), isCurrent))
    .innerJoin(part, and(eq(part.stageId, stage.id), eq(part.state, 'active'), itsPart))
    .innerJoin(organisation, eq(organisation.id, part.organisationId))
    // A claim that is not proved opens only what its person began, whatever else she may see: staff may claim, too.
    .leftJoin(membership, and(
      eq(membership.organisationId, part.organisationId), eq(membership.personId, personId),
      sql`(${membership.state} = 'confirmed' or (${membership.state} = 'claimed' and ${application.startedBy} = ${personId}))`,
      sql`(${membership.until} is null or ${membership.until} > portal_now())`,
      // A helper of one bid is nobody in another, even where she may read it at the desk.
      sql`(${membership.scopeApplicationId} is null or ${membership.scopeApplicationId} = ${application.id})`))
    .leftJoin(paperBid, and(eq(paperBid.stageId, stage.id), isNull(membership.id), sql`actor_reads_paper(${application.id})`))
    .innerJoin(pot, eq(pot.id, application.potId))
    .innerJoin(round, eq(round.id, pot.roundId))
    .innerJoin(fund, eq(fund.id, round.fundId))
    .$dynamic()
}

const own = isNotNull(membership.id)
const ownOrTyped = or(own, isNotNull(paperBid.stageId))

/** All bids of a person's groups, newest first, with the decision where the group was told. */
export function bidsOf(viewer: { personId: string }) {
  return as(personActor(viewer), (tx) => bidsIn(tx, viewer.personId))
}

/** The same, and whether she helps a group; with `more`, which is asked in the same breath. */
export function bidsAndHelp<T = null>(viewer: { personId: string }, more?: (tx: Tx) => Promise<T>) {
  return as(personActor(viewer), async (tx) => {
    const [bids, { helps }, mine, joint, asked] = await Promise.all([
      bidsIn(tx, viewer.personId), helpsIn(tx, viewer.personId), givenToIn(tx, viewer.personId), partneredIn(tx, viewer.personId), more?.(tx) ?? null,
    ])
    return { bids, helps, ...joint, /** Pages that she was given. */ mine, more: asked }
  })
}

async function bidsIn(tx: Tx, personId: string) {
  const [rows, names, told] = await Promise.all([
    bidRows(tx, personId).where(own).orderBy(desc(application.createdAt)),
    tx.select({ partId: answer.partId, name: sql<string | null>`${answer.value} ->> 'name'` }).from(answer)
      .where(eq(answer.question, 'project')),
    tx.select({ stageId: decision.stageId, toldAt: decision.toldAt, outcome: decision.outcome }).from(decision)
      .where(and(isNotNull(decision.toldAt), isNull(decision.returnedAt))),
  ])
  const decided = new Map(told.map((one) => [one.stageId, one]))
  const projects = new Map(names.map((one) => [one.partId, one.name]))
  return rows.map((row) => ({
    ...(row satisfies BidRow),
    project: projects.get(row.partId) ?? null,
    decidedAt: decided.get(row.stageId)?.toldAt ?? null,
    outcome: decided.get(row.stageId)?.outcome ?? null,
  }))
}

/** The two questions behind every page of a bid, made once for each connection: making them takes as long as mapping their answers. */
function prepareBid(tx: Tx) {
  const [personId, reference, position] = [sql.placeholder('personId'), sql.placeholder('reference'), sql.placeholder('position')]
  const stored = () => tx
      .select({
        question: answer.question, value: answer.value, version: answer.version,
        language: answer.language, savedAt: answer.savedAt, by: person.name, role: part.role,
      })
      .from(answer)
      .innerJoin(part, eq(part.id, answer.partId))
      .innerJoin(stage, and(eq(stage.id, part.stageId), isCurrent))
      .innerJoin(application, eq(application.id, part.applicationId))
      .leftJoin(person, eq(person.id, answer.savedBy))
  return {
    row: bidRows(tx, personId).where(and(eq(application.reference, reference), ownOrTyped)).limit(1).prepare('bid'),
    stored: stored().where(and(eq(application.reference, reference), eq(part.role, 'lead'))).prepare('bidAnswers'),
    ofPart: bidRows(tx, personId, position).where(and(eq(application.reference, reference), own)).limit(1).prepare('part'),
    storedInPart: stored().where(and(eq(application.reference, reference), or(
      and(eq(part.role, 'partner'), sql`${part.position} = ${position}`), and(eq(part.role, 'lead'), eq(answer.question, 'dates'))))).prepare('partAnswers'),
  }
}

const prepared = new WeakMap<Tx, ReturnType<typeof prepareBid>>()

/**
 * A bid with its answers, inside a transaction of the viewer's; with `position`, her group's own part of a joint one.
 * @throws NotFound for another group's as for none
 */
export async function readBidIn(tx: Tx, personId: string, reference: string, position: number | null = null): Promise<Bid> {
  const ask = prepared.get(tx) ?? prepareBid(tx)
  prepared.set(tx, ask)
  const bid = position === null ? await common(ask, personId, reference) : await ownPart(ask, personId, reference, position)
  if (!bid) throw new NotFound('no-such-bid')
  const files = questionsOf(bid.form).flatMap(({ id, kind }) => (kind === 'files' ? readFiles(bid.answers[id]) : []))
  // A file with a virus is no answer. Bids without files, most of them, ask nothing more.
  if (files.length === 0) return bid
  return { ...bid, context: { ...bid.context, scans: await scanStates(tx, files.map(({ file }) => file)) } }
}

type Prepared = ReturnType<typeof prepareBid>

async function common(ask: Prepared, personId: string, reference: string): Promise<Bid | null> {
  const [[row], stored] = await Promise.all([ask.row.execute({ personId, reference }), ask.stored.execute({ reference })])
  return row ? toBid(row, stored.map(({ role: _, ...one }): Stored => ({ ...one, value: one.value as Json }))) : null
}

async function ownPart(ask: Prepared, personId: string, reference: string, position: number): Promise<Bid | null> {
  const [[row], stored] = await Promise.all([ask.ofPart.execute({ personId, reference, position }), ask.storedInPart.execute({ reference, position })])
  const own = stored.flatMap(({ role, ...one }): Stored[] => (role === 'partner' ? [{ ...one, value: one.value as Json }] : []))
  const dates = stored.find(({ role }) => role === 'lead')?.value as Json | undefined
  return row ? toPart(row, own, dates) : null
}

export function readBid(viewer: { personId: string }, reference: string, position: number | null = null): Promise<Bid> {
  return as(personActor(viewer), (tx) => readBidIn(tx, viewer.personId, reference, position))
}

/** A bid with what was sent, what happened and what was decided: for its status, copy and outcome. */
export function readBidStory(viewer: { personId: string }, reference: string) {
  return as(personActor(viewer), (tx) => readBidStoryIn(tx, viewer.personId, reference))
}

/** The same inside a transaction of the viewer's, beside what else a page asks. */
export async function readBidStoryIn(tx: Tx, personId: string, reference: string) {
  const ofBid = eq(application.reference, reference)
  const [bid, submissions, events, decisions, [needs]] = await Promise.all([
    readBidIn(tx, personId, reference),
    tx.select({ submission }).from(submission).innerJoin(application, eq(application.id, submission.applicationId))
      .where(ofBid).orderBy(desc(submission.createdAt), desc(submission.number)),
    tx.select({ kind: applicationEvent.kind, at: applicationEvent.at }).from(applicationEvent)
      .innerJoin(application, eq(application.id, applicationEvent.applicationId)).where(ofBid).orderBy(asc(applicationEvent.at)),
    tx.select({ decision }).from(decision).innerJoin(application, eq(application.id, decision.applicationId))
      .where(and(ofBid, isNotNull(decision.toldAt), isNull(decision.returnedAt))),
    tx.select({ state: adjustment.state, note: adjustment.note }).from(adjustment)
      .innerJoin(application, eq(application.id, adjustment.applicationId)).where(ofBid),
  ])
  const all = submissions.map((row) => (bid.role === 'helper' ? { ...row.submission, snapshot: forHelper(row.submission.snapshot) } : row.submission))
  const ofStage = all.filter((one) => one.stageId === bid.stageId)
  const before = all.find((one) => one.stageId !== bid.stageId) ?? null
  return {
    bid,
    /** What was asked to be done differently, for those who write the bid. */
    needs: needs ?? null,
    submissions: ofStage,
    latest: ofStage[0] ?? null,
    events,
    decision: decisions.find((row) => row.decision.stageId === bid.stageId)?.decision ?? null,
    /** The expression of interest that led to this full bid, as sent, and what was said to it. */
    expression: before && {
      submission: before,
      decision: decisions.find((row) => row.decision.stageId === before.stageId)?.decision ?? null,
    },
  }
}

/** Every text ever saved for one question of a bid, newest first. @throws NotFound as for the bid */
export function readBidHistory(viewer: { personId: string }, reference: string, question: string, position: number | null = null) {
  return as(personActor(viewer), async (tx) => {
    const ownPart = tx
      .select({ id: part.id })
      .from(part)
      .innerJoin(application, eq(application.id, part.applicationId))
      .innerJoin(membership, and(
        eq(membership.organisationId, part.organisationId), eq(membership.personId, viewer.personId), ne(membership.state, 'ended')))
      .innerJoin(stage, and(eq(stage.id, part.stageId), isCurrent))
      .where(and(eq(application.reference, reference), eq(part.state, 'active'),
        position === null ? eq(part.role, 'lead') : and(eq(part.role, 'partner'), eq(part.position, position))))
      .limit(1)
    const [bid, revisions] = await Promise.all([
      readBidIn(tx, viewer.personId, reference, position),
      historyOf(tx, sql`${ownPart}`, question),
    ])
    return { bid, revisions }
  })
}
