import { expect, test } from 'vitest'
import { testDatabase } from '~db/testing.server'
import { plantStaff } from '../desk-round.testing.server'
import { editPlanned, showPlanned } from './commands/planned.server'
import { plannedPart } from './planned-part'
import { deskPlanned, publicPlanned } from './queries/planned.server'

const { owner } = testDatabase()
const typed = { ...plannedPart.toSheet(null), 'title.en': 'Youth service', 'title.ur': 'خدمت', 'summary.en': 'For young people.', step: 'plan', plannedFor: '4/2027' }

test('a plan is public only while it is published, and two people who change it see each other', async () => {
  const [ann, ben] = [await plantStaff(owner(), 'Ann', 'officer'), await plantStaff(owner(), 'Ben', 'administrator')]
  expect(await editPlanned(ann, 'new', { typed, was: {} })).toEqual({ ok: true })
  expect(await publicPlanned()).toEqual([])
  const [row] = await deskPlanned(ann)
  await showPlanned(ben, row!.id, true)
  expect(await publicPlanned()).toMatchObject([{ step: 'plan', plannedFor: '2027-04', title: { en: { text: 'Youth service' }, ur: { text: 'خدمت' } } }])
  const was = plannedPart.toSheet(row!)
  expect(await editPlanned(ann, row!.id, { typed: { ...was, 'title.en': 'Service for youth' }, was })).toEqual({ ok: true })
  const met = await editPlanned(ben, row!.id, { typed: { ...was, 'title.en': 'Help for youth', plannedFor: '5/2027' }, was })
  expect(met).toMatchObject({ ok: false, differences: [{ field: 'title.en', now: 'Service for youth', typed: 'Help for youth' }] })
  expect((await publicPlanned())[0]).toMatchObject({ plannedFor: '2027-04', title: { en: { text: 'Service for youth' } } })
  await showPlanned(ann, row!.id, false)
  expect(await publicPlanned()).toEqual([])
})

test('nobody else edits plans, and the database agrees', async () => {
  const eve = await plantStaff(owner(), 'Eve', 'finance')
  await expect(editPlanned(eve, 'new', { typed, was: {} })).rejects.toThrow('not-for-this-role')
  await expect(editPlanned({ ...eve, staffRoles: ['officer'] }, 'new', { typed, was: {} })).rejects.toThrow()
})
