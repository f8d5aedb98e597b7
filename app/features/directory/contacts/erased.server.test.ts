import { expect, test } from 'vitest'
import { erasePerson, gatherPerson } from '~/features/accounts/index.server'
import { newId } from '~/platform/ids.server'
import { testDatabase } from '~db/testing.server'
import { answerContact } from './commands/answer-contact.server'
import { writeMessage } from './commands/write-message.server'
import { plantListed, writes } from './contacts.testing.server'
import { myContacts } from './queries/my-contacts.server'
import { readContact } from './queries/thread.server'

const { owner, options } = testDatabase()

test('what a person wrote to other groups comes out for her, and goes with her', async () => {
  const [from, first, second] = [await plantListed(owner(), 'Writers', { person: 'Amina Khan' }), await plantListed(owner(), 'First'), await plantListed(owner(), 'Second')]
  const [addressId, address] = [newId(), 'amina@example.org']
  await owner()`insert into sign_in_address (id, address) values (${addressId}, ${address})`
  await owner()`insert into person_address (person_id, address_id) values (${from.viewer.personId}, ${addressId})`
  const [accepted, open] = [await writes(from, first), await writes(from, second)]
  await answerContact(first.viewer, accepted, 'accepted')
  await writeMessage(first.viewer, accepted, { text: 'Welcome', once: '1', language: 'en' })
  const gathered = await gatherPerson(options(), address)
  expect(gathered.ok && gathered.held.contactMessages?.map(({ text }) => text)).toEqual(Array(2).fill('We run a club in Keighley and look for a hall.'))
  expect(gathered.ok && gathered.held.contacts).toHaveLength(2)
  expect((await erasePerson(options(), { address, reason: 'asked' })).ok).toBe(true)
  const { messages } = await readContact(first.viewer, accepted)
  expect(messages.map(({ text, by }) => [text, by])).toEqual([['Welcome', 'Owner']])
  // Nothing is left to answer.
  expect((await myContacts(second.viewer)).map(({ id, state }) => [id, state])).toEqual([[open, 'ended']])
  expect(JSON.stringify(await owner()`select * from contact_message`)).not.toContain('Keighley')
})
