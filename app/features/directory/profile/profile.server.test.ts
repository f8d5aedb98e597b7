import { expect, test } from 'vitest'
import { as, systemActor } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import { projectProfile } from './commands/project.server'
import { leaveDirectory, saveProfile } from './commands/save-profile.server'
import { emptySheet, entryOfGroup, fullSheet, plantGroup } from './profile.testing.server'
import { profileOf } from './queries.server'

const { owner } = testDatabase()
const save = (at: Awaited<ReturnType<typeof plantGroup>>, typed = fullSheet, was = emptySheet) => saveProfile(at.viewer, at.group, { typed, was })

test('shows each field that has a yes, and no other', async () => {
  const at = await plantGroup(owner())
  expect(await save(at, { ...fullSheet, 'show-languages': '', 'show-size': '', 'show-legalForm': '' })).toEqual({ ok: true, listed: true })
  const entry = await entryOfGroup(owner(), at.group)
  expect(entry).toMatchObject({
    about: { text: 'We run an evening club in Keighley.', language: 'en' }, website: 'https://www.example.org', districts: ['E08000032'],
    offers: ['venue'], lookingFor: ['training'], openToPartners: true, reachedBy: 'message', languages: [], size: null, legalForm: null,
  })
  expect(entry?.searchText).toContain(' group ')
})

test('takes a field back in the transaction that saves it', async () => {
  const at = await plantGroup(owner())
  await save(at)
  await save(at, { ...fullSheet, 'show-about': '', 'show-offers': '' }, fullSheet)
  expect(await entryOfGroup(owner(), at.group)).toMatchObject({ about: null, offers: [], languages: ['en', 'ur'] })
  const [row] = await owner()`select words from public_organisation where organisation_id = ${at.group}`
  expect(String(row?.words)).not.toContain('keighley')
})

test('takes the whole group out at once, and keeps what it wrote', async () => {
  const at = await plantGroup(owner())
  await save(at)
  await leaveDirectory(at.viewer, at.group)
  expect(await entryOfGroup(owner(), at.group)).toBeUndefined()
  expect(await profileOf(at.viewer, at.group)).toMatchObject({ listed: false, values: { listed: false, offers: ['venue'] } })
})

test('an entry with a published award stays when its group leaves, without what the profile said', async () => {
  const at = await plantGroup(owner(), { name: 'Award Keepers' })
  const entry = newId()
  await owner()`insert into public_organisation (id, name, search_text) values (${entry}, 'Award Keepers Ltd', ' award keepers ltd ')`
  await owner()`insert into public_award (id, reference, origin, organisation_id, recipient_name, fund, source_url, published_at, districts, theme)
    values (${newId()}, ${`R-${entry.slice(-6)}`}, 'imported', ${entry}, 'Award Keepers Ltd', 'Fund', 'https://example.org', portal_now(), '["E08000035"]', 'Hate crime')`
  await save(at)
  expect(await entryOfGroup(owner(), at.group)).toMatchObject({ id: entry, name: 'Award Keepers Ltd', districts: ['E08000035', 'E08000032'], themes: ['Hate crime', 'Young people'] })
  await leaveDirectory(at.viewer, at.group)
  expect(await entryOfGroup(owner(), at.group)).toMatchObject({ id: entry, about: null, website: null, districts: ['E08000035'], offers: [], openToPartners: false, reachedBy: null })
})

test('a group that nobody proved is not listed until it is', async () => {
  const at = await plantGroup(owner(), { checked: false })
  expect(await save(at)).toEqual({ ok: true, listed: true })
  expect(await entryOfGroup(owner(), at.group)).toBeUndefined()
  expect(await profileOf(at.viewer, at.group)).toMatchObject({ proved: false, listed: false })
  await owner()`update organisation set identity_state = 'checked' where id = ${at.group}`
  await as(systemActor('publish'), (tx) => projectProfile(tx, at.group))
  expect(await entryOfGroup(owner(), at.group)).toMatchObject({ openToPartners: true })
})

test('does not take the entry of another group with the same name before it is proved, and suggests near names to staff', async () => {
  const first = newId()
  await owner()`insert into public_organisation (id, name, search_text) values (${first}, 'Holmewood Lantern Sports', ' holmewood lantern sports ')`
  const claimed = await plantGroup(owner(), { name: 'Holmewood Lantern Sports', checked: false })
  await save(claimed)
  expect(await entryOfGroup(owner(), claimed.group)).toBeUndefined()
  const near = await plantGroup(owner(), { name: 'Holmewood Lantern' })
  await save(near)
  const entry = await entryOfGroup(owner(), near.group)
  expect(entry?.id).not.toBe(first)
  expect(await owner()`select reason from merge_suggestion where first_id = ${first} and second_id = ${String(entry?.id)}`).toHaveLength(1)
})

test('the same charity number is the same entry, another one is not', async () => {
  const known = newId()
  await owner()`insert into public_organisation (id, name, charity_number, search_text) values (${known}, 'Old Name of Beacon', '1055555', ' old name of beacon ')`
  const same = await plantGroup(owner(), { name: 'Beacon Now', charity: '1055555' })
  await save(same)
  expect(await entryOfGroup(owner(), same.group)).toMatchObject({ id: known, charityNumber: '1055555' })
  const other = newId()
  await owner()`insert into public_organisation (id, name, charity_number, search_text) values (${other}, 'Twin Lights', '1066666', ' twin lights ')`
  const twin = await plantGroup(owner(), { name: 'Twin Lights', charity: '1077777' })
  await save(twin)
  expect((await entryOfGroup(owner(), twin.group))?.id).not.toBe(other)
})

test('a viewer reads and does not save; strangers find no group', async () => {
  const at = await plantGroup(owner(), { role: 'viewer' })
  expect((await profileOf(at.viewer, at.group)).role).toBe('viewer')
  await expect(save(at)).rejects.toMatchObject({ status: 404 })
  const stranger = await plantGroup(owner())
  await expect(profileOf(stranger.viewer, at.group)).rejects.toMatchObject({ status: 404 })
  await expect(profileOf(stranger.viewer, 'no-id')).rejects.toMatchObject({ status: 404 })
})
