import { expect, test } from 'vitest'
import { moveClock, testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { claimOrganisation, createOrganisation, groupOf, proveByRegister, registerOffer, sendRegisterCode } from './index.server'

const { owner } = testDatabase()
let last = 1_100_000

async function newViewer(name: string): Promise<Viewer> {
  const personId = newId()
  await owner()`insert into person (id, name) values (${personId}, ${name})`
  return { personId, name, language: 'ur', staffRoles: [], sessionId: newId() }
}

/** A charity of somebody else's, in the register, and a person who claims it. */
async function claimed(name = 'Leeds Play', inRegister = true) {
  const [holder, claimant] = [await newViewer('Holder'), await newViewer('Win at https://evil.example')]
  const charityNumber = String((last += 1))
  const made = await createOrganisation(holder, { name, legalForm: 'cio', charityNumber })
  if (!made.ok) throw new Error(made.code)
  if (inRegister) await owner()`insert into register_contact (charity_number, name, address) values (${charityNumber}, ${name}, ${`office-${charityNumber}@leedsplay.org.uk`})`
  await claimOrganisation(claimant, made.organisationId)
  return { holder, claimant, group: made.organisationId, address: `office-${charityNumber}@leedsplay.org.uk` }
}

async function mailedCodes(address: string): Promise<string[]> {
  const rows = await owner()<{ code: string }[]>`select secret ->> 'code' as code from message where address = ${address} and template = 'registerCode' order by id`
  return rows.map(({ code }) => code)
}

const wrong = (code: string) => (code === '111111' ? '222222' : '111111')

test('a code from the register’s own mailbox proves a claim once, and owners are told', async () => {
  const { holder, claimant, group, address } = await claimed()
  expect(await registerOffer(claimant, group)).toEqual({ organisation: 'Leeds Play', masked: 'o***@***.uk', sent: false })
  expect(await sendRegisterCode(claimant, group)).toEqual({ ok: true })
  expect(await registerOffer(claimant, group)).toMatchObject({ sent: true })
  const [code = ''] = await mailedCodes(address)
  expect(await proveByRegister(claimant, group, wrong(code))).toEqual({ ok: false, code: 'codeWrong' })
  const both = await Promise.allSettled([proveByRegister(claimant, group, code), proveByRegister(claimant, group, code)])
  expect(both.filter((one) => one.status === 'fulfilled' && one.value.ok)).toHaveLength(1)
  expect(await owner()`select state, proved_by from membership where person_id = ${claimant.personId}`).toMatchObject([{ state: 'confirmed', proved_by: 'register' }])
  expect(await groupOf(claimant, group)).toMatchObject({ state: 'confirmed', people: [{ name: 'Holder' }, {}] })
  expect(await owner()`select 1 from message where person_id = ${holder.personId} and template = 'claimProved'`).toHaveLength(1)
  const [mail] = await owner()<{ params: { person: string }; language: string }[]>`select params, language from message where address = ${address}`
  expect(mail).toMatchObject({ language: 'en', params: { person: 'Win at https evil example' } })
  await expect(registerOffer(claimant, group)).resolves.toBeNull()
})

test('it is offered to nobody else, and not without the register', async () => {
  const { holder, group } = await claimed()
  const stranger = await newViewer('Stranger')
  for (const viewer of [holder, stranger]) {
    expect(await registerOffer(viewer, group)).toBeNull()
    await expect(sendRegisterCode(viewer, group)).rejects.toMatchObject({ status: 404 })
    await expect(proveByRegister(viewer, group, '123456')).rejects.toMatchObject({ status: 404 })
  }
  const unknown = await claimed('Not read', false)
  expect(await registerOffer(unknown.claimant, unknown.group)).toBeNull()
  expect(await registerOffer(stranger, 'not-an-id')).toBeNull()
})

test('where a place could put people at risk staff alone prove, also when it is said after the code was sent', async () => {
  const named = await claimed('Aire Valley Refuge')
  expect(await registerOffer(named.claimant, named.group)).toBeNull()
  await expect(sendRegisterCode(named.claimant, named.group)).rejects.toMatchObject({ status: 404 })
  const { claimant, group, address } = await claimed('Kirkgate Walkers')
  await sendRegisterCode(claimant, group)
  const [code = ''] = await mailedCodes(address)
  await owner()`update organisation_private set details = '{"placeRisk":"yes"}' where organisation_id = ${group}`
  await expect(proveByRegister(claimant, group, code)).rejects.toMatchObject({ status: 404 })
})

test('five wrong codes end it, a newer code ends the older, and three days are enough', async () => {
  const { claimant, group, address } = await claimed()
  await sendRegisterCode(claimant, group)
  const [first = ''] = await mailedCodes(address)
  for (let tries = 0; tries < 4; tries += 1) expect(await proveByRegister(claimant, group, wrong(first))).toEqual({ ok: false, code: 'codeWrong' })
  expect(await proveByRegister(claimant, group, wrong(first))).toEqual({ ok: false, code: 'proofOver' })
  expect(await proveByRegister(claimant, group, first)).toEqual({ ok: false, code: 'proofOver' })
  await sendRegisterCode(claimant, group)
  await sendRegisterCode(claimant, group)
  const [, second = '', third = ''] = await mailedCodes(address)
  if (second !== third) expect(await proveByRegister(claimant, group, second)).toEqual({ ok: false, code: 'codeWrong' })
  expect(await sendRegisterCode(claimant, group)).toMatchObject({ ok: false, code: 'tooMany' })
  await moveClock(owner(), 3.1 * 86_400_000)
  expect(await proveByRegister(claimant, group, third)).toEqual({ ok: false, code: 'proofOver' })
  expect(await sendRegisterCode(claimant, group)).toEqual({ ok: true })
  await moveClock(owner(), 0)
})
