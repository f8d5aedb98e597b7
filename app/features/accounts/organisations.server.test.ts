import { expect, test } from 'vitest'
import { as, personActor, schema } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import type { Viewer } from '~/platform/portal'
import { newId } from '~/platform/ids.server'
import {
  answerInvitation, changeRole, claimOrganisation, createOrganisation, decideClaim, endMembership, groupOf, invite, knownDetails,
  knownOrganisation, openInvitation, organisationsOf, updateOrganisationDetails,
} from './index.server'

const { owner } = testDatabase()

async function newViewer(name: string): Promise<Viewer> {
  const [personId, addressId] = [newId(), newId()]
  await owner()`insert into person (id, name, language) values (${personId}, ${name}, 'en')`
  await owner()`insert into sign_in_address (id, address) values (${addressId}, ${`${name.toLowerCase()}@example.org`})`
  await owner()`insert into person_address (person_id, address_id) values (${personId}, ${addressId})`
  return { personId, name, language: 'en', staffRoles: [], sessionId: newId() }
}

async function newGroup(viewer: Viewer, charityNumber: string | null = null): Promise<string> {
  const made = await createOrganisation(viewer, { name: `Group of ${viewer.name}`, legalForm: 'cio', charityNumber, details: { groupPhone: '0113 496 0000' } })
  if (!made.ok) throw new Error(made.code)
  return made.organisationId
}

async function invitationFor(viewer: Viewer, organisationId: string, address: string): Promise<string> {
  await invite(viewer, organisationId, { address, role: 'editor', language: 'en' })
  const [mail] = await owner()<{ secret: { path: string } }[]>`select secret from message where address = ${address} order by id desc limit 1`
  return mail!.secret.path.split('/').at(-1)!
}

const membershipOf = async (viewer: Viewer, organisationId: string) =>
  (await owner()<{ id: string }[]>`select id from membership where person_id = ${viewer.personId} and organisation_id = ${organisationId}`)[0]!.id

test('who founds a group owns it and is not asked again what she said', async () => {
  const amina = await newViewer('Amina')
  const group = await newGroup(amina)
  expect(await organisationsOf(amina)).toMatchObject([{ id: group, role: 'owner', state: 'confirmed', legalForm: 'cio' }])
  await updateOrganisationDetails(amina, group, { groupIncome: 'to10k' })
  expect(await knownDetails(amina, group)).toEqual({ groupPhone: '0113 496 0000', groupIncome: 'to10k' })
})

test('a number that is registered leads to a claim, also when two register it at once', async () => {
  const [first, second] = await Promise.all([newViewer('First'), newViewer('Second')])
  const made = await Promise.all([first, second].map((viewer) =>
    createOrganisation(viewer, { name: 'Twice', legalForm: 'cio', charityNumber: ' 112 8267 ' })))
  expect(made.filter(({ ok }) => ok)).toHaveLength(1)
  const known = made.find((one) => !one.ok)
  expect(known).toMatchObject({ code: 'known', name: 'Twice' })
  expect(await knownOrganisation(first, { charityNumber: '1128267' })).toMatchObject({ name: 'Twice' })
})

test('a linked charity is not its parent', async () => {
  const parent = await newViewer('Parent')
  await newGroup(parent, '207076')
  expect(await createOrganisation(parent, { name: 'Linked', legalForm: 'charity', charityNumber: '207076-1' })).toMatchObject({ ok: true })
})

