import { sql } from 'drizzle-orm'
import { auditEvent } from './schema/audit.server'
import type { Tx } from './slots.server'

/** Ids and codes only: names and text have no place in the audit. */
export type Recorded = {
  action: string
  subjectKind: string
  subjectId?: string | null
  organisationId?: string | null
  detail?: Record<string, string | number | boolean | null>
}

/** Writes one line of the audit in the transaction of the act itself; who acted is taken from the transaction. */
export async function record(tx: Pick<Tx, 'insert'>, { action, subjectKind, subjectId, organisationId, detail }: Recorded): Promise<void> {
  await tx.insert(auditEvent).values({
    action,
    subjectKind,
    subjectId: subjectId ?? null,
    organisationId: organisationId ?? null,
    detail: detail ?? {},
    personId: sql`actor_person()`,
    system: sql`nullif(current_setting('portal.system', true), '')`,
  })
}
