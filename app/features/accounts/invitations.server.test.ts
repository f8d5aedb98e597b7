import { expect, test } from 'vitest'
import { testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { answerInvitation, createOrganisation, endMembership, groupOf, invite, joinedBy, openInvitation, takeBackInvitation } from './index.server'

const { owner } = testDatabase()

async function newViewer(name: string): Promise<Viewer> {
  const [personId, addressId] = [newId(), newId()]
  await owner()`insert into person (id, name) values (${personId}, ${name})`
  await owner()`insert into sign_in_address (id, address) values (${addressId}, ${`${name.toLowerCase()}@example.org`})`
  await owner()`insert into person_address (person_id, address_id) values (${personId}, ${addressId})`
  return { personId, name, language: 'en', staffRoles: [], sessionId: newId() }
}

async function newGroup(viewer: Viewer): Promise<string> {
  const made = await createOrganisation(viewer, { name: `Group of ${viewer.name}`, legalForm: 'cio' })
  if (!made.ok) throw new Error(made.code)
  return made.organisationId
}

async function invited(host: Viewer, group: string, guest: string): Promise<string> {
  await invite(host, group, { address: `${guest}@example.org`, role: 'editor', language: 'en' })
  const [mail] = await owner()<{ path: string }[]>`select secret ->> 'path' as path from message where address = ${`${guest}@example.org`} order by id desc`
  return mail!.path.split('/').at(-1)!
}

test('owners see whom they invited, and take it back', async () => {
  const [host, guest, stranger] = [await newViewer('Host'), await newViewer('Guest'), await newViewer('Stranger')]
  const [group, other] = [await newGroup(host), await newGroup(stranger)]
  const token = await invited(host, group, 'guest')
  const { invitations } = await groupOf(host, group)
  expect(invitations).toMatchObject([{ address: 'guest@example.org', role: 'editor' }])
  const { id } = invitations[0]!
  for (const [viewer, where] of [[stranger, group], [stranger, other], [guest, group], [host, other]] as const) {
    await expect(takeBackInvitation(viewer, where, id)).rejects.toMatchObject({ status: 404 })
  }
  await takeBackInvitation(host, group, id)
  expect((await groupOf(host, group)).invitations).toEqual([])
  await expect(openInvitation(guest, token)).rejects.toMatchObject({ status: 404 })
  await expect(takeBackInvitation(host, group, id)).rejects.toMatchObject({ status: 404 })
})

test('who joined by an invitation is led to the group by it, as long as she is in', async () => {
  const [amina, bina, cara] = [await newViewer('Amina'), await newViewer('Bina'), await newViewer('Cara')]
  const group = await newGroup(amina)
  const token = await invited(amina, group, 'bina')
  expect(await joinedBy(bina, token)).toBeNull()
  await answerInvitation(bina, token, true)
  expect(await joinedBy(bina, token)).toBe(group)
  for (const other of [amina, cara]) expect(await joinedBy(other, token)).toBeNull()
  expect((await groupOf(bina, group)).invitations).toEqual([])
  const own = (await groupOf(bina, group)).people.find(({ personId }) => personId === bina.personId)
  await endMembership(bina, own!.membershipId)
  expect(await joinedBy(bina, token)).toBeNull()
})
