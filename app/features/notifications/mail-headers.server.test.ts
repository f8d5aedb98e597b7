import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '~db/testing.server'
import { isAddress, normaliseAddress } from '~/features/accounts'
import { smtpDelivery, type Deliver } from '~/platform/mail.server'
import { newId } from '~/platform/ids.server'
import { deliverMessage } from './commands.server'
import { startCatcher, type Catcher } from './mail-catcher.testing.server'
import { templates } from './templates'

const { owner } = testDatabase()
const origin = 'https://grants.example.org'
const victim = 'victim@example.org'
const breaks = ['\r\n', '\n', '\r', '\u2028', '\u0085', '\v', '%0d%0a', '=?utf-8?q?=0d=0a?=']
let catcher: Catcher
let deliver: Deliver

beforeAll(async () => {
  catcher = await startCatcher()
  deliver = smtpDelivery({ url: `smtp://127.0.0.1:${catcher.port}`, from: 'Grants <grants@example.org>' })
})
afterAll(() => catcher.stop())

/** A header after every kind of line break, and a body after it. */
const hostile = ['Eve', ...breaks.map((one) => `${one}Bcc: ${victim}`), `\r\nTo: ${victim}\r\nSubject: Hacked\r\n\r\nHacked`].join('')

/** A message in the tables as no form could write it, sent over a real connection. */
async function sent(template: string, text: string) {
  const [person, address, message, to] = [newId(), newId(), newId(), `${newId()}@example.org`]
  const params = { reference: 'SCF9-7K3M-2Q', organisation: text, fund: text, person: text, name: text, ends: '2027-03-05', answerBy: '2027-03-05T12:00:00.000Z', code: '123456', dueBy: '2027-03-05T17:00:00.000Z', closesAt: '2027-03-05T12:00:00.000Z', until: '2027-03-05', path: '/bids' }
  await owner()`insert into person (id, name) values (${person}, ${text})`
  await owner()`insert into sign_in_address (id, address) values (${address}, ${to})`
  await owner()`insert into person_address (person_id, address_id) values (${person}, ${address})`
  await owner()`insert into message (id, person_id, language, template, params) values (${message}, ${person}, 'en', ${template}, ${owner().json(params)})`
  expect(await deliverMessage(message, { deliver, origin })).toBe('sent')
  const index = catcher.mails.findIndex(({ messageId }) => messageId === `<${message}@grants.example.org>`)
  return { to, mail: catcher.mails[index]!, recipients: catcher.recipients[index] }
}

const headers = ['auto-submitted', 'content-language', 'content-transfer-encoding', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to']

test.each(Object.keys(templates))('no name of a person or a group gets into the head of a mail: %s', async (template) => {
  const { to, mail, recipients } = await sent(template, hostile)
  expect(recipients).toEqual([to])
  expect(mail.headerLines.map(({ key }) => key).toSorted()).toEqual(headers)
  expect(mail.headerLines.filter(({ line }) => /victim|Hacked|Eve/.test(line))).toEqual([])
  expect(mail.to).toMatchObject({ text: to })
})

test('what breaks a line, or is several, is no address', () => {
  const tries = [...breaks.map((one) => `a@example.org${one}Bcc:${victim}`), `a@example.org,${victim}`, `a@example.org;${victim}`, `a@example.org ${victim}`, `A <a@example.org>`]
  expect(tries.filter((one) => isAddress(normaliseAddress(one)))).toEqual([])
})
