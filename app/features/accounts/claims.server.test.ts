import { expect, test } from 'vitest'
import { testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { answerInvitation, claimOrganisation, createOrganisation, decideClaim, groupOf, invite } from './index.server'

const { owner } = testDatabase()

async function newViewer(name: string, staffRoles: string[] = []): Promise<Viewer> {
  const [personId, addressId] = [newId(), newId()]
  await owner()`insert into person (id, name, language) values (${personId}, ${name}, 'en')`
  await owner()`insert into sign_in_address (id, address) values (${addressId}, ${`${name.toLowerCase()}@example.org`})`
  await owner()`insert into person_address (person_id, address_id) values (${personId}, ${addressId})`
  for (const role of staffRoles) {
    await owner()`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${personId}, ${role}, portal_now() - interval '1 day')`
  }
  return { personId, name, language: 'en', staffRoles, sessionId: newId() }
}

async function newGroup(viewer: Viewer): Promise<string> {
  const made = await createOrganisation(viewer, { name: `Group of ${viewer.name}`, legalForm: 'cio' })
  if (!made.ok) throw new Error(made.code)
  return made.organisationId
}

const membershipOf = async (viewer: Viewer, organisationId: string) =>
  (await owner()<{ id: string; proved: string | null }[]>`
    select id, proved_by as proved from membership where person_id = ${viewer.personId} and organisation_id = ${organisationId}`)[0]!

test('staff who belong to a group, or say they do, do not decide who else belongs to it', async () => {
  const [amina, friend, officer, other] = await Promise.all([
    newViewer('Amina'), newViewer('Friend'), newViewer('Officer', ['officer']), newViewer('Other', ['officer']),
  ])
  const group = await newGroup(amina)
  await claimOrganisation(friend, group)
  await claimOrganisation(officer, group)
  const claim = await membershipOf(friend, group)
  await expect(decideClaim(officer, claim.id, true)).rejects.toMatchObject({ status: 404 })
  await owner()`update membership set state = 'confirmed', role = 'editor' where person_id = ${officer.personId}`
  await expect(decideClaim(officer, claim.id, true)).rejects.toMatchObject({ status: 404 })
  await decideClaim(other, claim.id, true)
  expect((await membershipOf(friend, group)).proved).toBe('staff')
})

test('whose date is over can claim the group again, and be invited again', async () => {
  const [bina, helper, second] = await Promise.all([newViewer('Bina'), newViewer('Helper'), newViewer('Second')])
  const group = await newGroup(bina)
  for (const { personId } of [helper, second]) {
    await owner()`insert into membership (id, person_id, organisation_id, role, state, until)
      values (${newId()}, ${personId}, ${group}, 'editor', 'confirmed', portal_now() - interval '1 day')`
  }
  await expect(claimOrganisation(helper, group)).resolves.toMatchObject({ ok: true })
  await expect(groupOf(helper, group)).resolves.toMatchObject({ state: 'claimed', people: [] })
  await invite(bina, group, { address: 'second@example.org', role: 'viewer', language: 'en' })
  const [mail] = await owner()<{ secret: { path: string } }[]>`select secret from message where address = 'second@example.org'`
  await answerInvitation(second, mail!.secret.path.split('/').at(-1)!, true)
  await expect(groupOf(second, group)).resolves.toMatchObject({ state: 'confirmed', role: 'viewer', until: null })
})
