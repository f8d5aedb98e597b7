import { sql } from 'drizzle-orm'
import { record, type DatabaseOptions } from '~db/index.server'
import { asRetention, type RetentionTx } from '~db/retention.server'
import { soughtPerson, type Sought } from './person-held.server'
import { forgetWork, type KeptOfWork } from './staff-words.server'

/** What stands where a name was. */
export const erasedName = '[name removed]'

export type Erasure = { address: string; /** Tells several people of one address apart. */ name?: string; reason: string }
export type Erased =
  | { ok: true; personId: string; /** Groups that have no owner any more: somebody has to look after them. */ groupsWithoutOwner: string[]; /** What she wrote for the team and stays, without her name. */ kept: KeptOfWork }
  | Exclude<Sought, { ok: true }>

/**
 * Erases a person (UK GDPR, article 17): her name and addresses go, her sessions, memberships and roles end. What she
 * wrote in bids stays with the group, without her name; answers that name her are taken out by `redactAnswer`. Of what
 * she wrote for the team stays what decisions about public money rest on (`forgetWork`).
 */
export async function erasePerson(options: DatabaseOptions, { address, name, reason }: Erasure): Promise<Erased> {
  return asRetention(options, async (tx) => {
    const sought = await soughtPerson(tx, address, name)
    if (!sought.ok) return sought
    const { personId } = sought
    const groups = await tx.execute<{ id: string; name: string }>(sql`
      select o.id, o.name from organisation o where exists (
          select from membership m where m.organisation_id = o.id and m.person_id = ${personId} and m.role = 'owner' and m.state = 'confirmed')
        and not exists (
          select from membership m where m.organisation_id = o.id and m.person_id <> ${personId} and m.role = 'owner' and m.state = 'confirmed'
            and (m.until is null or m.until > portal_now()))`)
    await forgetAddresses(tx, personId)
    await tx.execute(sql`update person set name = ${erasedName} where id = ${personId}`)
    await tx.execute(sql`update session set ended_at = coalesce(ended_at, portal_now()) where person_id = ${personId}`)
    await tx.execute(sql`update membership set state = 'ended' where person_id = ${personId}`)
    await tx.execute(sql`update staff_role set until = portal_now() where person_id = ${personId} and (until is null or until > portal_now())`)
    await tx.execute(sql`delete from adjustment where asked_by = ${personId}`)
    await tx.execute(sql`update round_question set person_id = null where person_id = ${personId}`)
    await tx.execute(sql`delete from letter where person_id = ${personId}`)
    await tx.execute(sql`delete from bid_comment where person_id = ${personId}`)
    // What she wrote to other groups goes; a first message that nobody answered has nothing left to answer.
    await tx.execute(sql`delete from contact_message where person_id = ${personId}`)
    await tx.execute(sql`update contact c set state = 'ended', answered_at = portal_now() where state in ('asked', 'open') and not exists (select from contact_message m where m.contact_id = c.id)`)
    await tx.execute(sql`update contact_report set text = '' where person_id = ${personId}`)
    await tx.execute(sql`delete from assigned_page where person_id = ${personId}`)
    await tx.execute(sql`delete from presence where person_id = ${personId}`)
    // That an owner signed for her group stays; who she was does not.
    await tx.execute(sql`update signature set name = ${erasedName} where signed_by = ${personId}`)
    await tx.execute(sql`delete from person_post where person_id = ${personId}`)
    // Files stay with the bid or the group they are in; those in none are swept.
    await tx.execute(sql`update file set uploaded_by = null where uploaded_by = ${personId}`)
    await tx.execute(sql`delete from register_code where membership_id in (select id from membership where person_id = ${personId})`)
    for (const table of ['kept_post', 'preference', 'sign_in_code', 'message'] as const) {
      await tx.execute(sql`delete from ${sql.identifier(table)} where person_id = ${personId}`)
    }
    const kept = await forgetWork(tx, personId)
    await record(tx, { action: 'person.erase', subjectKind: 'person', subjectId: personId, detail: { reason, ...Object.fromEntries(Object.entries(kept).map(([kind, count]) => [`kept.${kind}`, count])) } })
    return { ok: true, personId, groupsWithoutOwner: groups.map((group) => group.name), kept }
  })
}

/** Takes her addresses away; one that nobody else uses goes with everything that was sent to it. */
async function forgetAddresses(tx: RetentionTx, personId: string): Promise<void> {
  const alone = await tx.execute<{ id: string; address: string }>(sql`
    select a.id, a.address from sign_in_address a join person_address pa on pa.address_id = a.id
     where pa.person_id = ${personId}
       and not exists (select from person_address other where other.address_id = a.id and other.person_id <> ${personId})`)
  await tx.execute(sql`delete from person_address where person_id = ${personId}`)
  for (const { id, address } of alone) {
    await tx.execute(sql`update session set address_id = null where address_id = ${id}`)
    await tx.execute(sql`delete from sign_in_request where address = ${address}`)
    await tx.execute(sql`delete from message where address = ${address}`)
    await tx.execute(sql`delete from invitation where address = ${address}`)
    await tx.execute(sql`delete from partner_invitation where address = ${address}`)
    await tx.execute(sql`delete from caught_mail where "to" = ${address}`)
    await tx.execute(sql`delete from sign_in_address where id = ${id}`)
  }
}
