import { sql } from 'drizzle-orm'
import { formOf, formOfPart } from '~/features/funds'
import type { Answers, Form } from '~/forms'
import type { StaffText } from '~/i18n/in-language'
import { NotFound } from '~/platform/errors'
import { as, personActor } from '~db/index.server'
import type { StageKind } from '../../status'

export type FormerPart = {
  state: 'left' | 'removed'
  endedAt: Date
  endedWhy: string
  organisation: string
  fund: StaffText
  pot: StaffText
  /** Null for an expression of interest, in which groups wrote nothing of their own. */
  form: Form | null
  answers: Answers
}

type Row = { kind: StageKind; state: 'left' | 'removed'; ended_at: string; ended_why: string | null; organisation: string; fund: StaffText; pot: StaffText; answers: Answers }

/**
 * What a group wrote in its part of a bid that it left or was taken out of; nothing else of the bid.
 * @param position of the part, from 1
 * @throws NotFound for everybody but its own people, and while it is in
 */
export async function readFormerPart(viewer: { personId: string }, reference: string, position: number): Promise<FormerPart> {
  const [row] = await as(personActor(viewer), (tx) => tx.execute<Row>(sql`select * from former_part(${reference}, ${position}::int)`))
  if (!row) throw new NotFound('no-such-part')
  const form = formOfPart(row.kind)
  return {
    state: row.state, endedAt: new Date(row.ended_at), endedWhy: row.ended_why ?? '', organisation: row.organisation, fund: row.fund, pot: row.pot,
    form: form && formOf(form), answers: row.answers,
  }
}
