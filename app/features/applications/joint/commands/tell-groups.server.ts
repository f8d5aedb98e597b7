import { sql } from 'drizzle-orm'
import { words, type TemplateName, type ValuesOf } from '~/features/notifications'
import type { Language } from '~/i18n/languages'
import { send, type Tx } from '~db/index.server'

export type Reader = { personId: string; language: Language; partId: string }

/**
 * Owners and editors, or whom `roles` name, of the groups of a joint bid: of all that are in it, or of one part, which may
 * just have left it.
 */
export function peopleOf(tx: Tx, applicationId: string, partId: string | null, roles: readonly string[] = ['owner', 'editor']): Promise<Reader[]> {
  const named = sql.join(roles.map((role) => sql`${role}`), sql`, `)
  return tx.execute<Reader>(sql`
    select w.person_id as "personId", w.language, w.part_id as "partId" from partner_people(${applicationId}::uuid, ${partId}::uuid, ${named}) w
      join part p on p.id = w.part_id where p.state = 'active' or ${partId}::uuid is not null`)
}

/** One message to each, but not to who did it. */
export async function tell<N extends TemplateName>(
  tx: Tx, readers: readonly Pick<Reader, 'personId' | 'language'>[], actor: { personId: string }, applicationId: string, template: N, params: ValuesOf<N> & { path: string },
): Promise<void> {
  const others = readers.filter(({ personId }) => personId !== actor.personId)
  for (const { personId, language } of others) await send(tx, { personId, language, applicationId, ...words(template, params) })
}
