import { expect, test } from 'vitest'
import { allForms } from '~/features/funds'
import { questionsOf } from '~/forms'
import { newId } from '~/platform/ids.server'
import { plantStaff } from '~db/testing-bid.server'
import { plantAnswer, plantJoint, plantMember, type PlantedJoint } from '~db/testing-joint.server'
import { testDatabase } from '~db/testing.server'
import { readCommon } from './queries/common-part.server'
import { readInCommon } from './readable'

const { owner } = testDatabase()

const work = { role: 'Runs the club', activities: 'Boxing on Mondays' }

async function filled(): Promise<PlantedJoint> {
  const bid = await plantJoint(owner())
  await plantAnswer(owner(), bid.part, 'need', 'Many need it')
  await plantAnswer(owner(), bid.part, 'groupPhone', '01924 000000')
  await plantAnswer(owner(), bid.part, 'districts', ['E08000032'])
  await plantAnswer(owner(), bid.groups[1]!.part, 'partWork', work)
  await plantAnswer(owner(), bid.groups[1]!.part, 'groupPhone', '01924 111111')
  return bid
}

test('the lead and partners read the same of the common part, and what each group will do', async () => {
  const bid = await filled()
  for (const { viewer } of bid.groups) {
    const read = await readCommon(viewer, bid.reference)
    expect(Object.keys(read.answers).toSorted()).toEqual(['districts', 'need'])
    expect(read.parts.map(({ name, answers }) => [name, answers])).toEqual([['Sample group', {}], ['Second group', { partWork: work }], ['Third group', {}]])
    expect(JSON.stringify(read)).not.toContain('01924')
  }
})

test('viewers and helpers of a group read it, too', async () => {
  const bid = await filled()
  for (const role of ['editor', 'viewer', 'helper']) {
    const viewer = await plantMember(owner(), bid.groups[2]!.organisation, role)
    expect((await readCommon(viewer, bid.reference)).answers.need).toBe('Many need it')
  }
})

test('a place that is withheld and a name that is kept stay so', async () => {
  const bid = await filled()
  await plantAnswer(owner(), bid.part, 'placeRisk', 'yes')
  await owner()`update part set shown_as = 'A refuge' where id = ${bid.groups[1]!.part}`
  const [lead, second] = [await readCommon(bid.viewer, bid.reference), await readCommon(bid.groups[1]!.viewer, bid.reference)]
  expect(lead.answers).not.toHaveProperty('districts')
  expect(lead.tasks.flatMap(({ questions }) => questions)).not.toContain('districts')
  expect([lead, second].map(({ parts }) => parts[1]!.name)).toEqual(['A refuge', 'Second group'])
})

test('nobody else reads it: former, invited, of another bid, claiming, past her date, staff', async () => {
  const bid = await filled()
  const other = await plantJoint(owner(), ['Elsewhere'])
  await owner()`update part set state = 'left' where id = ${bid.groups[2]!.part}`
  const invited = await plantMember(owner(), await group('Invited'), 'owner')
  await owner()`insert into partner_invitation (id, application_id, organisation_id, group_name, language, invited_by, sent_at, expires_at)
    select ${newId()}, ${bid.application}, m.organisation_id, 'Invited', 'en', ${bid.person}, portal_now(), portal_now() + interval '14 days' from membership m where m.person_id = ${invited.personId}`
  const second = bid.groups[1]!.organisation
  const strangers = [
    bid.groups[2]!.viewer, invited, other.viewer, other.groups[1]!.viewer,
    await plantMember(owner(), second, 'owner', 'Claims', { state: 'claimed' }),
    await plantMember(owner(), second, 'helper', 'Past', { until: new Date('2020-01-01') }),
    await plantMember(owner(), second, 'helper', 'Elsewhere', { scope: other.application }),
    ...(await Promise.all(['officer', 'manager', 'finance', 'auditor', 'administrator', 'assessor', 'translator'].map((role) => plantStaff(owner(), role)))),
  ]
  for (const viewer of strangers) await expect(readCommon(viewer, bid.reference), viewer.name).rejects.toThrow('no-such-bid')
  // Another bid of the same lead is not this one.
  await owner()`update application set lead_organisation_id = ${bid.organisation} where id = ${other.application}`
  await owner()`update part set organisation_id = ${bid.organisation} where application_id = ${other.application} and position is not null and organisation_id = ${other.organisation}`
  await expect(readCommon(other.groups[1]!.viewer, bid.reference)).rejects.toThrow('no-such-bid')
})

async function group(name: string): Promise<string> {
  const id = newId()
  await owner()`insert into organisation (id, name, legal_form) values (${id}, ${name}, 'unincorporated')`
  return id
}

test('what the page offers to read is what the database lets partners read', async () => {
  const bid = await plantJoint(owner())
  const ids = [...new Set(allForms().filter(({ id }) => !id.startsWith('part')).flatMap((form) => questionsOf(form).map(({ id }) => id)))]
  const rows = await owner()<{ question: string; read: boolean }[]>`select question, partners_read(${bid.part}, question) as read from unnest(${ids}::text[]) as question`
  for (const { question, read } of rows) expect([question, readInCommon(question, { whereWithheld: false })]).toEqual([question, read])
})
