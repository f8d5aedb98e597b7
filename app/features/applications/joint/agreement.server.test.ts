import { expect, test } from 'vitest'
import { wordDocument } from '~/platform/word/index.server'
import { runsWithoutLanguage, unpack } from '~/platform/word/unpack.testing.server'
import { plantStaff } from '~db/testing-bid.server'
import { plantAnswer, plantJoint, plantMember, type PlantedJoint } from '~db/testing-joint.server'
import { testDatabase } from '~db/testing.server'
import type { Language } from '~/i18n/languages'
import { agreementDocument } from './agreement-document'
import { readAgreed } from './queries/agreed.server'

const { owner } = testDatabase()

async function written(): Promise<PlantedJoint> {
  const bid = await plantJoint(owner())
  const [lead, second] = bid.groups as [PlantedJoint['groups'][number], PlantedJoint['groups'][number]]
  await plantAnswer(owner(), bid.part, 'project', { name: 'Safer parks' })
  await plantAnswer(owner(), bid.part, 'dates', { start: { day: '1', month: '4', year: '2027' }, end: { day: '31', month: '3', year: '2029' } })
  await plantAnswer(owner(), lead.part, 'share', [{ id: 'a', year: '2027', category: 'staff', kind: 'asked', what: 'Worker', pence: '5000' }])
  await plantAnswer(owner(), second.part, 'partWork', { role: 'Runs the club', activities: 'Boxing on Mondays' })
  await plantAnswer(owner(), second.part, 'share', [
    { id: 'a', year: '2027', category: 'staff', kind: 'asked', what: 'Coach', pence: '1250.50' },
    { id: 'b', year: '2028', category: 'venue', kind: 'inKind', what: 'Hall', pence: '300' },
  ])
  await plantAnswer(owner(), second.part, 'groupPhone', '01924 111111')
  return bid
}

async function textOf(bid: PlantedJoint, language: Language = 'en') {
  const xml = (await unpack(wordDocument(agreementDocument(await readAgreed(bid.viewer, bid.reference), language))))['word/document.xml'] ?? ''
  return { xml, text: xml.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') }
}

test('the agreement says who does what for how much, and that it is a draft', async () => {
  const { xml, text } = await textOf(await written())
  for (const said of ['Draft. This is not legal advice.', 'Safer parks', 'Sample group (the lead)', 'Second group (a partner)', 'Sample group is the lead and the accountable body',
    '1 April 2027', '31 March 2029', 'Runs the club', 'Boxing on Mondays', '£1,250.50', '£5,000', '£300', '£6,250.50', 'April 2028 to March 2029', 'Signature', 'safeguarding']) {
    expect(text).toContain(said)
  }
  expect(text).not.toMatch(/partnership:|\{\{|01924/)
  expect(runsWithoutLanguage(xml)).toEqual([])
})

test('another reader\'s language stands in the headings, and English alone counts', async () => {
  const { text } = await textOf(await written(), 'ur')
  expect(text).toContain('Only the English text of this agreement counts.')
  expect(text).toContain('3. The lead')
})

test('a name that is kept stays kept, and nothing is made of what is not written yet', async () => {
  const bid = await written()
  await owner()`update part set shown_as = 'A refuge' where id = ${bid.groups[1]!.part}`
  const { text } = await textOf(bid)
  expect(text).toContain('A refuge (a partner)')
  expect(text).not.toContain('Second group')
  const empty = await plantJoint(owner())
  expect((await textOf(empty)).text).toContain('Not written yet')
})

test('the groups alone get it', async () => {
  const bid = await written()
  const other = await plantJoint(owner(), ['Elsewhere'])
  await owner()`update part set state = 'left' where id = ${bid.groups[2]!.part}`
  expect((await readAgreed(await plantMember(owner(), bid.groups[1]!.organisation, 'helper'), bid.reference)).groups).toHaveLength(2)
  const claimant = await plantMember(owner(), bid.groups[1]!.organisation, 'owner', 'Claims', { state: 'claimed' })
  const staff = await Promise.all(['officer', 'manager', 'administrator', 'assessor'].map((role) => plantStaff(owner(), role)))
  for (const stranger of [bid.groups[2]!.viewer, other.groups[1]!.viewer, claimant, ...staff]) {
    await expect(readAgreed(stranger, bid.reference), stranger.name).rejects.toThrow('no-such-bid')
  }
  await owner()`update stage set kind = 'expression' where id = ${bid.stage}`
  await expect(readAgreed(bid.viewer, bid.reference)).rejects.toThrow('no-agreement')
})
