import { expect, test } from 'vitest'
import { moveClock, testDatabase } from '~db/testing.server'
import { now } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { claimFromPage, claimOrganisation, createOrganisation, invite } from './index.server'

const { owner } = testDatabase()
const hour = 3_600_000

async function newViewer(name: string): Promise<Viewer> {
  const personId = newId()
  await owner()`insert into person (id, name) values (${personId}, ${name})`
  return { personId, name, language: 'en', staffRoles: [], sessionId: newId() }
}

async function newGroup(viewer: Viewer): Promise<string> {
  const made = await createOrganisation(viewer, { name: `Group of ${viewer.name}`, legalForm: 'cio' })
  if (!made.ok) throw new Error(made.code)
  return made.organisationId
}

const address = (number: number) => ({ address: `guest${number}@example.org`, role: 'viewer', language: 'en' }) as const

test('an owner sends twenty invitations an hour, and hears when the next may go', async () => {
  const amina = await newViewer('Amina')
  const group = await newGroup(amina)
  for (let number = 0; number < 20; number += 1) expect(await invite(amina, group, address(number))).toEqual({ ok: true })
  const refused = await invite(amina, group, address(20))
  if (refused.ok) throw new Error('one too many')
  const wait = refused.againAt.getTime() - now().getTime()
  expect(wait > 0.9 * hour && wait <= hour).toBe(true)
  expect(await owner()`select 1 from invitation where address = 'guest20@example.org'`).toHaveLength(0)
  await moveClock(owner(), hour + 60_000)
  expect(await invite(amina, group, address(20))).toEqual({ ok: true })
  await moveClock(owner(), 0)
})

test('one address gets five invitations a day, whoever sends them', async () => {
  const [bina, cara] = [await newViewer('Bina'), await newViewer('Cara')]
  const groups = [await newGroup(bina), await newGroup(cara)]
  for (let number = 0; number < 5; number += 1) {
    expect(await invite(number % 2 ? bina : cara, groups[number % 2 ? 0 : 1]!, address(99))).toEqual({ ok: true })
  }
  expect(await invite(bina, groups[0]!, address(99))).toMatchObject({ ok: false, code: 'tooMany' })
})

test('somebody who goes through the registers is stopped; a bid that names a known group is not', async () => {
  const [founder, dora] = [await newViewer('Founder'), await newViewer('Dora')]
  const groups = []
  for (let number = 0; number < 6; number += 1) groups.push(await newGroup(founder))
  for (const group of groups.slice(0, 5)) expect(await claimFromPage(dora, group)).toMatchObject({ ok: true })
  expect(await claimFromPage(dora, groups[5]!)).toMatchObject({ ok: false, code: 'tooMany' })
  expect(await claimOrganisation(dora, groups[5]!)).toMatchObject({ ok: true })
})
