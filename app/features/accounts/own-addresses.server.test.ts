import { expect, test } from 'vitest'
import { moveClock, testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { addressAskedFor, askForAddress, ownAddresses, proveAddress, removeAddress } from './index.server'

const { owner } = testDatabase()
let number = 0

async function someone(): Promise<Viewer & { address: string }> {
  const [personId, addressId, address] = [newId(), newId(), `own${++number}@example.org`]
  await owner()`insert into person (id, name) values (${personId}, 'Amina')`
  await owner()`insert into sign_in_address (id, address) values (${addressId}, ${address})`
  await owner()`insert into person_address (person_id, address_id) values (${personId}, ${addressId})`
  return { personId, name: 'Amina', language: 'en', staffRoles: [], sessionId: newId(), address }
}

async function codeFor(address: string): Promise<string> {
  const rows = await owner()<{ secret: { code: string } }[]>`
    select secret from message where address = ${address} and template = 'addressCode' order by id desc`
  return rows[0]?.secret.code ?? ''
}

const addressesOf = async (viewer: Viewer) => (await ownAddresses(viewer)).map(({ address }) => address)
const wrongOf = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

test('an address is added once its code comes back, and the others are told', async () => {
  const amina = await someone()
  await askForAddress(amina, 'new@example.org')
  expect(await addressAskedFor(amina)).toBe('new@example.org')
  expect(await addressesOf(amina)).toEqual([amina.address])
  const code = await codeFor('new@example.org')
  expect(await proveAddress(amina, wrongOf(code))).toEqual({ ok: false, code: 'codeWrong' })
  expect(await proveAddress(amina, code)).toEqual({ ok: true })
  expect(await addressesOf(amina)).toEqual(['new@example.org', amina.address])
  expect(await proveAddress(amina, code)).toEqual({ ok: false, code: 'codeOver' })
  expect(await owner()`select 1 from message where template = 'addressAdded' and address = ${amina.address}`).toHaveLength(1)
})

test('an address that others use can be shared once it is proved', async () => {
  const [amina, bilal] = [await someone(), await someone()]
  await askForAddress(amina, bilal.address)
  expect(await proveAddress(bilal, await codeFor(bilal.address))).toEqual({ ok: false, code: 'codeOver' })
  expect(await proveAddress(amina, await codeFor(bilal.address))).toEqual({ ok: true })
  expect(await addressesOf(amina)).toContain(bilal.address)
  expect(await addressesOf(bilal)).toEqual([bilal.address])
})

test('five wrong codes or half an hour end a code', async () => {
  const amina = await someone()
  await askForAddress(amina, 'tries@example.org')
  const code = await codeFor('tries@example.org')
  const tries = []
  for (let n = 0; n < 5; n += 1) tries.push(await proveAddress(amina, wrongOf(code)))
  expect(tries.map((one) => !one.ok && one.code)).toEqual([...Array<string>(4).fill('codeWrong'), 'codeOver'])
  expect(await proveAddress(amina, code)).toEqual({ ok: false, code: 'codeOver' })
  await askForAddress(amina, 'late@example.org')
  await moveClock(owner(), 31 * 60_000)
  expect(await proveAddress(amina, await codeFor('late@example.org'))).toEqual({ ok: false, code: 'codeOver' })
  await moveClock(owner(), 0)
})

test('an address gets five codes in 15 minutes', async () => {
  const amina = await someone()
  for (let n = 0; n < 7; n += 1) await askForAddress(amina, 'often@example.org')
  expect(await owner()`select 1 from message where address = 'often@example.org'`).toHaveLength(5)
})

test('an address is taken away, but never the last, even by two presses at once', async () => {
  const amina = await someone()
  await askForAddress(amina, 'two@example.org')
  await proveAddress(amina, await codeFor('two@example.org'))
  const own = await ownAddresses(amina)
  const both = await Promise.all(own.map(({ id }) => removeAddress(amina, id)))
  expect(both.filter((one) => one.ok)).toHaveLength(1)
  expect(both.find((one) => !one.ok)).toEqual({ ok: false, code: 'lastAddress' })
  expect(await addressesOf(amina)).toHaveLength(1)
})

test('nobody takes away the address of somebody else', async () => {
  const [amina, bilal] = [await someone(), await someone()]
  const [hers] = await ownAddresses(bilal)
  expect(await removeAddress(amina, hers!.id)).toEqual({ ok: false, code: 'addressGone' })
  expect(await removeAddress(amina, 'x')).toEqual({ ok: false, code: 'addressGone' })
  expect(await addressesOf(bilal)).toHaveLength(1)
})
