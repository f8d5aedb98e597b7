import { expect, test } from 'vitest'
import { newId } from '~/platform/ids.server'
import { as, personActor, schema } from '~db/index.server'
import { plantStaff } from '~db/testing-bid.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { answerContact } from './commands/answer-contact.server'
import { dealWithReport } from './commands/deal-with-report.server'
import { introduce } from './commands/introduce.server'
import { reportContact } from './commands/report.server'
import { writeMessage } from './commands/write-message.server'
import { codesOf, plantListed, tellAll, toldOf, write, writes } from './contacts.testing.server'
import { introductionsAsked } from './queries/introductions.server'
import { myContacts } from './queries/my-contacts.server'
import { contactReports } from './queries/reports.server'
import { readContact } from './queries/thread.server'

const { owner } = testDatabase()
const day = 86_400_000
const groups = async () => [await plantListed(owner(), 'Asks'), await plantListed(owner(), 'Is asked', { reachedBy: 'staff' })] as const

test('staff pass the words on, and then the other answers; what comes after is the groups’ own', async () => {
  const [from, to] = await groups()
  const officer = await plantStaff(owner(), 'officer')
  const id = await writes(from, to)
  await tellAll(owner())
  expect(await myContacts(to.viewer)).toEqual([])
  await expect(readContact(to.viewer, id)).rejects.toThrow('no-such-contact')
  expect(await toldOf(owner(), to)).toEqual([])
  expect(await readContact(from.viewer, id)).toMatchObject({ contact: { state: 'asked', otherName: 'Is asked' } })
  expect(await introductionsAsked(officer)).toMatchObject([{ id, from: { name: 'Asks' }, to: { name: 'Is asked', slug: to.slug }, why: 'We run a club in Keighley and look for a hall.' }])
  expect(await introduce(officer, id, 'introduce')).toEqual({ ok: true })
  expect(await introduce(officer, id, 'refuse')).toEqual({ ok: false, code: 'gone' })
  await tellAll(owner())
  expect([await toldOf(owner(), to), await toldOf(owner(), from)]).toEqual([['contactIntroduced'], ['introductionMade']])
  expect(await answerContact(to.viewer, id, 'accepted')).toEqual({ ok: true })
  await writeMessage(to.viewer, id, { text: 'Between us', once: '1', language: 'en' })
  const read = await as(personActor(officer), (tx) => tx.select({ text: schema.contactMessage.text }).from(schema.contactMessage))
  expect(read.map(({ text }) => text)).toEqual(['We run a club in Keighley and look for a hall.'])
})

test('one that staff do not introduce learns that alone, and the other nothing', async () => {
  const [from, to] = await groups()
  const id = await writes(from, to)
  await introduce(await plantStaff(owner(), 'manager'), id, 'refuse')
  await tellAll(owner())
  expect([await toldOf(owner(), to), await toldOf(owner(), from)]).toEqual([[], ['introductionNotMade']])
  expect(await myContacts(to.viewer)).toEqual([])
  expect(codesOf(await write(from, to))).toEqual(['again'])
})

test('nobody introduces her own group, and other roles find nothing', async () => {
  const [from, to] = await groups()
  const [involved, finance] = [await plantStaff(owner(), 'officer'), await plantStaff(owner(), 'finance')]
  await owner()`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${involved.personId}, ${to.group}, 'viewer', 'claimed')`
  const id = await writes(from, to)
  expect(await introductionsAsked(involved)).toEqual([])
  expect(await introduce(involved, id, 'introduce')).toEqual({ ok: false, code: 'gone' })
  await expect(introduce(finance, id, 'introduce')).rejects.toThrow('not-for-this-role')
})

test('a group that asked and one that wrote meanwhile: one contact, and nothing tells who asked', async () => {
  const [from, to] = await groups()
  const officer = await plantStaff(owner(), 'officer')
  const asked = await writes(from, to)
  const opened = await write(to, from)
  expect(opened.ok).toBe(true)
  expect(await introduce(officer, asked, 'introduce')).toEqual({ ok: true })
  expect(await owner()`select state, count(*)::int from contact where from_id in (${from.group}, ${to.group}) group by state order by state`).toEqual([{ state: 'ended', count: 1 }, { state: 'open', count: 1 }])
})

test('a report is dealt with once: nothing, removed, or stopped until a day', async () => {
  const [from, to] = [await plantListed(owner(), 'Sells'), await plantListed(owner(), 'Reads')]
  const [officer, involved] = [await plantStaff(owner(), 'officer'), await plantStaff(owner(), 'officer')]
  await owner()`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${involved.personId}, ${from.group}, 'owner', 'confirmed')`
  const id = await writes(from, to)
  await reportContact(to.viewer, id, { reason: 'selling', text: 'They sell vans' })
  const { open: [report] } = await contactReports(officer)
  expect(report).toMatchObject({ by: 'Reads', about: 'Sells', reason: 'selling', text: 'They sell vans', messages: [{ by: 'Sells' }], notice: null })
  expect((await contactReports(involved)).open).toEqual([])
  const did = (viewer: typeof officer, deed: string, days = '') => dealWithReport(viewer, report!.id, { did: deed, days })
  expect(await did(involved, 'nothing')).toEqual({ ok: false, code: 'gone' })
  expect(await did(officer, '')).toEqual({ ok: false, code: 'deed' })
  expect(await did(officer, 'stopped', '7')).toEqual({ ok: false, code: 'days' })
  expect(await did(officer, 'stopped', '30')).toEqual({ ok: true })
  expect(await did(officer, 'nothing')).toEqual({ ok: false, code: 'gone' })
  await tellAll(owner())
  expect([await toldOf(owner(), to), await toldOf(owner(), from)].map((told) => told.toSorted())).toEqual([['contactEnded', 'contactNew'], ['contactEnded', 'contactStopped']])
  for (const { viewer } of [from, to]) expect(await readContact(viewer, id)).toMatchObject({ contact: { state: 'ended' }, messages: [] })
  const third = await plantListed(owner(), 'Third')
  expect(codesOf(await write(from, third))).toEqual(['stopped'])
  await moveClock(owner(), 31 * day)
  expect(codesOf(await write(from, third))).toEqual([])
  await moveClock(owner(), 0)
  expect((await contactReports(officer)).done).toMatchObject([{ about: 'Sells', did: 'stopped' }])
})
