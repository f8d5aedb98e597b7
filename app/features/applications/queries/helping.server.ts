import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import { schema, type Tx } from '~db/index.server'
import { progress, type Json } from '~/forms'
import type { StaffText } from '~/i18n/in-language'
import { now } from '~/platform/clock.server'
import { toBid, type Bid, type Stored } from '../bid.server'
import { mayWritePage } from '../for-helper'
import { bidRows, readBidIn } from '../queries.server'
import { bidState, mayDo, type BidState } from '../status'

const { answer, application, decision, membership, organisation, part, stage } = schema

export type HelpedBid = {
  applicationId: string
  reference: string
  /** Position of the group's own part, where another group leads the bid. */
  part: number | null
  fund: StaffText
  pot: StaffText
  state: BidState
  closesAt: Date
  /** Ids of tasks that she can write and that are not done. */
  gaps: string[]
  mayWrite: boolean
}
export type HelpedGroup = { id: string; name: string; until: Date | null; bids: HelpedBid[] }

/**
 * All that a person helps with: each group, its bids that are not over, the one that closes first before the others,
 * and what is not done in each.
 */
export async function helpingIn(tx: Tx, personId: string): Promise<HelpedGroup[]> {
  const helps = and(eq(membership.role, 'helper'), eq(membership.state, 'confirmed'))
  const [groups, rows, parts] = await Promise.all([
    tx.select({ id: organisation.id, name: organisation.name, until: membership.until }).from(membership)
      .innerJoin(organisation, eq(organisation.id, membership.organisationId))
      .where(and(helps, eq(membership.personId, personId), sql`(${membership.until} is null or ${membership.until} > portal_now())`))
      .orderBy(asc(organisation.name), asc(organisation.id)),
    bidRows(tx, personId).where(and(helps, sql`not exists (select from ${decision} where ${decision.applicationId} = ${application.id}
      and ${decision.toldAt} is not null and ${decision.returnedAt} is null and ${decision.outcome} not in ('invited', 'invitedAdvice'))`)),
    partsOfOthers(tx, personId),
  ])
  const bids = [...await withAnswers(tx, rows), ...(await Promise.all(parts.map((one) => readBidIn(tx, personId, one.reference, one.position))))]
  const live = bids.map(helped).filter(({ state }) => state !== 'withdrawn' && state !== 'missed')
    .toSorted((a, b) => a.closesAt.getTime() - b.closesAt.getTime())
  return groups.map((group) => ({ ...group, bids: live.flatMap(({ organisationId, ...bid }) => (organisationId === group.id ? [bid] : [])) }))
}

function helped(bid: Bid): HelpedBid & { organisationId: string } {
  const state = bidState(bid, now())
  const mayWrite = mayDo('write', state, bid.role) && state !== 'missed'
  const gaps = mayWrite ? progress(bid.form, bid.answers, bid.context).filter(({ state, task }) => state !== 'completed' && task.pages.some((page) => mayWritePage(bid.role, page))) : []
  const { organisationId, applicationId, reference, part, fundTitle, potTitle, closesAt } = bid
  return { organisationId, applicationId, reference, part, fund: fundTitle, pot: potTitle, state, closesAt, mayWrite, gaps: gaps.map(({ task }) => task.id) }
}

async function withAnswers(tx: Tx, rows: Awaited<ReturnType<typeof bidRows>>): Promise<Bid[]> {
  if (rows.length === 0) return []
  const stored = await tx
    .select({ partId: answer.partId, question: answer.question, value: answer.value, version: answer.version, language: answer.language, savedAt: answer.savedAt })
    .from(answer).where(inArray(answer.partId, rows.map(({ partId }) => partId)))
  return rows.map((row) => toBid(row, stored.flatMap(({ partId, ...one }): Stored[] => (partId === row.partId ? [{ ...one, value: one.value as Json, by: null }] : []))))
}

/** Own parts of groups in bids that another group leads. An expression of interest asks them nothing. */
function partsOfOthers(tx: Tx, personId: string) {
  return tx.select({ reference: application.reference, position: part.position }).from(part)
    .innerJoin(membership, and(eq(membership.organisationId, part.organisationId), eq(membership.personId, personId), eq(membership.role, 'helper'), eq(membership.state, 'confirmed'),
      sql`(${membership.until} is null or ${membership.until} > portal_now())`,
      sql`(${membership.scopeApplicationId} is null or ${membership.scopeApplicationId} = ${part.applicationId})`))
    .innerJoin(application, and(eq(application.id, part.applicationId), ne(application.leadOrganisationId, part.organisationId)))
    .innerJoin(stage, and(eq(stage.id, part.stageId), ne(stage.kind, 'expression')))
    .where(and(eq(part.role, 'partner'), eq(part.state, 'active')))
}
