import { expect, test } from 'vitest'
import { as, personActor, schema } from '~db/index.server'
import { plantStaff } from '~db/testing-bid.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { answerContact, blockContact } from './commands/answer-contact.server'
import { reportContact } from './commands/report.server'
import { writeMessage } from './commands/write-message.server'
import { codesOf, plantListed, tellAll, toldOf, write, writes, type Group } from './contacts.testing.server'
import { readEntryToWrite } from './queries/entry.server'
import { contactsWaitingIn, myContacts } from './queries/my-contacts.server'
import { readContact } from './queries/thread.server'

const { owner } = testDatabase()
const day = 86_400_000
const trio = () => Promise.all(['Sender', 'Reader', 'Other'].map((name) => plantListed(owner(), name)))

/** All that the sender can read anywhere, without ids, names and moments. */
async function all(sender: Group, slug: string) {
  const [entry, list] = await Promise.all([readEntryToWrite(sender.viewer, slug, ''), myContacts(sender.viewer)])
  const threads = await Promise.all(list.map(({ id }) => readContact(sender.viewer, id)))
  const bare = JSON.stringify({ entry, list, threads, told: await toldOf(owner(), sender) })
  return bare.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replace(/entry-[0-9a-f]{8}/g, 'slug').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'at').replaceAll('Other', 'Reader')
}

test('a blocked sender reads the same as if it was delivered, whatever it does, and nothing reaches the other', async () => {
  const [sender, blocker, free] = await trio() as [Group, Group, Group]
  const other = await plantListed(owner(), 'Sender')
  // Both know the sender from before and said no; one of them blocked it.
  for (const [from, to] of [[sender, blocker], [other, free]] as const) await answerContact(to.viewer, await writes(from, to), 'declined')
  const [known] = await myContacts(blocker.viewer)
  await blockContact(blocker.viewer, known!.id, true)
  await blockContact(blocker.viewer, known!.id, true)
  await moveClock(owner(), 91 * day)
  const both = [await write(sender, blocker, { once: 'same' }), await write(other, free, { once: 'same' })]
  expect(both.map(({ ok }) => ok)).toEqual([true, true])
  expect(codesOf(await write(sender, blocker))).toEqual(codesOf(await write(other, free)))
  await tellAll(owner())
  expect(await all(sender, blocker.slug)).toEqual(await all(other, free.slug))
  // Of the first message the blocker was told, of the one after its block not.
  expect(await toldOf(owner(), blocker)).toEqual(['contactNew'])
  expect(await toldOf(owner(), free)).toEqual(['contactNew', 'contactNew'])
  expect(await myContacts(blocker.viewer)).toHaveLength(1)
  expect(await as(personActor(blocker.viewer), contactsWaitingIn)).toBe(0)
  await expect(readContact(blocker.viewer, both[0]!.ok ? both[0]!.id : '')).rejects.toThrow('no-such-contact')
  const rows = await as(personActor(blocker.viewer), (tx) => Promise.all([tx.select().from(schema.contact), tx.select().from(schema.contactMessage)]))
  expect(rows.map(({ length }) => length)).toEqual([1, 1])
  await moveClock(owner(), 0)
})

test('in a contact that was accepted a block holds back what is written after it, for good', async () => {
  const [sender, blocker] = await trio() as [Group, Group]
  const id = await writes(sender, blocker)
  await answerContact(blocker.viewer, id, 'accepted')
  await blockContact(blocker.viewer, id, true)
  expect(await writeMessage(sender.viewer, id, { text: 'Are you there?', once: '1', language: 'en' })).toEqual({ ok: true })
  expect(await writeMessage(blocker.viewer, id, { text: 'No', once: '1', language: 'en' })).toMatchObject({ ok: false, problems: [{ code: 'notOpen' }] })
  await tellAll(owner())
  expect(await toldOf(owner(), blocker)).toEqual(['contactNew'])
  expect((await readContact(sender.viewer, id)).messages).toHaveLength(2)
  expect((await readContact(blocker.viewer, id)).messages).toHaveLength(1)
  await blockContact(blocker.viewer, id, false)
  expect((await readContact(blocker.viewer, id)).messages).toHaveLength(1)
  await writeMessage(sender.viewer, id, { text: 'And now?', once: '2', language: 'en' })
  await tellAll(owner())
  expect((await readContact(blocker.viewer, id)).messages.map(({ text }) => text)).toEqual(['We run a club in Keighley and look for a hall.', 'And now?'])
  expect(await toldOf(owner(), blocker)).toEqual(['contactNew', 'contactMessage'])
})

test('whoever blocked does not write or answer before it takes the block away', async () => {
  const [sender, blocker] = await trio() as [Group, Group]
  const id = await writes(sender, blocker)
  await blockContact(blocker.viewer, id, true)
  expect(await answerContact(blocker.viewer, id, 'accepted')).toEqual({ ok: false, code: 'youBlocked' })
  expect(codesOf(await write(blocker, sender))).toEqual(['youBlocked'])
  expect(await as(personActor(blocker.viewer), contactsWaitingIn)).toBe(0)
  await blockContact(blocker.viewer, id, false)
  expect(await answerContact(blocker.viewer, id, 'accepted')).toEqual({ ok: true })
})

test('staff read a contact only once it was reported, and no report is needed twice', async () => {
  const [sender, reader] = await trio() as [Group, Group]
  const id = await writes(sender, reader)
  const staff = await Promise.all(['officer', 'manager', 'finance', 'auditor', 'administrator', 'assessor'].map((role) => plantStaff(owner(), role)))
  const seen = () => Promise.all(staff.map((one) => as(personActor(one), async (tx) => (await tx.select().from(schema.contactMessage)).length + (await tx.select().from(schema.contact)).length)))
  expect(await seen()).toEqual([0, 0, 0, 0, 0, 0])
  expect(await reportContact(reader.viewer, id, { reason: 'nothing', text: '' })).toEqual({ ok: false, code: 'reason' })
  expect(await reportContact(reader.viewer, id, { reason: 'rude', text: 'x'.repeat(1_501) })).toEqual({ ok: false, code: 'tooLong' })
  await expect(reportContact(sender.viewer, id, { reason: 'rude', text: '' })).rejects.toThrow('nothing-to-report')
  expect(await reportContact(reader.viewer, id, { reason: 'rude', text: 'Look\u202e' })).toEqual({ ok: true })
  expect(await reportContact(reader.viewer, id, { reason: 'rude', text: 'Again' })).toEqual({ ok: true })
  expect(await owner()`select text, about_id from contact_report where contact_id = ${id}`).toEqual([{ text: 'Look', about_id: sender.group }])
  expect(await seen()).toEqual([2, 2, 0, 0, 0, 0])
})
