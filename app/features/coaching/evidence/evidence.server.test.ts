import { expect, test } from 'vitest'
import { plantStaff } from '~/features/funds/desk-round.testing.server'
import { testDatabase } from '~db/testing.server'
import { editEvidence, moveEvidence, showEvidence } from './commands.server'
import type { Evidence } from './evidence'
import { evidencePart } from './evidence-part'
import { deskEvidence, oneEvidence, publicEvidence } from './queries.server'

const { owner } = testDatabase()
const typed = {
  ...evidencePart.toSheet(null), topic: 'young', place: 'E08000035', 'statement.en': 'One.', 'statement.ur': 'ایک۔', value: '18.8',
  unit: 'percent', year: '2022', sourceName: 'Strategy, p. 6',
}
const english = (figures: readonly Evidence[]) => figures.map(({ statement }) => statement.en.text)

test('a figure is public at once, keeps its number, is taken off and put back, and the audit has each act', async () => {
  const ann = await plantStaff(owner(), 'Ann', 'officer')
  expect(await editEvidence(ann, 'new', { typed, was: {} })).toEqual({ ok: true })
  const [figure] = await publicEvidence(null)
  expect(figure).toMatchObject({ value: 18.8, unit: 'percent', year: 2022, place: 'E08000035', statement: { en: { text: 'One.' }, ur: { text: 'ایک۔', status: 'draft' } } })
  await showEvidence(ann, figure!.id, false)
  await showEvidence(ann, figure!.id, false)
  expect([await publicEvidence(null), (await deskEvidence(ann)).map(({ active }) => active)]).toEqual([[], [false]])
  await showEvidence(ann, figure!.id, true)
  expect(english(await publicEvidence('E08000035'))).toEqual(['One.'])
  expect(await publicEvidence('area')).toEqual([])
  const acts = await owner()`select action, person_id from audit_event where subject_kind = 'evidenceFigure' order by id`
  expect(acts.map(({ action, person_id: person }) => [action, person])).toEqual(['evidence.added', 'evidence.takenOff', 'evidence.putBack'].map((act) => [act, ann.personId]))
})

test('of two officers the second sees what the first wrote, and what only one changed is kept', async () => {
  const [ann, ben] = [await plantStaff(owner(), 'Ann', 'officer'), await plantStaff(owner(), 'Ben', 'administrator')]
  const [{ id } = { id: '' }] = await publicEvidence(null)
  const was = evidencePart.toSheet(await oneEvidence(ann, id))
  expect(await editEvidence(ann, id, { typed: { ...was, 'statement.en': 'Ann’s.' }, was })).toEqual({ ok: true })
  const met = await editEvidence(ben, id, { typed: { ...was, 'statement.en': 'Ben’s.', year: '2023' }, was })
  expect(met).toMatchObject({ ok: false, differences: [{ field: 'statement.en', now: 'Ann’s.', typed: 'Ben’s.' }] })
  expect(await editEvidence(ben, id, { typed: { ...was, year: '2023' }, was })).toEqual({ ok: true })
  expect(await oneEvidence(ann, id)).toMatchObject({ year: 2023, statement: { en: { text: 'Ann’s.' } } })
})

test('figures move within their topic, also when two people move at once', async () => {
  const ann = await plantStaff(owner(), 'Ann', 'manager')
  await owner()`delete from evidence_figure`
  for (const text of ['1', '2', '3', '4']) await editEvidence(ann, 'new', { typed: { ...typed, 'statement.en': text }, was: {} })
  await editEvidence(ann, 'new', { typed: { ...typed, topic: 'work', 'statement.en': 'w' }, was: {} })
  const young = async () => english((await deskEvidence(ann)).filter(({ topic }) => topic === 'young'))
  const idOf = async (text: string) => (await deskEvidence(ann)).find(({ statement }) => statement.en.text === text)!.id
  const [one, four] = [await idOf('1'), await idOf('4')]
  await moveEvidence(ann, one, 'up')
  await moveEvidence(ann, four, 'down')
  expect(await young()).toEqual(['1', '2', '3', '4'])
  await Promise.all([moveEvidence(ann, one, 'down'), moveEvidence(ann, four, 'up')])
  expect(await young()).toEqual(['2', '1', '4', '3'])
  const was = evidencePart.toSheet(await oneEvidence(ann, one))
  await editEvidence(ann, one, { typed: { ...was, topic: 'work' }, was })
  expect(english((await deskEvidence(ann)).filter(({ topic }) => topic === 'work'))).toEqual(['w', '1'])
})

test('nobody else writes figures, and the database agrees', async () => {
  const eve = await plantStaff(owner(), 'Eve', 'finance')
  const [{ id } = { id: '' }] = await publicEvidence(null)
  await expect(editEvidence(eve, 'new', { typed, was: {} })).rejects.toThrow('not-for-this-role')
  const pretending = { ...eve, staffRoles: ['officer'] }
  await expect(editEvidence(pretending, 'new', { typed, was: {} })).rejects.toThrow()
  await expect(showEvidence(pretending, id, false)).rejects.toThrow('no-such-figure')
  await expect(oneEvidence(eve, 'none')).rejects.toThrow('no-such-figure')
  await owner()`update evidence_figure set active = false where id = ${id}`
  expect((await deskEvidence(eve)).some((one) => one.id === id)).toBe(false)
})
