import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import type { connect } from '~db/index.server'
import { openContact, type Opened } from './commands/open-contact.server'
import { tellOfContact } from './jobs.server'
import type { ContactJob } from './told'

type Owner = ReturnType<typeof connect>
export type Group = { group: string; slug: string; name: string; viewer: Viewer }

/** A checked group with an owner and an entry in the directory, straight in the tables. */
export async function plantListed(owner: Owner, name: string, over: { reachedBy?: 'message' | 'staff' | null; checked?: boolean; person?: string } = {}): Promise<Group> {
  const [group, personId, entry] = [newId(), newId(), newId()]
  const slug = `entry-${entry.slice(-8)}`
  await owner`insert into organisation (id, name, legal_form, identity_state) values (${group}, ${name}, 'cio', ${over.checked === false ? 'new' : 'checked'})`
  await owner`insert into person (id, name) values (${personId}, ${over.person ?? `Owner of ${name}`})`
  await owner`insert into membership (id, person_id, organisation_id, role, state, proved_by) values (${newId()}, ${personId}, ${group}, 'owner', 'confirmed', 'founder')`
  await owner`insert into public_organisation (id, name, slug, organisation_id, reached_by, created_at)
    values (${entry}, ${name}, ${slug}, ${group}, ${over.reachedBy === undefined ? 'message' : over.reachedBy}, '2020-01-01')`
  return { group, slug, name, viewer: { personId, name, language: 'en', staffRoles: [], sessionId: newId() } }
}

const hello = 'We run a club in Keighley and look for a hall.'

export function write(from: Group, to: Group, over: Partial<{ text: string; once: string; group: string; notice: string }> = {}): Promise<Opened> {
  return openContact(from.viewer, to.slug, { group: from.group, text: hello, once: newId(), notice: '', language: 'en', ...over })
}

/** The same, of one that goes through: its id. */
export async function writes(from: Group, to: Group): Promise<string> {
  const opened = await write(from, to)
  if (!opened.ok) throw new Error(opened.problems.map(({ code }) => code).join())
  return opened.id
}

export const codesOf = (opened: Opened | { ok: boolean; problems?: { code: string }[] }) => (opened.ok ? [] : ((opened as { problems: { code: string }[] }).problems).map(({ code }) => code))

/** Does the jobs that wait, as the worker does, and takes them away. */
export async function tellAll(owner: Owner): Promise<void> {
  const jobs = await owner<{ data: ContactJob }[]>`delete from pgboss.job where name = 'contacts' returning data, created_on`
  for (const { data } of jobs) await tellOfContact(data)
}

/** What the people of a group were told, by template. */
export async function toldOf(owner: Owner, { viewer }: Group): Promise<string[]> {
  const rows = await owner<{ template: string }[]>`select template from message where person_id = ${viewer.personId} order by created_at, id`
  return rows.map(({ template }) => template)
}
