import type { Sheet } from '~/features/funds'
import { newId } from '~/platform/ids.server'
import type { connect } from '~db/index.server'
import { profileSheet, showControl, type ProfileValues } from './profile-sheet'
import { shownFields } from './profile-fields'

type Owner = ReturnType<typeof connect>

const nothing: ProfileValues = {
  about: null, website: null, districts: [], communities: [], languages: [], themes: [], offers: [], lookingFor: [], size: null, shown: [],
  listed: false, openToPartners: false, reachedBy: null,
}
export const emptySheet = profileSheet(nothing, 'en')

/** Everything filled in and shown. */
export const fullSheet: Sheet = {
  ...emptySheet, listed: 'yes', openToPartners: 'yes', reachedBy: 'message', about: 'We run an evening club in Keighley.', website: 'https://www.example.org',
  size: 'to10k', districts: 'E08000032', themes: 'Young people', communities: 'children', languages: 'en,ur', offers: 'venue', lookingFor: 'training',
  ...Object.fromEntries(shownFields.map((field) => [showControl(field), 'yes'])),
}

/** Makes a group with one person in it, straight in the tables. */
export async function plantGroup(owner: Owner, over: { name?: string; role?: string; checked?: boolean; charity?: string; legalForm?: string } = {}) {
  const [person, group] = [newId(), newId()]
  await owner`insert into person (id, name) values (${person}, 'Amina')`
  await owner`insert into organisation (id, name, legal_form, identity_state, charity_number)
    values (${group}, ${over.name ?? `Group ${group.slice(-8)}`}, ${over.legalForm ?? 'unincorporated'}, ${over.checked === false ? 'new' : 'checked'}, ${over.charity ?? null})`
  await owner`insert into membership (id, person_id, organisation_id, role, state, proved_by) values (${newId()}, ${person}, ${group}, ${over.role ?? 'owner'}, 'confirmed', 'founder')`
  return { group, person, viewer: { personId: person, name: 'Amina', language: 'en' as const, staffRoles: [], sessionId: newId() } }
}

/** The public entry of a group, as anyone could read it; undefined where there is none. */
export async function entryOfGroup(owner: Owner, group: string) {
  const [row] = await owner<Record<string, unknown>[]>`select * from public_organisation where organisation_id = ${group}`
  return row && Object.fromEntries(Object.entries(row).map(([column, value]) => [column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()), value]))
}