test('a claim sees nothing private until an owner confirms it, and the owner is told', async () => {
  const [holder, claimant] = [await newViewer('Holder'), await newViewer('Claimant')]
  const group = await newGroup(holder)
  expect(await claimOrganisation(claimant, group)).toEqual({ ok: true, organisationId: group })
  expect(await claimOrganisation(claimant, group)).toEqual({ ok: false, code: 'alreadyIn' })
  expect(await organisationsOf(claimant)).toMatchObject([{ id: group, state: 'claimed' }])
  expect(await knownDetails(claimant, group)).toEqual({})
  expect((await groupOf(claimant, group)).people).toEqual([])
  const seen = await as(personActor(claimant), (tx) => Promise.all([tx.select().from(schema.organisationPrivate), tx.select().from(schema.file), tx.select().from(schema.organisationDocument), tx.select().from(schema.invitation)]))
  expect(seen.flat()).toEqual([])
  await expect(updateOrganisationDetails(claimant, group, { groupPhone: 'x' })).rejects.toMatchObject({ status: 404 })
  await expect(invite(claimant, group, { address: 'x@example.org', role: 'owner', language: 'en' })).rejects.toMatchObject({ status: 404 })
  const told = await owner()`select params from message where person_id = ${holder.personId} and template = 'organisationClaim'`
  expect(told).toHaveLength(1)
  const claim = await membershipOf(claimant, group)
  await expect(decideClaim(claimant, claim, true)).rejects.toMatchObject({ status: 404 })
  await expect(decideClaim(await newViewer('Outsider'), claim, true)).rejects.toMatchObject({ status: 404 })
  await decideClaim(holder, claim, true)
  expect(await knownDetails(claimant, group)).toEqual({ groupPhone: '0113 496 0000' })
})

test('another group answers like one that does not exist', async () => {
  const [here, there] = [await newViewer('Here'), await newViewer('There')]
  const group = await newGroup(there)
  for (const id of [group, newId(), 'not-an-id']) {
    await expect(groupOf(here, id)).rejects.toMatchObject({ status: 404, code: 'not-found' })
    await expect(updateOrganisationDetails(here, id, {})).rejects.toMatchObject({ status: 404 })
    await expect(invite(here, id, { address: 'x@example.org', role: 'viewer', language: 'en' })).rejects.toMatchObject({ status: 404 })
    expect(await knownDetails(here, id)).toEqual({})
  }
})

test('an invitation works for its address only, and once', async () => {
  const [host, guest, other] = [await newViewer('Host'), await newViewer('Guest'), await newViewer('Other')]
  const group = await newGroup(host)
  const token = await invitationFor(host, group, 'guest@example.org')
  await expect(openInvitation(other, token)).rejects.toMatchObject({ status: 404 })
  await expect(answerInvitation(other, token, true)).rejects.toMatchObject({ status: 404 })
  expect(await openInvitation(guest, token)).toMatchObject({ organisation: 'Group of Host', role: 'editor' })
  const answers = await Promise.allSettled([answerInvitation(guest, token, true), answerInvitation(guest, token, true)])
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await organisationsOf(guest)).toMatchObject([{ role: 'editor', state: 'confirmed' }])
  const first = await invitationFor(host, group, 'other@example.org')
  const newer = await invitationFor(host, group, 'other@example.org')
  await expect(openInvitation(other, first)).rejects.toMatchObject({ status: 404 })
  await answerInvitation(other, newer, false)
  expect(await organisationsOf(other)).toEqual([])
})

test('a group always keeps an owner, also when two owners leave at once', async () => {
  const [one, two] = [await newViewer('One'), await newViewer('Two')]
  const group = await newGroup(one)
  await answerInvitation(two, await invitationFor(one, group, 'two@example.org'), true)
  const [ofOne, ofTwo] = [await membershipOf(one, group), await membershipOf(two, group)]
  expect(await endMembership(one, ofOne)).toEqual({ ok: false, code: 'lastOwner' })
  expect(await changeRole(one, ofOne, 'viewer')).toEqual({ ok: false, code: 'lastOwner' })
  await expect(changeRole(two, ofTwo, 'owner')).rejects.toMatchObject({ status: 404 })
  await expect(endMembership(two, ofOne)).rejects.toMatchObject({ status: 404 })
  expect(await changeRole(one, ofTwo, 'owner')).toEqual({ ok: true })
  const left = await Promise.all([endMembership(one, ofOne), endMembership(two, ofTwo)])
  expect(left.filter(({ ok }) => ok)).toHaveLength(1)
})
