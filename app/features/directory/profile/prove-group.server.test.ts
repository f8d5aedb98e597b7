import { expect, test } from 'vitest'
import { plantStaff } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import { proveGroup } from './commands/prove-group.server'
import { saveProfile } from './commands/save-profile.server'
import { lookAfterProfiles } from './jobs.server'
import { emptySheet, entryOfGroup, fullSheet, plantGroup } from './profile.testing.server'
import { groupsToCheck } from './waiting-queries.server'

const { owner } = testDatabase()

async function waiting(listed = 'yes') {
  const at = await plantGroup(owner(), { checked: false })
  await saveProfile(at.viewer, at.group, { typed: { ...fullSheet, listed }, was: emptySheet })
  return at
}

test('a group that asked to be listed waits for staff, and is listed when they say so', async () => {
  const [at, officer] = [await waiting(), await plantStaff(owner(), 'officer')]
  expect((await groupsToCheck(officer)).map(({ id }) => id)).toEqual([at.group])
  await proveGroup(officer, at.group)
  expect(await entryOfGroup(owner(), at.group)).toMatchObject({ offers: ['venue'] })
  expect(await groupsToCheck(officer)).toEqual([])
  expect(await owner()`select action from audit_event where subject_id = ${at.group} and action = 'organisation.checked'`).toHaveLength(1)
  await expect(proveGroup(officer, at.group)).rejects.toMatchObject({ status: 404 })
})

test('nobody proves her own group, one that did not ask, or any as somebody else', async () => {
  const [at, quiet, manager] = [await waiting(), await waiting('no'), await plantStaff(owner(), 'manager')]
  await owner()`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${manager.personId}, ${at.group}, 'owner', 'claimed')`
  await expect(proveGroup(manager, at.group)).rejects.toMatchObject({ status: 404 })
  await expect(proveGroup(manager, quiet.group)).rejects.toMatchObject({ status: 404 })
  await expect(proveGroup(at.viewer, at.group)).rejects.toMatchObject({ status: 404 })
  await expect(proveGroup(await plantStaff(owner(), 'auditor'), at.group)).rejects.toMatchObject({ status: 404 })
})

test('a group that a register proved is listed by the next morning', async () => {
  const at = await waiting()
  await owner()`update membership set proved_by = 'register' where organisation_id = ${at.group}`
  expect((await lookAfterProfiles()).listed).toBe(1)
  expect(await entryOfGroup(owner(), at.group)).toMatchObject({ openToPartners: true })
})
