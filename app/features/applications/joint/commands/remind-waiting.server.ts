import { sql } from 'drizzle-orm'
import { words } from '~/features/notifications'
import type { Language } from '~/i18n/languages'
import { now } from '~/platform/clock.server'
import { as, send, systemActor } from '~db/index.server'
import { partPaths } from '../../paths'

/** How long before its time ends a group is reminded to sign what was sent: two days, in milliseconds. */
const before = 2 * 24 * 3_600_000

type Waiting = { applicationId: string; partId: string; reference: string; position: number; waitsUntil: string; personId: string; language: Language }

/** Reminds the owners of groups that a sent bid still waits for, once. Returns how many messages were written. */
export async function remindWaiting(): Promise<number> {
  const soon = new Date(now().getTime() + before).toISOString()
  const waiting = await as(systemActor('jobs'), (tx) => tx.execute<Waiting>(sql`
    select f.application_id as "applicationId", f.part_id as "partId", a.reference, f."position", f.waits_until as "waitsUntil", t.person_id as "personId", t.language
      from submission_part f join application a on a.id = f.application_id
      cross join lateral partner_people(f.application_id, f.part_id, 'owner') t
     where f.signature_id is null and f.waits_until > portal_now() and f.waits_until <= ${soon}::timestamptz
       and not exists (select from submission_part newer where newer.part_id = f.part_id and newer.id > f.id)`))
  let sent = 0
  for (const one of waiting) if (await remind(one)) sent += 1
  return sent
}

/** Two workers may look at the same moment: the lock and the second look let one of them write. */
async function remind({ applicationId, partId, reference, position, waitsUntil, personId, language }: Waiting): Promise<boolean> {
  const mark = `sign ${partId} ${new Date(waitsUntil).toISOString()}`
  return as(systemActor('mail'), async (tx) => {
    const [, told] = await Promise.all([
      tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${mark} ${personId}`}, 0))`),
      tx.execute(sql`select 1 from message where person_id = ${personId} and application_id = ${applicationId} and params ->> 'mark' = ${mark}`),
    ])
    if (told.length > 0) return false
    const written = words('jointWaits', { reference, answerBy: new Date(waitsUntil).toISOString(), path: partPaths.sign(reference, position) })
    await send(tx, { personId, language, applicationId, ...written, params: { ...written.params, mark } })
    return true
  })
}
