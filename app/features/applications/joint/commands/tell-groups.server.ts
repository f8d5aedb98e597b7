import { sql } from 'drizzle-orm'
import { words, type TemplateName, type ValuesOf } from '~/features/notifications'
import type { Language } from '~/i18n/languages'
import { send, type Tx } from '~db/index.server'

export type Reader = { personId: string; language: Language }

/** Owners and editors of the groups of a joint bid: of one part, or of all that are in it. */
export async function peopleOf(tx: Tx, applicationId: string, partId: string | null): Promise<Reader[]> {
  const rows = await tx.execute<{ person_id: string; language: Language }>(sql`
    select w.person_id, w.language from partner_people(${applicationId}::uuid, ${partId}::uuid) w
      join part p on p.id = w.part_id where p.state = 'active'`)
  return rows.map((row) => ({ personId: row.person_id, language: row.language }))
}

/** One message to each, but not to who did it. */
export async function tell<N extends TemplateName>(
  tx: Tx, readers: readonly Reader[], actor: { personId: string }, applicationId: string, template: N, params: ValuesOf<N> & { path: string },
): Promise<void> {
  const others = readers.filter(({ personId }) => personId !== actor.personId)
  for (const reader of others) await send(tx, { ...reader, applicationId, ...words(template, params) })
}
