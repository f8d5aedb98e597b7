import { sql } from 'drizzle-orm'
import { as, personActor } from '~db/index.server'
import type { Language } from '~/i18n/languages'
import type { ReportDeed, ReportReason } from '../reports'

type Words = { text: string; language: Language }
/** What somebody reported; moments are ISO strings. Staff read messages and a notice here because of the report alone. */
export type OpenReport = {
  id: string
  by: string
  about: string
  reason: ReportReason
  text: string
  at: string
  messages: (Words & { by: string; at: string })[] | null
  notice: Words | null
}
export type DoneReport = { id: string; about: string; reason: ReportReason; did: ReportDeed; doneAt: string }

const iso = (value: string) => new Date(value).toISOString()

/** What waits, the oldest first, and what was done in the last 90 days; nothing that the viewer's own groups are in. */
export async function contactReports(viewer: { personId: string }): Promise<{ open: OpenReport[]; done: DoneReport[] }> {
  const [open, done] = await as(personActor(viewer), (tx) => Promise.all([
    tx.execute<OpenReport & { on_contact: boolean }>(sql`
      select r.id, o.name as by, a.name as about, r.reason, r.text, r.at, r.contact_id is not null as on_contact,
             (select json_agg(json_build_object('by', w.name, 'text', m.text, 'language', m.language, 'at', m.at) order by m.at, m.id)
                from contact_message m join organisation w on w.id = m.organisation_id where m.contact_id = r.contact_id) as messages,
             (select n.text from notice n where n.id = r.notice_id and n.state <> 'removed') as notice
        from contact_report r join organisation o on o.id = r.organisation_id join organisation a on a.id = r.about_id
       where r.done_at is null and contact_staff(r.organisation_id, r.about_id) order by r.at, r.id limit 100`),
    tx.execute<DoneReport>(sql`
      select r.id, a.name as about, r.reason, r.did, r.done_at as "doneAt" from contact_report r join organisation a on a.id = r.about_id
       where r.done_at > portal_now() - interval '90 days' and contact_staff(r.organisation_id, r.about_id) order by r.done_at desc, r.id limit 50`),
  ]))
  return {
    open: open.map(({ on_contact, messages, at, ...row }) => (
      { ...row, at: iso(at), messages: on_contact ? (messages ?? []).map((one) => ({ ...one, at: iso(one.at) })) : null })),
    done: done.map((row) => ({ ...row, doneAt: iso(row.doneAt) })),
  }
}
