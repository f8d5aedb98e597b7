import { sql } from 'drizzle-orm'
import type { SaveResult } from '~/features/answers'
import { schema, type Tx } from '~db/index.server'
import type { Bid } from '../../bid.server'
import { own, type Answers, type Json } from '~/forms/values'
import { promisedInCommon, promisedInPart, promiseOf, samePromise } from '../promise'
import { tellOfEnded } from './tell-signing.server'

const { applicationEvent } = schema

type Change = { question: string; value: Json; basedOn: number }

/**
 * Ends the signatures under what a save has just changed: a group's own for its role, activities and money, everyone's
 * for the dates. In the transaction of the save, so that no signature ever stands under something else.
 * @returns the parts whose signature ended
 */
export async function endStale(tx: Tx, viewer: { personId: string }, bid: Bid, changes: readonly Change[], result: SaveResult): Promise<string[]> {
  if (result.state !== 'saved' || (bid.part === null && bid.groups === 0)) return []
  const promised = bid.part === null ? promisedInCommon : promisedInPart
  const aside = new Set(result.conflicts.map(({ question }) => question))
  const changed = changes.some(({ question, value, basedOn }) =>
    promised.includes(question) && !aside.has(question) && result.versions[question] === basedOn + 1 && saysOther(bid.answers, question, value))
  if (!changed) return []
  const rows = await tx.execute<{ part: string }>(sql`select end_signatures(${bid.partId}::uuid) as part`)
  const parts = rows.map(({ part }) => part)
  for (const partId of parts) {
    await tx.insert(applicationEvent).values({ applicationId: bid.applicationId, kind: 'signatureEnded', personId: viewer.personId, partId })
  }
  await tellOfEnded(tx, viewer.personId, bid, parts)
  return parts
}

/** Another order of the lines, or spaces, is no other promise. */
function saysOther(before: Answers, question: string, value: Json): boolean {
  const after = { ...before, [question]: value }
  return !samePromise(promiseOf(before, own(before, 'dates')), promiseOf(after, own(after, 'dates')))
}
