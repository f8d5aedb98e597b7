import { expect, test } from 'vitest'
import { as, systemActor } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import { projectProfile } from './commands/project.server'
import { saveProfile } from './commands/save-profile.server'
import { emptySheet, entryOfGroup, fullSheet, plantGroup } from './profile.testing.server'
import { profileOf } from './queries.server'

const { owner } = testDatabase()
const save = (at: Awaited<ReturnType<typeof plantGroup>>, typed = fullSheet, was = emptySheet) => saveProfile(at.viewer, at.group, { typed, was })
const areas = ['E08000032', 'E08000033', 'E08000034', 'E08000035', 'E08000036']

async function policy(group: string, place: string, name: string): Promise<void> {
  await owner()`insert into public_policy (id, organisation_id, name, keys, place_policy, name_policy, why, set_by, changed_at)
    values (${newId()}, ${group}, 'x', '{}', ${place}, ${name}, 'test', 'staff', portal_now())`
  await as(systemActor('publish'), (tx) => projectProfile(tx, group))
}

test('a yes to the question on risk leaves neither district nor words nor website, and no way of contact is chosen for it', async () => {
  const at = await plantGroup(owner(), { charity: '1044444' })
  await owner()`insert into organisation_private (organisation_id, details, updated_at) values (${at.group}, '{"placeRisk":"yes"}', portal_now())`
  expect(await profileOf(at.viewer, at.group)).toMatchObject({ sensitive: true, values: { reachedBy: null, listed: false } })
  await save(at, { ...fullSheet, reachedBy: 'staff' })
  expect(await entryOfGroup(owner(), at.group)).toMatchObject({ districts: areas, about: null, website: null, charityNumber: null, reachedBy: 'staff', offers: ['venue'] })
})

test('others are offered messages', async () => {
  const at = await plantGroup(owner())
  expect((await profileOf(at.viewer, at.group)).values).toMatchObject({ reachedBy: 'message', shown: [] })
})

test('a name that is withheld takes the entry away, and loosening brings it back', async () => {
  const at = await plantGroup(owner())
  await save(at)
  await policy(at.group, 'withheld', 'withheld')
  expect(await entryOfGroup(owner(), at.group)).toBeUndefined()
  expect(await profileOf(at.viewer, at.group)).toMatchObject({ hidden: true, listed: false })
  await owner()`update public_policy set place_policy = 'withheld', name_policy = 'named' where organisation_id = ${at.group}`
  await as(systemActor('publish'), (tx) => projectProfile(tx, at.group))
  expect(await entryOfGroup(owner(), at.group)).toMatchObject({ districts: [], website: 'https://www.example.org' })
})

test.each([
  ['about', 'Write to amina@example.org.', 'found'], ['about', 'ਫ਼ੋਨ ੦੧੧੩ ੪੯੬ ੦੧੦੧', 'found'], ['about', 'We run a refuge.', 'found'],
  ['about', 'word '.repeat(121), 'aboutLong'], ['website', 'http://example.org', 'websiteHttp'], ['website', 'https://a@example.org', 'websiteShape'],
  ['website', 'javascript:alert(1)', 'websiteShape'], ['website', 'https://127.0.0.1', 'websiteShape'], ['website', 'https://localhost', 'websiteShape'],
  ['website', 'https://example.org:8443', 'websiteShape'], ['website', `https://example.org/${'a'.repeat(300)}`, 'websiteLong'],
  ['website', 'https://example.org/find?q=LS1%201AA', 'found'], ['reachedBy', 'none', 'reachMissing'], ['listed', '', 'listedMissing'],
])('refuses %s where it says %s', async (field, typed, code) => {
  const at = await plantGroup(owner())
  expect(await save(at, { ...fullSheet, [field]: typed })).toMatchObject({ ok: false, errors: { [field]: { code } } })
  expect(await entryOfGroup(owner(), at.group)).toBeUndefined()
  expect((await profileOf(at.viewer, at.group)).fresh).toBe(true)
})

test('says what to take out', async () => {
  const at = await plantGroup(owner())
  const saved = await save(at, { ...fullSheet, about: 'Write to amina@example.org or LS1 1AA.' })
  expect(saved).toMatchObject({ errors: { about: { found: expect.stringContaining('amina@example.org') } } })
})

test('two tabs that change different things keep both', async () => {
  const at = await plantGroup(owner())
  await save(at)
  const both = await Promise.all([
    save(at, { ...fullSheet, about: 'First tab.' }, fullSheet),
    save(at, { ...fullSheet, 'show-offers': '', lookingFor: 'data' }, fullSheet),
  ])
  expect(both).toEqual([{ ok: true, listed: true }, { ok: true, listed: true }])
  expect(await entryOfGroup(owner(), at.group)).toMatchObject({ about: { text: 'First tab.' }, offers: [], lookingFor: ['data'] })
})

test('two tabs that change the same show each other, and neither is lost', async () => {
  const at = await plantGroup(owner())
  await save(at)
  const both = await Promise.all(['One.', 'Two.'].map((about) => save(at, { ...fullSheet, about }, fullSheet)))
  const [first, second] = both.toSorted((a, b) => Number(b.ok) - Number(a.ok))
  expect(first).toMatchObject({ ok: true })
  const kept = (await entryOfGroup(owner(), at.group))?.about as { text: string }
  expect(second).toMatchObject({ ok: false, differences: [{ field: 'about', now: kept.text }] })
})

test('a first save in two tabs makes one profile', async () => {
  const at = await plantGroup(owner())
  const both = await Promise.all([save(at), save(at)])
  expect(both.every(({ ok }) => ok)).toBe(true)
  expect(await owner()`select version from profile where organisation_id = ${at.group}`).toEqual([{ version: 2 }])
})

test('offers what it knows of a group, shown to nobody', async () => {
  const at = await plantGroup(owner())
  await owner()`insert into organisation_private (organisation_id, details, updated_at) values (${at.group}, '{"groupIncome":"to10k"}', portal_now())`
  const own = await profileOf(at.viewer, at.group)
  expect(own).toMatchObject({ fresh: true, values: { size: 'to10k', shown: [], listed: false } })
  expect(await owner()`select 1 from profile where organisation_id = ${at.group}`).toHaveLength(0)
})
