import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { as, personActor, systemActor, type Actor } from '~db/index.server'
import { plantBid } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'

const { owner } = testDatabase()
let bid: Awaited<ReturnType<typeof plantBid>>
const people: Record<string, string> = {}

beforeAll(async () => {
  bid = await plantBid(owner())
  const stranger = await plantBid(owner())
  Object.assign(people, { owner: bid.person, stranger: stranger.person })
  for (const role of ['editor', 'viewer']) {
    people[role] = await person()
    await owner()`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${people[role]}, ${bid.organisation}, ${role}, 'confirmed')`
  }
  for (const role of ['officer', 'manager', 'assessor', 'finance']) {
    people[role] = await person()
    await owner()`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${people[role]}, ${role}, portal_now() - interval '1 day')`
  }
  people.memberManager = await person()
  await owner()`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${people.memberManager}, 'manager', portal_now() - interval '1 day')`
  await owner()`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${people.memberManager}, ${bid.organisation}, 'viewer', 'confirmed')`
})

async function person(): Promise<string> {
  const id = newId()
  await owner()`insert into person (id, name) values (${id}, 'Somebody')`
  return id
}

class RolledBack extends Error {}

/** Who of them may do it: each tries and is rolled back. */
async function whoMay(statement: string): Promise<string[]> {
  const may: string[] = []
  for (const [name, personId] of Object.entries(people)) if (await done(personActor({ personId }), statement)) may.push(name)
  return may
}

async function done(actor: Actor, statement: string): Promise<boolean> {
  let rows = 0
  try {
    await as(actor, async (tx) => {
      rows = (await tx.execute(sql.raw(statement))).count
      throw new RolledBack()
    })
  } catch (error) {
    const code = error instanceof Error && (error.cause as { code?: string } | undefined)?.code
    if (!(error instanceof RolledBack) && code !== '42501') throw error
    return error instanceof RolledBack && rows > 0
  }
  return false
}

const message = (to: string, rest: { application?: string; address?: string; secret?: string } = {}) => `
  insert into message (id, person_id, address, language, template, params, secret, application_id) values (gen_random_uuid(),
    ${to ? `'${to}'` : 'null'}, ${rest.address ? `'${rest.address}'` : 'null'}, 'en', 'x', '{}',
    ${rest.secret ? `'${rest.secret}'` : 'null'}, ${rest.application ? `'${rest.application}'` : 'null'})`
const stage = (set: string) => `update stage set ${set} where id = '${bid.stage}'`

test('people write through the portal to those they have to do with', async () => {
  expect(await whoMay(message(people.editor!))).toEqual(['owner', 'editor', 'officer', 'manager', 'memberManager'])
  expect(await whoMay(message(people.stranger!))).toEqual(['stranger', 'officer', 'manager', 'memberManager'])
  // About a bid: those who write it, and the desk.
  expect(await whoMay(message(people.viewer!, { application: bid.application }))).toEqual(['owner', 'editor', 'viewer', 'officer', 'manager', 'memberManager'])
  expect(await whoMay(message(people.officer!, { application: bid.application }))).toEqual(['owner', 'editor', 'officer', 'manager', 'memberManager'])
  // Not on a bid that is none of theirs.
  expect(await whoMay(message(people.stranger!, { application: bid.application }))).toEqual(['stranger'])
})

test('nobody sends mail to an address, or a secret, in her own name', async () => {
  expect(await whoMay(message('', { address: 'anybody@example.org' }))).toEqual([])
  expect(await whoMay(message(people.owner!, { address: 'anybody@example.org' }))).toEqual([])
  expect(await whoMay(message(people.owner!, { secret: '{}' }))).toEqual([])
  expect(await done(systemActor('register'), message('', { address: 'anybody@example.org' }))).toBe(true)
  for (const system of ['visitor', 'publish', 'equality', 'try-it', 'staff'] as const) {
    expect(await done(systemActor(system), message(people.owner!)), system).toBe(false)
  }
})

test('a draft is sent by its writers, and decided by nobody', async () => {
  expect(await whoMay(stage(`status = 'submitted'`))).toEqual(['owner', 'editor'])
  expect(await whoMay(stage(`status = 'withdrawn'`))).toEqual([])
  expect(await whoMay(stage(`status = 'decided'`))).toEqual([])
  for (const set of [`form_id = 'x'`, `form_version = 9`, `kind = 'full'`, `application_id = gen_random_uuid()`, `created_at = portal_now()`]) {
    expect(await whoMay(stage(set)), set).toEqual([])
  }
})

test('a sent bid is changed by its writers, taken back by its owners, closed by a manager once its decision is confirmed', async () => {
  const submission = newId()
  await owner()`update stage set status = 'submitted' where id = ${bid.stage}`
  await owner()`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, sent_by, arrived_at, once_key)
    values (${submission}, ${bid.stage}, ${bid.application}, 1, '{}', 'x', 'en', ${bid.person}, portal_now(), 'x')`
  for (const role of ['officer', 'manager']) {
    await owner()`insert into interest (id, person_id, application_id, has) values (${newId()}, ${people[role]!}, ${bid.application}, false)`
  }
  expect(await whoMay(stage('changing_since = portal_now()'))).toEqual(['owner', 'editor'])
  expect(await whoMay(stage(`status = 'withdrawn'`))).toEqual(['owner'])
  expect(await whoMay(stage(`status = 'draft'`))).toEqual([])
  expect(await whoMay(stage(`status = 'decided'`))).toEqual([])
  await owner()`insert into decision (id, application_id, stage_id, submission_id, outcome, reasons, feedback, recorded_by, confirmed_by, confirmed_at)
    values (${newId()}, ${bid.application}, ${bid.stage}, ${submission}, 'notAwarded', 'x', '{}', ${people.officer!}, ${people.manager!}, portal_now())`
  expect(await whoMay(stage(`status = 'decided'`))).toEqual(['manager'])
  await owner()`update stage set status = 'decided' where id = ${bid.stage}`
  for (const status of ['draft', 'submitted', 'withdrawn']) expect(await whoMay(stage(`status = '${status}'`)), status).toEqual([])
})
