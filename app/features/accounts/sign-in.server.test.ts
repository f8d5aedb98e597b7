import { expect, test } from 'vitest'
import { testDatabase, moveClock } from '~db/testing.server'
import { addPerson, choosePerson, findViewer, peopleToChoose, redeemCode, redeemCodeElsewhere, redeemLink, requestSignIn } from './index.server'

const { owner } = testDatabase()
const minutes = 60_000
let number = 0

type Asked = { address: string; browserToken: string; code: string; token: string }

/** Asks for a sign-in and reads the mail. */
async function ask(address = `person${++number}@example.org`, browserToken = `browser-${++number}`, clientAddress = `10.0.0.${++number}`): Promise<Asked> {
  await requestSignIn({ address, language: 'en', browserToken, clientAddress, next: null })
  const [mail] = await owner()<{ secret: { code: string; path: string } }[]>`
    select secret from message where address = ${address} and sent_at is null order by id desc limit 1`
  return { address, browserToken, code: mail?.secret.code ?? '', token: mail?.secret.path.split('/').at(-1) ?? '' }
}

async function signedUp(name: string, address?: string) {
  const asked = await ask(address)
  const redeemed = await redeemLink(asked.token, asked.browserToken)
  if (!redeemed.ok) throw new Error(redeemed.code)
  const added = await addPerson(redeemed.token, name, 'ur')
  if (!added.ok) throw new Error(added.code)
  return { ...asked, ...added }
}

const mailsTo = async (address: string) => (await owner()`select 1 from message where address = ${address} and sent_at is null`).length
const wrongOf = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

test('a link signs in exactly one of 200 posts at once, 20 times over', { timeout: 120_000 }, async () => {
  for (let round = 0; round < 20; round += 1) {
    const { token, browserToken } = await ask()
    const results = await Promise.all(Array.from({ length: 200 }, () => redeemLink(token, browserToken)))
    expect(results.filter((result) => result.ok)).toHaveLength(1)
  }
})

test('a code signs in exactly one of 50 posts at once', async () => {
  const { code, browserToken } = await ask()
  const results = await Promise.all(Array.from({ length: 50 }, () => redeemCode(code, browserToken)))
  expect(results.filter((result) => result.ok)).toHaveLength(1)
})

test('a new person gives her name and is then known with it and its language', async () => {
  const { token, address } = await signedUp('  نسیم\u202E بی\u200Cبی ')
  expect(await findViewer(token)).toMatchObject({ name: 'نسیم بی\u200Cبی', language: 'ur', staffRoles: [] })
  const again = await ask(address)
  expect(await redeemCode(again.code, again.browserToken)).toMatchObject({ ok: true, people: 1, personId: expect.any(String) })
})

test('a link does not work twice, in another browser, after 30 minutes or when made up', async () => {
  const { token, browserToken } = await ask()
  expect(await redeemLink(token, 'another browser')).toMatchObject({ ok: false, code: 'linkUsed' })
  expect(await redeemLink(token, null)).toMatchObject({ ok: false, code: 'linkUsed' })
  expect(await redeemLink('made-up', browserToken)).toMatchObject({ ok: false, code: 'linkUsed' })
  expect(await redeemLink(token, browserToken)).toMatchObject({ ok: true })
  expect(await redeemLink(token, browserToken)).toMatchObject({ ok: false, code: 'linkUsed' })
  const late = await ask()
  await moveClock(owner(), 31 * minutes)
  expect(await redeemLink(late.token, late.browserToken)).toMatchObject({ ok: false, code: 'linkUsed' })
  expect(await redeemCode(late.code, late.browserToken)).toMatchObject({ ok: false, code: 'codeOver' })
  await moveClock(owner(), 0)
})

test('the last three codes of a browser work, an older one does not', async () => {
  const first = await ask()
  const later = [await ask(first.address, first.browserToken), await ask(first.address, first.browserToken), await ask(first.address, first.browserToken)]
  expect(await redeemCode(first.code, first.browserToken)).toMatchObject({ ok: false })
  expect(await redeemCode(later[0]!.code, first.browserToken)).toMatchObject({ ok: true })
})

