import { expect, test } from 'vitest'
import { as, personActor, schema } from '~db/index.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { plantBid } from '~db/testing-bid.server'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { findPeople, findViewer, knownPerson, makePaperCodes, paperCodesLeft, peopleToChoose, readOutCode, redeemPaperCode } from './index.server'
import { readPaperOrSpoken } from './paper-code'

const { owner } = testDatabase()
const day = 24 * 60 * 60_000
let number = 0

async function someone(name: string, { address = `codes${++number}@example.org`, role = '' } = {}): Promise<Viewer & { address: string }> {
  const personId = newId()
  await owner()`insert into person (id, name) values (${personId}, ${name})`
  await useAddress(personId, address)
  if (role) await owner()`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${personId}, ${role}, '2020-01-01')`
  return { personId, name, language: 'en', staffRoles: role ? [role] : [], sessionId: newId(), address }
}

async function useAddress(personId: string, address: string) {
  await owner()`insert into sign_in_address (id, address) values (${newId()}, ${address}) on conflict do nothing`
  await owner()`insert into person_address select ${personId}, id from sign_in_address where address = ${address}`
}

/** A person with a group that has a bid, a postcode and one more member. */
async function inGroup() {
  const bid = await plantBid(owner())
  const address = `codes${++number}@example.org`
  await useAddress(bid.person, address)
  await owner()`insert into organisation_private (organisation_id, details, updated_at)
    values (${bid.organisation}, ${owner().json({ groupAddress: { postcode: 'LS1 2DE' } })}, '2026-01-01')`
  await owner()`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, sent_by, arrived_at, once_key)
    values (${newId()}, ${bid.stage}, ${bid.application}, 1, '{}', '', 'en', ${bid.person}, portal_now(), ${newId()})`
  return { ...bid, address }
}

const paper = (digits: string) => ({ kind: 'paper' as const, digits })
const spoken = (digits: string) => ({ kind: 'spoken' as const, digits })
const two = ['group', 'postcode'] as const

test('printed codes sign in once each, as the person who made them, with each of her addresses', async () => {
  const amina = await someone('Amina')
  await someone('Bilal', { address: amina.address })
  const codes = (await makePaperCodes(amina))!
  expect(new Set(codes.filter((code) => /^\d{12}$/.test(code))).size).toBe(8)
  const entered = await redeemPaperCode(paper(codes[0]!), amina.address)
  if (!entered.ok) throw new Error(entered.code)
  expect(await findViewer(entered.token)).toMatchObject({ personId: amina.personId })
  expect(await peopleToChoose(entered.token)).toBeNull()
  expect(await redeemPaperCode(paper(codes[0]!), amina.address)).toEqual({ ok: false, code: 'paperWrong' })
  await useAddress(amina.personId, 'second-of-amina@example.org')
  expect(await redeemPaperCode(paper(codes[1]!), 'second-of-amina@example.org')).toMatchObject({ ok: true })
  expect(await paperCodesLeft(amina)).toBe(6)
  const kept = await owner()`select code_hash from sign_in_code where person_id = ${amina.personId}`
  expect(kept.filter(({ code_hash: hash }) => codes.some((code) => String(hash).includes(code)))).toEqual([])
})

test('a printed code signs in one of 50 posts at once', async () => {
  const { address, ...amina } = await someone('Amina')
  const codes = (await makePaperCodes(amina))!
  const results = await Promise.all(Array.from({ length: 50 }, () => redeemPaperCode(paper(codes[0]!), address)))
  expect(results.filter((result) => result.ok)).toHaveLength(1)
})

test('new codes end the old ones, a year ends all, and staff get none', async () => {
  const amina = await someone('Amina')
  const old = (await makePaperCodes(amina))!
  const codes = (await makePaperCodes(amina))!
  expect(await redeemPaperCode(paper(old[0]!), amina.address)).toMatchObject({ code: 'paperWrong' })
  await moveClock(owner(), 366 * day)
  expect(await redeemPaperCode(paper(codes[0]!), amina.address)).toMatchObject({ code: 'paperWrong' })
  await moveClock(owner(), 0)
  expect(await makePaperCodes(await someone('Officer', { role: 'officer' }))).toBeNull()
})

test('codes of somebody who became staff stop working', async () => {
  const amina = await someone('Amina')
  const codes = (await makePaperCodes(amina))!
  await owner()`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${amina.personId}, 'finance', '2020-01-01')`
  expect(await redeemPaperCode(paper(codes[0]!), amina.address)).toMatchObject({ code: 'paperWrong' })
})

