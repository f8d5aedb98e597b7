import { expect, test } from 'vitest'
import { newId } from '~/platform/ids.server'
import { as, personActor, schema } from '~db/index.server'
import { plantMember } from '~db/testing-joint.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { answerContact } from './commands/answer-contact.server'
import { writeMessage } from './commands/write-message.server'
import { codesOf, plantListed, tellAll, toldOf, write, writes } from './contacts.testing.server'
import { readEntryToWrite } from './queries/entry.server'
import { contactsWaitingIn, myContacts } from './queries/my-contacts.server'
import { readContact } from './queries/thread.server'

const { owner } = testDatabase()
const day = 86_400_000
const two = async () => [await plantListed(owner(), 'Writers', { person: 'Amina Khan' }), await plantListed(owner(), 'Readers', { person: 'Basia Nowak' })] as const

test('a group writes, the other reads it by the group’s name, says yes, and both write on by first name', async () => {
  const [from, to] = await two()
  const id = await writes(from, to)
  await tellAll(owner())
  expect(await toldOf(owner(), to)).toEqual(['contactNew'])
  expect(await readContact(from.viewer, id)).toMatchObject({ contact: { mine: true, state: 'open', otherName: 'Readers' }, messages: [{ by: 'Amina', mine: true }] })
  expect(await readContact(to.viewer, id)).toMatchObject({ contact: { mine: false, otherName: 'Writers', ownName: 'Readers' }, messages: [{ by: null, mine: false, text: 'We run a club in Keighley and look for a hall.' }] })
  expect(await as(personActor(to.viewer), contactsWaitingIn)).toBe(1)
  expect(await answerContact(to.viewer, id, 'accepted')).toEqual({ ok: true })
  expect(await answerContact(to.viewer, id, 'declined')).toEqual({ ok: false, code: 'answered' })
  expect(await as(personActor(to.viewer), contactsWaitingIn)).toBe(0)
  expect(await writeMessage(to.viewer, id, { text: 'Come and see our hall.', once: 'a', language: 'pl' })).toEqual({ ok: true })
  expect(await writeMessage(to.viewer, id, { text: 'Come and see our hall.', once: 'a', language: 'pl' })).toEqual({ ok: true })
  await tellAll(owner())
  expect(await toldOf(owner(), from)).toEqual(['contactAccepted', 'contactMessage'])
  const { messages } = await readContact(from.viewer, id)
  expect(messages.map(({ by, mine, text, language }) => [by, mine, text, language])).toEqual([
    ['Amina', true, 'We run a club in Keighley and look for a hall.', 'en'], ['Basia', false, 'Come and see our hall.', 'pl'],
  ])
})

test('mail and reading copy say only that something waits', async () => {
  const [from, to] = await two()
  const id = await writes(from, to)
  await tellAll(owner())
  const [sent] = await owner()`select params, address, secret from message where person_id = ${to.viewer.personId}`
  expect(sent).toEqual({ params: { path: `/contacts/${id}` }, address: null, secret: null })
})

test('what is wrong is said, all at once, and nothing is sent', async () => {
  const [from, to] = await two()
  expect(codesOf(await write(from, to, { text: 'See www.example.org or ring 01632 960 123 or a@example.org' }))).toEqual(['email', 'link', 'phone'])
  expect(codesOf(await write(from, to, { text: 'x'.repeat(1_501) }))).toEqual(['textTooLong'])
  expect(codesOf(await write(from, to, { text: ' \u202e\r\n ' }))).toEqual(['textMissing'])
  expect(codesOf(await write(from, to, { group: to.group }))).toEqual(['group'])
  expect(codesOf(await write(to, to))).toEqual(['own'])
  expect(codesOf(await write(await plantListed(owner(), 'New', { checked: false }), to))).toEqual(['notProved'])
  expect(await myContacts(from.viewer)).toEqual([])
})

test('header lines, markup and controls arrive as text or not at all', async () => {
  const [from, to] = await two()
  const injected = 'x\r\nBcc: somebody\r\n\r\n<script>alert(1)</script> \u202eabc\u2066 \u0000👋🏽'
  const opened = await write(from, to, { text: injected, once: 'key\r\nBcc: x', notice: '\r\nSubject: y' })
  expect(opened.ok).toBe(true)
  const [one] = await myContacts(to.viewer)
  expect((await readContact(to.viewer, one!.id)).messages[0]!.text).toBe('x\nBcc: somebody\n\n<script>alert(1)</script> abc 👋🏽')
  await tellAll(owner())
  expect(JSON.stringify(await owner()`select * from message where person_id = ${to.viewer.personId}`)).not.toMatch(/Bcc|script|Subject/)
})

test('ten presses at once make one contact, with one key or with ten', async () => {
  for (const once of ['one', null]) {
    const [from, to] = await two()
    const opened = await Promise.all(Array.from({ length: 10 }, () => write(from, to, { once: once ?? newId() })))
    expect(opened.filter(({ ok }) => ok)).toHaveLength(once ? 10 : 1)
    expect(await owner()`select 1 from contact where from_id = ${from.group}`).toHaveLength(1)
    expect(await owner()`select 1 from contact_message where organisation_id = ${from.group}`).toHaveLength(1)
  }
})

