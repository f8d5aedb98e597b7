import { expect, test } from 'vitest'
import { plantBid } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import { erasePerson, findViewer, gatherPerson, redactAnswer } from './index.server'
import { hashOf } from './secrets.server'

const { owner, options } = testDatabase()
let number = 0

/** Amina, who owns a group, wrote and sent a bid, is signed in and got mail. */
async function amina() {
  const bid = await plantBid(owner())
  const [addressId, address, token] = [newId(), `data${++number}@example.org`, `token-${number}`]
  const answer = (question: string) => ({ question, task: 'project', label: { en: question }, value: `about Amina ${question}`, shown: { en: [{ text: `about Amina ${question}` }] }, writtenIn: 'en' })
  await owner()`insert into sign_in_address (id, address) values (${addressId}, ${address})`
  await owner()`insert into person_address (person_id, address_id) values (${bid.person}, ${addressId})`
  await owner()`insert into session (id, token_hash, person_id, address_id, method, kind, checked_at, seen_at) values (${newId()}, ${hashOf(token)}, ${bid.person}, ${addressId}, 'code', 'applicant', portal_now(), portal_now())`
  await owner()`insert into message (id, person_id, address, language, template, params) values (${newId()}, ${bid.person}, ${address}, 'en', 'bidReceived', '{"reference":"X"}')`
  await owner()`insert into message (id, address, language, template, params) values (${newId()}, ${address}, 'en', 'signIn', '{}')`
  await owner()`insert into sign_in_request (id, address, language, token_hash, code_hash, browser_hash, expires_at) values (${newId()}, ${address}, 'en', ${newId()}, 'secret hash', '', portal_now())`
  await owner()`insert into audit_event (id, person_id, action, subject_kind, subject_id) values (${newId()}, ${bid.person}, 'person.edit', 'person', ${bid.person})`
  for (const question of ['need', 'change']) {
    await owner()`insert into answer (id, part_id, question, version, value, language, saved_by, saved_at) values (${newId()}, ${bid.part}, ${question}, 1, '"about Amina"', 'en', ${bid.person}, portal_now())`
    await owner()`insert into answer_revision (id, part_id, question, version, based_on, accepted, value, language, saved_by) values (${newId()}, ${bid.part}, ${question}, 1, 0, true, '"about Amina"', 'en', ${bid.person})`
  }
  const snapshot = owner().json({ language: 'en', answers: ['need', 'change'].map(answer) })
  await owner()`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, sent_by, arrived_at, once_key)
    values (${newId()}, ${bid.stage}, ${bid.application}, 1, ${snapshot}, 'the old hash', 'en', ${bid.person}, portal_now(), ${newId()})`
  return { ...bid, address, token }
}

test('all that is held about a person comes out, without a hash', async () => {
  const { person, address, reference } = await amina()
  const gathered = await gatherPerson(options(), ` ${address.toUpperCase()}`)
  if (!gathered.ok) throw new Error(gathered.code)
  const { held } = gathered
  expect(held).toMatchObject({
    person: [{ id: person, name: 'Amina' }], addresses: [{ address }], memberships: [{ role: 'owner', organisation: 'Sample group' }],
    bids: [{ reference, started: true }], written: [{ question: 'need' }, { question: 'change' }], sent: [{ number: 1 }], sessions: [{ method: 'code' }],
    signInRequests: [{ address }], audit: [{ action: 'person.edit', by_her: true }],
  })
  expect(held.messages).toHaveLength(2)
  expect(JSON.stringify(held)).not.toMatch(/hash/i)
})

test('nobody else comes out with her', async () => {
  const [first, second] = [await amina(), await amina()]
  const gathered = await gatherPerson(options(), first.address)
  expect(gathered.ok && JSON.stringify(gathered.held)).not.toMatch(new RegExp(`${second.person}|${second.address}|${second.reference}`))
})

test('people who share an address are told apart by name', async () => {
  const { address } = await amina()
  const other = newId()
  await owner()`insert into person (id, name) values (${other}, 'Bilal')`
  await owner()`insert into person_address select ${other}, id from sign_in_address where address = ${address}`
  expect(await gatherPerson(options(), address)).toEqual({ ok: false, code: 'severalPeople' })
  expect(await gatherPerson(options(), address, 'Bilal')).toMatchObject({ ok: true, personId: other })
  expect(await gatherPerson(options(), 'unknown@example.org')).toEqual({ ok: false, code: 'unknown' })
  expect(await erasePerson(options(), { address, name: 'Bilal', reason: 'asked' })).toMatchObject({ ok: true })
  expect(await owner()`select 1 from sign_in_address where address = ${address}`).toHaveLength(1)
  expect(await owner()`select 1 from message where address = ${address}`).toHaveLength(2)
})

test('an erased person has no name, address or session, and her words stay with the group', async () => {
  const { person, address, token, part, reference } = await amina()
  expect(await findViewer(token)).not.toBeNull()
  expect(await erasePerson(options(), { address, reason: 'asked' })).toMatchObject({ ok: true, personId: person, groupsWithoutOwner: ['Sample group'] })
  expect(await findViewer(token)).toBeNull()
  const everything = await owner()<{ text: string }[]>`
    select concat((select json_agg(p) from person p where id = ${person}), (select json_agg(a) from sign_in_address a), (select json_agg(m) from message m),
      (select json_agg(r) from sign_in_request r), (select json_agg(m) from membership m where person_id = ${person})) as text`
  expect(everything[0]!.text).not.toContain(address)
  expect(everything[0]!.text).toContain('[name removed]')
  expect(await owner()`select state from membership where person_id = ${person}`).toMatchObject([{ state: 'ended' }])
  expect(await owner()`select 1 from answer_revision where part_id = ${part}`).toHaveLength(2)
  expect(await owner()`select detail from audit_event where action = 'person.erase' and subject_id = ${person}`).toMatchObject([{ detail: { reason: 'asked' } }])
  expect(await erasePerson(options(), { address, reason: 'asked' })).toEqual({ ok: false, code: 'unknown' })
  expect(reference).toBeTruthy()
})

test('one answer is taken out of a frozen bid; the hash and the reason stay', async () => {
  const { application, reference, part } = await amina()
  expect(await redactAnswer(options(), { reference, question: 'need', reason: 'names a child' })).toEqual({ ok: true, submissions: 1, revisions: 1 })
  const [sent] = await owner()`select * from submission where application_id = ${application}`
  expect(sent).toMatchObject({ snapshot_hash: 'the old hash', redacted_why: 'names a child' })
  expect(sent!.snapshot.answers).toMatchObject([{ question: 'need', label: { en: 'need' }, value: null }, { question: 'change', value: 'about Amina change' }])
  expect(JSON.stringify(sent)).not.toContain('about Amina need')
  expect(await owner()`select question from answer where part_id = ${part}`).toMatchObject([{ question: 'change' }])
  expect(await owner()`select detail from audit_event where action = 'bid.redact' and subject_id = ${application}`)
    .toMatchObject([{ detail: { question: 'need', reason: 'names a child', hash: 'the old hash' } }])
})

test('nothing is redacted where there is no such bid or answer', async () => {
  const { reference } = await amina()
  expect(await redactAnswer(options(), { reference: 'NONE', question: 'need', reason: 'x' })).toEqual({ ok: false, code: 'unknownBid' })
  expect(await redactAnswer(options(), { reference, question: 'nothing', reason: 'x' })).toEqual({ ok: false, code: 'unknownQuestion' })
})