test('the fifth wrong code ends the codes, the link still works', async () => {
  const { code, browserToken, token } = await ask()
  const tries = []
  for (let n = 0; n < 5; n += 1) tries.push(await redeemCode(wrongOf(code), browserToken))
  expect(tries.map((result) => !result.ok && result.code)).toEqual([...Array<string>(4).fill('codeWrong'), 'triesOver'])
  expect(await redeemCode(code, browserToken)).toMatchObject({ ok: false, code: 'codeOver' })
  expect(await redeemLink(token, browserToken)).toMatchObject({ ok: true })
})

test('wrong codes sent at the same moment count one by one', async () => {
  const { code, browserToken } = await ask()
  const tries = await Promise.all(Array.from({ length: 30 }, () => redeemCode(wrongOf(code), browserToken)))
  expect(tries.filter((result) => !result.ok && result.code === 'codeWrong')).toHaveLength(4)
  expect(await redeemCode(code, browserToken)).toMatchObject({ ok: false })
})

test('in another browser the code needs the address, and its tries leave the first browser alone', async () => {
  const { code, address, browserToken } = await ask()
  expect(await redeemCode(code, 'another browser')).toMatchObject({ ok: false, code: 'codeOver' })
  for (let n = 0; n < 5; n += 1) expect(await redeemCodeElsewhere(wrongOf(code), address)).toMatchObject({ code: 'codeWrong' })
  expect(await redeemCodeElsewhere(code, address)).toMatchObject({ ok: false, code: 'triesOver' })
  expect(await redeemCode(code, browserToken)).toMatchObject({ ok: true })
  const other = await ask()
  expect(await redeemCodeElsewhere(other.code, other.address)).toMatchObject({ ok: true })
})

test('an address gets 5 mails in 15 minutes and 20 a day', async () => {
  const address = 'often@example.org'
  for (let n = 0; n < 7; n += 1) await ask(address)
  expect(await mailsTo(address)).toBe(5)
  for (let quarter = 1; quarter <= 4; quarter += 1) {
    await moveClock(owner(), quarter * 16 * minutes)
    for (let n = 0; n < 6; n += 1) await ask(address)
  }
  expect(await mailsTo(address)).toBe(20)
  await moveClock(owner(), 0)
})

test('past 30 from one place known addresses still get mail, and unknown ones leave the same rows', async () => {
  const { address } = await signedUp('Known')
  const rows = async () => (await owner()<{ n: string }[]>`
    select (select count(*) from message) + (select count(*) from sign_in_request) + (select count(*) from pgboss.job) as n`)[0]!.n
  for (let n = 0; n < 30; n += 1) await ask(undefined, undefined, '10.9.9.9')
  const start = Number(await rows())
  await ask('stranger@example.org', 'b1', '10.9.9.9')
  const afterStranger = Number(await rows())
  await ask(address, 'b2', '10.9.9.9')
  expect(Number(await rows()) - afterStranger).toBe(afterStranger - start)
  expect(await mailsTo('stranger@example.org')).toBe(0)
  expect(await mailsTo(address)).toBe(2)
})

test('several people on one address choose who they are, and nobody else', async () => {
  const { address, personId } = await signedUp('Amina')
  const asked = await ask(address)
  const redeemed = await redeemCode(asked.code, asked.browserToken)
  if (!redeemed.ok) throw new Error(redeemed.code)
  const second = await addPerson(redeemed.token, 'Bilal', 'en')
  const third = await ask(address)
  const open = await redeemCode(third.code, third.browserToken)
  if (!open.ok || !second.ok) throw new Error('not signed in')
  expect(open).toMatchObject({ personId: null, people: 2 })
  expect(await findViewer(open.token)).toBeNull()
  expect((await peopleToChoose(open.token))?.map(({ name }) => name)).toEqual(['Amina', 'Bilal'])
  const stranger = await signedUp('Stranger')
  expect(await choosePerson(open.token, stranger.personId)).toEqual({ ok: false, code: 'notThere' })
  const chosen = await choosePerson(open.token, personId)
  expect(chosen).toMatchObject({ ok: true, personId })
  expect(await findViewer(open.token)).toBeNull()
})