test('both write at once: one contact is open', async () => {
  const [from, to] = await two()
  const opened = await Promise.all([write(from, to), write(to, from)])
  expect(opened.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  expect(opened.flatMap(codesOf)).toEqual(['theyWrote'])
})

test('five new ones a day for a group and for a person, and again a day later', async () => {
  const [from] = await two()
  const more = await plantListed(owner(), 'Second group')
  await owner()`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${from.viewer.personId}, ${more.group}, 'editor', 'confirmed')`
  const others = await Promise.all(Array.from({ length: 7 }, (_, index) => plantListed(owner(), `Other ${index}`)))
  const opened = await Promise.all(others.slice(0, 6).map((other) => write(from, other)))
  expect(opened.flatMap(codesOf)).toEqual(['tooMany'])
  // Of another group of hers: the person has written five.
  expect(codesOf(await write(from, others[6]!, { group: more.group }))).toEqual(['tooMany'])
  const colleague = await plantMember(owner(), from.group, 'editor')
  expect(codesOf(await write({ ...from, viewer: colleague }, others[6]!))).toEqual(['tooMany'])
  await moveClock(owner(), day + 60_000)
  expect(codesOf(await write(from, others[6]!))).toEqual([])
  await moveClock(owner(), 0)
})

test('one waits in either direction; after a no again in 90 days; after a yes in the contact', async () => {
  const [from, to] = await two()
  const id = await writes(from, to)
  expect(codesOf(await write(from, to))).toEqual(['waits'])
  expect(codesOf(await write(to, from))).toEqual(['theyWrote'])
  await answerContact(to.viewer, id, 'declined')
  expect(codesOf(await write(from, to))).toEqual(['again'])
  await moveClock(owner(), 89 * day)
  expect(codesOf(await write(from, to))).toEqual(['again'])
  await moveClock(owner(), 91 * day)
  const again = await writes(from, to)
  await answerContact(to.viewer, again, 'accepted')
  expect(codesOf(await write(to, from))).toEqual(['contact'])
  await moveClock(owner(), 0)
  // Whoever said no may write.
  const [third, fourth] = await two()
  await answerContact(fourth.viewer, await writes(third, fourth), 'declined')
  expect(codesOf(await write(fourth, third))).toEqual([])
})

test('what is not reached is not there, and neither is a contact of others', async () => {
  const [from, to] = await two()
  const hidden = await plantListed(owner(), 'Hidden', { reachedBy: null })
  for (const slug of [hidden.slug, 'nothing', '']) {
    await expect(readEntryToWrite(from.viewer, slug, '')).rejects.toThrow('no-such-entry')
    await expect(write(from, { ...hidden, slug })).rejects.toThrow('no-such-entry')
  }
  const id = await writes(from, to)
  const [stranger, claimant, reader] = [hidden.viewer, await plantMember(owner(), to.group, 'owner', 'Claims', { state: 'claimed' }), await plantMember(owner(), to.group, 'viewer')]
  for (const viewer of [stranger, claimant]) {
    await expect(readContact(viewer, id)).rejects.toThrow('no-such-contact')
    await expect(answerContact(viewer, id, 'accepted')).rejects.toThrow('no-such-contact')
  }
  await expect(readContact(to.viewer, 'no-id')).rejects.toThrow('no-such-contact')
  expect((await readContact(reader, id)).contact.writes).toBe(false)
  await expect(answerContact(reader, id, 'accepted')).rejects.toThrow('only-reads')
  await expect(answerContact(from.viewer, id, 'accepted')).rejects.toThrow('not-hers-to-answer')
  expect(await writeMessage(from.viewer, id, { text: 'And more', once: 'x', language: 'en' })).toMatchObject({ ok: false, problems: [{ code: 'notOpen' }] })
})

test('the database refuses what the pages do not offer', async () => {
  const [from, to] = await two()
  const [staffed, unproved] = [await plantListed(owner(), 'Staffed', { reachedBy: 'staff' }), await plantListed(owner(), 'Unproved', { checked: false })]
  const insert = (by: typeof from, values: { fromId?: string; toId: string; state?: 'open' | 'asked' | 'accepted' }) => as(personActor(by.viewer), (tx) =>
    tx.insert(schema.contact).values({ fromId: by.group, pair: '', state: 'open', openedBy: by.viewer.personId, ...values }))
  for (const [by, values] of [[from, { toId: staffed.group }], [unproved, { toId: to.group }], [from, { toId: to.group, state: 'accepted' }], [from, { fromId: to.group, toId: staffed.group, state: 'asked' }]] as const) {
    await expect(insert(by, values)).rejects.toThrow()
  }
  const id = await writes(from, to)
  const more = (by: typeof from, organisationId: string) => as(personActor(by.viewer), (tx) =>
    tx.insert(schema.contactMessage).values({ contactId: id, organisationId, personId: by.viewer.personId, text: 'x', language: 'en', onceKey: newId() }))
  await expect(more(from, from.group)).rejects.toThrow()
  await expect(more(to, to.group)).rejects.toThrow()
  await expect(more(to, from.group)).rejects.toThrow()
  // The sender does not answer herself.
  await as(personActor(from.viewer), (tx) => tx.update(schema.contact).set({ state: 'accepted', answeredBy: from.viewer.personId })).catch(() => {})
  expect(await owner()`select state from contact where id = ${id}`).toEqual([{ state: 'open' }])
})
