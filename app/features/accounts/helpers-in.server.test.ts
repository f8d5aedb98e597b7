import { expect, test } from 'vitest'
import { plantBid } from '~db/testing-bid.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import {
  answerInvitation, changeRole, claimOrganisation, createOrganisation, endHelp, endMembership, groupHelp, groupOf, invite, openInvitation, organisationsOf,
} from './index.server'

const { owner } = testDatabase()

async function newViewer(name: string): Promise<Viewer> {
  const [personId, addressId] = [newId(), newId()]
  await owner()`insert into person (id, name) values (${personId}, ${name})`
  await owner()`insert into sign_in_address (id, address) values (${addressId}, ${`${personId}@example.org`})`
  await owner()`insert into person_address (person_id, address_id) values (${personId}, ${addressId})`
  return { personId, name, language: 'en', staffRoles: [], sessionId: newId() }
}

async function newGroup(viewer: Viewer): Promise<string> {
  const made = await createOrganisation(viewer, { name: `Group of ${viewer.name}`, legalForm: 'cio' })
  if (!made.ok) throw new Error(made.code)
  return made.organisationId
}

const soon = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

async function letIn(host: Viewer, group: string, guest: Viewer, help: { lastDay?: string; applicationId?: string | null } = {}): Promise<string> {
  const address = `${guest.personId}@example.org`
  const sent = await invite(host, group, { address, role: 'helper', language: 'en', help: { lastDay: help.lastDay ?? soon(), applicationId: help.applicationId ?? null } })
  if (!sent.ok) throw new Error(sent.code)
  const [mail] = await owner()<{ path: string; template: string }[]>`select template, secret ->> 'path' as path from message where address = ${address} order by id desc`
  expect(mail!.template).toBe('helperInvited')
  return mail!.path.split('/').at(-1)!
}

test('an owner lets a helper in until a day, and ends it at once', async () => {
  const [host, helper, stranger] = [await newViewer('Host'), await newViewer('Helper'), await newViewer('Stranger')]
  const group = await newGroup(host)
  const token = await letIn(host, group, helper)
  expect((await groupHelp(host, group)).invitations).toMatchObject([{ address: `${helper.personId}@example.org`, bid: null }])
  await expect(openInvitation(stranger, token)).rejects.toMatchObject({ status: 404 })
  const open = await openInvitation(helper, token)
  expect(open).toMatchObject({ role: 'helper', bid: null })
  expect(open.until!.toISOString().slice(0, 10) <= soon()).toBe(true)
  expect(await answerInvitation(helper, token, true)).toEqual({ organisationId: group, helps: true })
  const [let1] = (await groupHelp(host, group)).helpers
  expect(let1).toMatchObject({ name: 'Helper', bid: null, alsoBids: false })
  for (const [who, where] of [[helper, group], [stranger, group]] as const) {
    await expect(endHelp(who, where, let1!.membershipId)).rejects.toMatchObject({ status: 404 })
    await expect(groupHelp(who, where)).rejects.toMatchObject({ status: 404 })
  }
  expect((await organisationsOf(helper)).map(({ role }) => role)).toEqual(['helper'])
  await endHelp(host, group, let1!.membershipId)
  expect(await organisationsOf(helper)).toEqual([])
  await expect(groupOf(helper, group)).rejects.toMatchObject({ status: 404 })
  await expect(endHelp(host, group, let1!.membershipId)).rejects.toMatchObject({ status: 404 })
  const told = await owner()`select template from message where person_id = ${helper.personId}`
  expect(told).toMatchObject([{ template: 'helpEnded' }])
})

test('an invitation for one bid names it, and only a bid of the group can be named', async () => {
  const bid = await plantBid(owner())
  const other = await plantBid(owner())
  const helper = await newViewer('Helper')
  await expect(letIn(bid.viewer, bid.organisation, helper, { applicationId: other.application })).rejects.toMatchObject({ status: 404 })
  const token = await letIn(bid.viewer, bid.organisation, helper, { applicationId: bid.application })
  expect((await openInvitation(helper, token)).bid).toMatchObject({ reference: bid.reference })
  await answerInvitation(helper, token, true)
  expect((await groupHelp(bid.viewer, bid.organisation)).helpers).toMatchObject([{ bid: bid.reference }])
  expect((await groupHelp(bid.viewer, bid.organisation)).bids).toMatchObject([{ reference: bid.reference }])
})

test('nobody of the group becomes a helper by mistake, and no helper anything else but by an invitation she answers', async () => {
  const [host, helper] = [await newViewer('Host'), await newViewer('Helper')]
  const group = await newGroup(host)
  expect(await answerInvitation(host, await letIn(host, group, host), true)).toEqual({ organisationId: group, helps: false })
  expect((await groupOf(host, group)).role).toBe('owner')
  await answerInvitation(helper, await letIn(host, group, helper), true)
  const [one] = (await groupHelp(host, group)).helpers
  for (const role of ['owner', 'editor', 'viewer'] as const) await expect(changeRole(host, one!.membershipId, role)).rejects.toMatchObject({ status: 404 })
  // She says she belongs to it: she is known there already.
  expect(await claimOrganisation(helper, group)).toEqual({ ok: false, code: 'alreadyIn' })
  // A later date and fewer bids come by a new invitation.
  const bid = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10)
  await answerInvitation(helper, await letIn(host, group, helper, { lastDay: bid }), true)
  expect((await groupHelp(host, group)).helpers[0]!.until!.toISOString().slice(0, 10) >= soon()).toBe(true)
  await invite(host, group, { address: `${helper.personId}@example.org`, role: 'editor', language: 'en' })
  const [mail] = await owner()<{ path: string }[]>`select secret ->> 'path' as path from message where address = ${`${helper.personId}@example.org`} order by id desc`
  await answerInvitation(helper, mail!.path.split('/').at(-1)!, true)
  expect(await groupOf(helper, group)).toMatchObject({ role: 'editor', until: null })
  const [kept] = await owner()`select helped from membership where person_id = ${helper.personId}`
  expect(kept).toEqual({ helped: true })
  await endMembership(helper, one!.membershipId)
})

test('a helper sees neither who is in the group nor what it keeps about itself', async () => {
  const bid = await plantBid(owner())
  const helper = await newViewer('Helper')
  await answerInvitation(helper, await letIn(bid.viewer, bid.organisation, helper), true)
  const group = await groupOf(helper, bid.organisation)
  expect(group.people.map(({ personId }) => personId)).toEqual([helper.personId])
  expect(group.invitations).toEqual([])
  await expect(invite(helper, bid.organisation, { address: 'x@example.org', role: 'editor', language: 'en' })).rejects.toMatchObject({ status: 404 })
})

test('after her last day in London the invitation is closed and she is a stranger', async () => {
  const [host, helper, late] = [await newViewer('Host'), await newViewer('Helper'), await newViewer('Late')]
  const group = await newGroup(host)
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  await answerInvitation(helper, await letIn(host, group, helper, { lastDay: day }), true)
  const token = await letIn(host, group, late, { lastDay: day })
  expect(await organisationsOf(helper)).toHaveLength(1)
  await moveClock(owner(), 5 * 86_400_000)
  expect(await organisationsOf(helper)).toEqual([])
  await expect(groupOf(helper, group)).rejects.toMatchObject({ status: 404 })
  await expect(openInvitation(late, token)).rejects.toMatchObject({ status: 404 })
  await moveClock(owner(), 0)
})
