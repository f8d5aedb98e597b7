import { and, eq, sql } from 'drizzle-orm'
import { schema, type Tx } from '~db/index.server'
import { contextOfPot, formFor } from '~/features/funds'
import type { CheckContext, Form } from '~/forms'
import { NotFound } from '~/platform/errors'
import { closesAt, isCurrent, isJoint, priorities } from '../../queries/current-stage.server'
import { groupsIn, type Group } from './groups.server'

const { application, decision, fund, part, pot, round, stage } = schema

export type JointBid = Awaited<ReturnType<typeof readRow>> & {
  form: Form
  context: CheckContext
  /** All that ever had a part, in order; those with the state 'active' write it. */
  groups: Group[]
}

async function readRow(tx: Tx, reference: string) {
  const [row] = await tx
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
      /** Of the common part. */
      partId: part.id,
      joint: isJoint,
      fundSlug: fund.slug,
      fundTitle: fund.title,
      potTitle: pot.title,
      roundNumber: round.number,
      closesAt,
      minPence: pot.minPence,
      maxPence: pot.maxPence,
      maxMonths: pot.maxMonths,
      earliestStart: pot.earliestStart,
      latestEnd: pot.latestEnd,
      areas: pot.areas,
      priorities,
      whereWithheld: sql<boolean>`not partners_read(${part.id}, 'districts')`,
      decidedAt: sql<Date | null>`(select max(${decision.toldAt}) from ${decision} where ${decision.stageId} = ${stage.id} and ${decision.returnedAt} is null)`
        .mapWith((value: unknown) => (value ? new Date(String(value)) : null)),
    })
    .from(application)
    .innerJoin(stage, and(eq(stage.applicationId, application.id), isCurrent))
    .innerJoin(part, and(eq(part.stageId, stage.id), eq(part.role, 'lead')))
    .innerJoin(pot, eq(pot.id, application.potId))
    .innerJoin(round, eq(round.id, pot.roundId))
    .innerJoin(fund, eq(fund.id, round.fundId))
    // Staff read bids by rights of their own: these pages are for the groups.
    .where(and(eq(application.reference, reference), sql`actor_partners(${application.id})`))
    .limit(1)
  if (!row) throw new NotFound('no-such-bid')
  return row
}

/**
 * A joint bid as the people of its groups read it, the lead's and the partners' alike, inside a transaction of theirs.
 * @throws NotFound for anyone else, staff and former partners among them, and for a bid of one group
 */
export async function readJointIn(tx: Tx, reference: string): Promise<JointBid> {
  const [row, groups] = await Promise.all([readRow(tx, reference), groupsIn(tx, reference)])
  return { ...row, groups, form: formFor(row), context: contextOfPot(row, row.priorities) }
}

/** The parts that the asker may write to, or read, in her own groups. */
export function ownGroups(bid: Pick<JointBid, 'groups'>): Group[] {
  return bid.groups.filter(({ own, state }) => own && state === 'active')
}