test('five tries, then none, for a known and an unknown address alike', async () => {
  const amina = await someone('Amina')
  const codes = (await makePaperCodes(amina))!
  for (const address of [amina.address, 'unknown@example.org']) {
    const tries = []
    for (let n = 0; n < 6; n += 1) tries.push(await redeemPaperCode(paper('000000000000'), address))
    expect(tries.map((result) => !result.ok && result.code)).toEqual([...Array<string>(5).fill('paperWrong'), 'paperTriesOver'])
  }
  expect(await redeemPaperCode(paper(codes[0]!), amina.address)).toEqual({ ok: false, code: 'paperTriesOver' })
})

test('staff read out a code after two checks, once, for ten minutes, with that address', async () => {
  const officer = await someone('Officer', { role: 'officer' })
  const { person, address } = await inGroup()
  await useAddress(person, 'another@example.org')
  const given = await readOutCode(officer, { personId: person, address, checks: two })
  if (!given.ok) throw new Error(given.code)
  expect(await redeemPaperCode(spoken(given.code), 'another@example.org')).toMatchObject({ ok: false })
  const entered = await redeemPaperCode(spoken(given.code), address)
  expect(entered).toMatchObject({ ok: true, personId: person })
  expect(await redeemPaperCode(spoken(given.code), address)).toMatchObject({ ok: false })
  const late = await readOutCode(officer, { personId: person, address, checks: two })
  await moveClock(owner(), 11 * 60_000)
  expect(late.ok && (await redeemPaperCode(spoken(late.code), address))).toMatchObject({ ok: false })
  await moveClock(owner(), 0)
  const lines = await owner()`select person_id, subject_id, detail from audit_event where action = 'code.readOut' and person_id = ${officer.personId}`
  expect(lines[0]).toMatchObject({ subject_id: person, detail: { checks: 'group postcode' } })
})

test('one check, made-up checks and checks with nothing on record are not enough', async () => {
  const officer = await someone('Officer', { role: 'officer' })
  const { person, address } = await inGroup()
  const missing = { ok: false, code: 'checksMissing' }
  expect(await readOutCode(officer, { personId: person, address, checks: ['group'] })).toEqual(missing)
  expect(await readOutCode(officer, { personId: person, address, checks: ['group', 'group'] })).toEqual(missing)
  expect(await readOutCode(officer, { personId: person, address, checks: ['group', 'otherPerson'] })).toEqual(missing)
  expect(await readOutCode(officer, { personId: person, address: 'else@example.org', checks: two })).toEqual({ ok: false, code: 'addressNotHers' })
})

test('no code for oneself, for staff, or on an address staff use', async () => {
  const officer = await someone('Officer', { role: 'officer' })
  const finance = await someone('Finance', { role: 'finance' })
  const { person } = await inGroup()
  expect(await readOutCode(officer, { personId: officer.personId, address: officer.address, checks: two })).toEqual({ ok: false, code: 'self' })
  expect(await readOutCode(officer, { personId: finance.personId, address: finance.address, checks: two })).toEqual({ ok: false, code: 'staff' })
  await useAddress(person, finance.address)
  expect(await readOutCode(officer, { personId: person, address: finance.address, checks: two })).toEqual({ ok: false, code: 'staff' })
})

test('the database itself refuses codes read out by others than officers, managers and administrators', async () => {
  const { person, address } = await inGroup()
  const readBy = (viewer: Viewer) => as(personActor(viewer), (tx) => tx.insert(schema.signInCode).values({
    personId: person, kind: 'spoken', address, codeHash: 'x', issuedBy: viewer.personId, expiresAt: new Date('2099-01-01'),
  }))
  for (const role of ['', 'finance', 'auditor', 'assessor', 'translator']) {
    await expect(readBy(await someone('Other', { role }))).rejects.toThrow()
  }
  await expect(readBy(await someone('Administrator', { role: 'administrator' }))).resolves.toBeDefined()
})

test('people are found by exact address or name, with what is on record', async () => {
  const officer = await someone('Officer', { role: 'manager' })
  const { person, address, reference } = await inGroup()
  expect((await findPeople(officer, ` ${address.toUpperCase()} `)).map(({ id }) => id)).toEqual([person])
  expect((await findPeople(officer, 'amina')).map(({ id }) => id)).toContain(person)
  expect(await findPeople(officer, 'ami')).toEqual([])
  expect(await knownPerson(officer, person)).toMatchObject({
    addresses: [address], refused: null,
    onRecord: { group: ['Sample group'], postcode: ['LS1 2DE'], reference: [reference], otherPerson: [] },
  })
})

test('codes are read in every script, with spaces or hyphens', () => {
  expect(readPaperOrSpoken(' 4821-7730 1956')).toEqual({ kind: 'paper', digits: '482177301956' })
  expect(readPaperOrSpoken('۱۲۳ ۴۵۶')).toEqual({ kind: 'spoken', digits: '123456' })
  expect(readPaperOrSpoken('੧੨੩੪')).toBeNull()
})
