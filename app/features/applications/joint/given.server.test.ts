import { expect, test } from 'vitest'
import { as, personActor } from '~db/index.server'
import { plantStaff } from '~db/testing-bid.server'
import { plantAnswer, plantJoint, plantMember } from '~db/testing-joint.server'
import { moveClock, testDatabase } from '~db/testing.server'
import type { Viewer } from '~/platform/portal'
import { givePage, markPage, takePageBack } from './commands/give.server'
import { readPeople } from './queries/given.server'
import { givenToIn } from './queries/given-to.server'

const { owner } = testDatabase()

const noDay = { day: '', month: '', year: '' }
const mine = (viewer: Viewer) => as(personActor(viewer), (tx) => givenToIn(tx, viewer.personId))
const give = (by: Viewer, reference: string, part: number | null, page: string, to: Viewer, due = noDay) =>
  givePage(by, { reference, part, page, person: to.personId, due })

async function planted() {
  const bid = await plantJoint(owner())
  const second = bid.groups[1]!
  return {
    ...bid, second,
    editor: await plantMember(owner(), second.organisation, 'editor', 'Edda'),
    helper: await plantMember(owner(), second.organisation, 'helper', 'Helen'),
    reader: await plantMember(owner(), second.organisation, 'viewer', 'Vera'),
  }
}

test('a page of one\'s own part is given with a day, stands on her home page, and is done', async () => {
  const { reference, part, second, editor, helper } = await planted()
  await plantAnswer(owner(), part, 'project', { name: 'Safer parks' })
  expect(await give(second.viewer, reference, 2, 'share', helper, { day: '5', month: '3', year: '2090' })).toEqual({ ok: true })
  expect(await mine(helper)).toEqual([{ reference, part: 2, page: 'share', project: 'Safer parks', due: '2090-03-05', doneAt: null }])
  await markPage(helper, { reference, part: 2, page: 'share', done: true })
  const { given } = await readPeople(second.viewer, reference, 2)
  expect(given).toMatchObject([{ page: 'share', name: 'Helen', due: '2090-03-05', doneAt: expect.any(Date), mine: false }])
  // Given to another, it is hers no more and not done.
  expect(await give(editor, reference, 2, 'share', editor)).toEqual({ ok: true })
  expect([await mine(helper), await mine(editor)]).toMatchObject([[], [{ page: 'share', due: null, doneAt: null }]])
  await takePageBack(editor, { reference, part: 2, page: 'share' })
  expect(await mine(editor)).toEqual([])
})

test('the lead\'s people share out the common part', async () => {
  const { reference, viewer, organisation, second } = await planted()
  const colleague = await plantMember(owner(), organisation, 'editor', 'Carl')
  expect(await give(viewer, reference, null, 'idea', colleague)).toEqual({ ok: true })
  expect(await mine(colleague)).toMatchObject([{ part: null, page: 'idea' }])
  await expect(readPeople(second.viewer, reference, null)).rejects.toThrow('no-such-bid')
})

test('only people of one\'s own group who write are offered', async () => {
  const { reference, second, viewer, reader, editor } = await planted()
  await plantMember(owner(), second.organisation, 'helper', 'Past', { until: new Date('2020-01-01') })
  await plantMember(owner(), second.organisation, 'editor', 'Claims', { state: 'claimed' })
  expect((await readPeople(editor, reference, 2)).people.map(({ name }) => name)).toEqual(['Edda', 'Helen', 'Owner of Second group'])
  expect(await give(editor, reference, 2, 'share', viewer)).toEqual({ ok: false, errors: ['person'] })
  expect(await give(editor, reference, 2, 'share', reader)).toEqual({ ok: false, errors: ['person'] })
  expect(await give(editor, reference, 2, 'nothing', editor, { day: '31', month: '2', year: '2090' })).toEqual({ ok: false, errors: ['page', 'due'] })
  expect(await give(editor, reference, 2, 'share', editor, { day: '1', month: '1', year: '2020' })).toEqual({ ok: false, errors: ['past'] })
})

test('who left the group has no page of it any more, nor whose time is over', async () => {
  const { reference, second, editor, helper } = await planted()
  await give(second.viewer, reference, 2, 'share', editor)
  await give(second.viewer, reference, 2, 'partWork', helper)
  await owner()`update membership set state = 'ended' where person_id = ${editor.personId}`
  await owner()`update membership set until = portal_now() - interval '1 day' where person_id = ${helper.personId}`
  expect([await mine(editor), await mine(helper)]).toEqual([[], []])
  expect((await readPeople(second.viewer, reference, 2)).given).toEqual([])
  expect(await owner()`select page from assigned_page where person_id = ${editor.personId}`).toHaveLength(0)
})

test('nobody else sees or says who does what', async () => {
  const { reference, second, viewer, helper, reader, groups, application } = await planted()
  await give(second.viewer, reference, 2, 'share', helper)
  const other = await plantJoint(owner(), ['Elsewhere'])
  const claimant = await plantMember(owner(), second.organisation, 'owner', 'Claims', { state: 'claimed' })
  const staff = await Promise.all(['officer', 'manager', 'auditor', 'assessor'].map((role) => plantStaff(owner(), role)))
  for (const stranger of [viewer, groups[2]!.viewer, other.groups[1]!.viewer, claimant, ...staff]) {
    await expect(readPeople(stranger, reference, 2), stranger.name).rejects.toThrow('no-such-bid')
    await expect(give(stranger, reference, 2, 'share', helper), stranger.name).rejects.toThrow('no-such-bid')
    expect(await as(personActor(stranger), (tx) => tx.execute(`select 1 from assigned_page where application_id = '${application}'`)), stranger.name).toHaveLength(0)
  }
  for (const one of [helper, reader]) await expect(give(one, reference, 2, 'share', helper), one.name).rejects.toThrow('only-reads')
  await expect(markPage(reader, { reference, part: 2, page: 'share', done: true })).rejects.toThrow('not-given')
  await owner()`update part set state = 'left' where id = ${second.part}`
  await expect(readPeople(second.viewer, reference, 2)).rejects.toThrow('no-such-bid')
  expect(await mine(helper)).toEqual([])
})

test('a day that is over cannot be chosen', async () => {
  const { reference, second, editor } = await planted()
  await give(second.viewer, reference, 2, 'share', editor, { day: '5', month: '3', year: '2090' })
  await moveClock(owner(), Date.parse('2090-03-06T12:00:00Z') - Date.now())
  expect(await give(second.viewer, reference, 2, 'share', editor, { day: '5', month: '3', year: '2090' })).toEqual({ ok: false, errors: ['past'] })
  await moveClock(owner(), 0)
})
