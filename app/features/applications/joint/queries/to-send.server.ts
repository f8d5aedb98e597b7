import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { knownGroup } from '~/features/funds'
import { scanStates } from '~/features/documents/index.server'
import { checkForm, questionsOf, readFiles, type Answers, type Json } from '~/forms'
import { as, schema, type Tx } from '~db/index.server'
import { toPart, type Bid, type Stored } from '../../bid.server'
import { bidRows, readBidIn } from '../../queries.server'
import { jointProblems, type GroupToSend, type JointProblem, type ToSend } from '../problems'
import { promiseOf, type PartPromise } from '../promise'
import { statedIn } from './promises.server'

const { answer, application, organisationPrivate, part, pot, signature } = schema

/** One group with its part as it stands, for freezing. */
export type WholeGroup = GroupToSend & {
  partId: string
  organisationId: string
  /** Its own part; null in an expression of interest, which has none. */
  part: Bid | null
  /** What the portal knew of the group and did not ask again. */
  details: Record<string, Json>
  signatureId: string | null
  signedAt: Date | null
}
export type WholeBid = Omit<ToSend, 'groups'> & { groups: WholeGroup[] }

/**
 * All groups of a joint bid with everything in their parts. Inside a transaction of the system 'freeze', for somebody
 * of the lead: the caller has read `bid` for her.
 */
export async function readWholeIn(tx: Tx, personId: string, bid: Bid): Promise<WholeBid> {
  const ofStage = eq(part.stageId, bid.stageId)
  const [rows, names, stored, signatures, details, [rules]] = await Promise.all([
    bidRows(tx, personId, 'each').where(and(eq(application.id, bid.applicationId), eq(part.stageId, bid.stageId))).orderBy(asc(part.position)),
    tx.select({ partId: part.id, shownAs: part.shownAs }).from(part).where(ofStage),
    tx.select({ partId: answer.partId, question: answer.question, value: answer.value, version: answer.version, language: answer.language, savedAt: answer.savedAt })
      .from(answer).innerJoin(part, eq(part.id, answer.partId)).where(and(ofStage, eq(part.role, 'partner'))),
    tx.select({ id: signature.id, partId: signature.partId, promise: signature.promise, signedAt: signature.signedAt }).from(signature)
      .where(and(eq(signature.stageId, bid.stageId), isNull(signature.endedAt))),
    tx.select({ organisationId: organisationPrivate.organisationId, details: organisationPrivate.details }).from(organisationPrivate)
      .innerJoin(part, eq(part.organisationId, organisationPrivate.organisationId)).where(and(ofStage, eq(part.role, 'partner'))),
    tx.select({ minPartners: pot.minPartners, maxPartners: pot.maxPartners, mayWait: sql<boolean>`coalesce(${pot.mayWaitForPartner}, ${pot.route} = 'light')` })
      .from(pot).where(eq(pot.id, bid.potId)),
  ])
  const read = rows.map((row) => {
    const own = stored.filter(({ partId }) => partId === row.partId).map(({ question, value, version, language, savedAt }): Stored => ({ question, value: value as Json, version, language, savedAt, by: null }))
    return { row, part: toPart(row, own, bid.answers.dates) }
  })
  const files = read.flatMap(({ part }) => (part ? filesIn(part) : []))
  const scans = files.length > 0 ? await scanStates(tx, files) : {}
  return {
    ...rules!,
    yesIsEnough: bid.kind === 'expression',
    stated: statedIn(bid.answers),
    groups: read.map(({ row, part }): WholeGroup => {
      const signed = signatures.find(({ partId }) => partId === row.partId)
      const known = (details.find(({ organisationId }) => organisationId === row.organisationId)?.details ?? {}) as Record<string, Json>
      return {
        partId: row.partId, organisationId: row.organisationId, position: row.part!, lead: row.leads,
        name: names.find(({ partId }) => partId === row.partId)?.shownAs ?? row.organisationName,
        part, details: part?.answers[knownGroup] === 'yes' && !row.leads ? known : {},
        complete: part !== null && checkForm(part.form, part.answers, { ...part.context, scans }).ok,
        promise: promiseOf(part?.answers ?? {}, bid.answers.dates),
        signed: (signed?.promise as PartPromise | undefined) ?? null, signatureId: signed?.id ?? null, signedAt: signed?.signedAt ?? null,
      }
    }),
  }
}

function filesIn({ form, answers }: { form: Bid['form']; answers: Answers }): string[] {
  return questionsOf(form).flatMap(({ id, kind }) => (kind === 'files' ? readFiles(answers[id]).map(({ file }) => file) : []))
}

/** What stops a joint bid now, for the lead's check page, and for which groups she may choose to wait. */
export type ToCheck = { problems: JointProblem[]; mayWaitFor: { position: number; name: string }[]; /** Positions of the lead's own parts. */ own: number[] }

/** @throws NotFound for everybody but the lead's people */
export function readToCheck(viewer: { personId: string }, reference: string): Promise<ToCheck> {
  return as({ personId: viewer.personId, system: 'freeze' }, async (tx) => {
    const whole = await readWholeIn(tx, viewer.personId, await readBidIn(tx, viewer.personId, reference))
    const problems = jointProblems(whole)
    const unsigned = problems.flatMap((one) => (one.code === 'notSigned' || one.code === 'changedSince' ? [one.position] : []))
    const mayWaitFor = whole.groups.filter(({ position, lead }) => whole.mayWait && !lead && unsigned.includes(position))
    const own = whole.groups.filter(({ lead }) => lead).map(({ position }) => position)
    return { problems, mayWaitFor: mayWaitFor.map(({ position, name }) => ({ position, name })), own }
  })
}
