import { expect, test } from 'vitest'
import { as, personActor } from '~db/index.server'
import { plantStaff } from '~db/testing-bid.server'
import { plantAnswer, plantJoint, plantMember } from '~db/testing-joint.server'
import { moveClock, testDatabase } from '~db/testing.server'
import type { Language } from '~/i18n/languages'
import type { Viewer } from '~/platform/portal'
import { beHere } from './commands/be-here.server'
import { readHere } from './queries/here.server'

const { owner } = testDatabase()

const open = (viewer: Viewer, reference: string, page: string, language: Language = 'en') => beHere(viewer, { reference, page, language })
const present = async (viewer: Viewer, reference: string) => (await readHere(viewer, reference, 'en')).present

test('one\'s own people are shown by name, others by their group, and not which page of their own part', async () => {
  const { reference, viewer, groups } = await plantJoint(owner())
  const second = groups[1]!
  const helper = await plantMember(owner(), second.organisation, 'helper', 'Helen')
  await open(helper, reference, 'part/risk')
  await open(viewer, reference, 'q/idea')
  expect(await present(groups[2]!.viewer, reference)).toEqual(expect.arrayContaining(['Someone from Second group is writing their group’s part.']))
  const ofSecond = (await present(second.viewer, reference)).join(' ')
  expect(ofSecond).toContain('Helen is at')
  expect(ofSecond).toContain('Someone from Sample group is at')
  expect(ofSecond).not.toContain('Amina')
  await owner()`update part set shown_as = 'A refuge' where id = ${second.part}`
  expect((await present(viewer, reference)).join(' ')).toBe('Someone from A refuge is writing their group’s part.')
})

test('who was not heard of for a minute is gone', async () => {
  const { reference, viewer, groups } = await plantJoint(owner())
  await open(viewer, reference, 'room')
  expect(await present(groups[1]!.viewer, reference)).toEqual(['Someone from Sample group is looking at this bid.'])
  await moveClock(owner(), 61_000)
  expect(await present(groups[1]!.viewer, reference)).toEqual([])
  await moveClock(owner(), 0)
})

test('what was just saved is told to those who may read it', async () => {
  const { reference, part, viewer, groups } = await plantJoint(owner())
  await plantAnswer(owner(), part, 'need', 'Many', viewer.personId)
  await plantAnswer(owner(), part, 'groupPhone', '1', viewer.personId)
  await plantAnswer(owner(), groups[1]!.part, 'placeRisk', 'yes', groups[1]!.viewer.personId)
  const { saved } = await readHere(groups[2]!.viewer, reference, 'en')
  expect(saved).toHaveLength(1)
  expect(saved[0]).toMatch(/^Someone from Sample group saved “.+” at .+\.$/)
  expect((await readHere(viewer, reference, 'en')).saved).toEqual([])
  const colleague = await plantMember(owner(), groups[1]!.organisation, 'viewer', 'Vera')
  expect((await readHere(colleague, reference, 'en')).saved.join(' ')).toContain('Owner of Second group saved')
  await moveClock(owner(), 11 * 60_000)
  expect((await readHere(groups[2]!.viewer, reference, 'en')).saved).toEqual([])
  await moveClock(owner(), 0)
})

test('the answer to the script stays about a kilobyte, however many are there and in every script', async () => {
  const { reference, viewer, groups, part } = await plantJoint(owner(), Array.from({ length: 7 }, (_, index) => `A group with a rather long name ${index}`))
  for (const group of groups) {
    for (let each = 0; each < 3; each++) await open(await plantMember(owner(), group.organisation, 'editor', `Somebody ${each}`), reference, 'q/idea')
  }
  for (const question of ['need', 'change', 'dates', 'people', 'safety']) await plantAnswer(owner(), part, question, 'x', groups[1]!.viewer.personId)
  for (const language of ['en', 'pa', 'ur', 'pl'] as const) {
    const body = JSON.stringify(await open(viewer, reference, 'room', language))
    expect(new TextEncoder().encode(body).length).toBeLessThan(1_100)
  }
})

test('nobody else is here, nor learns who is', async () => {
  const { reference, application, viewer, groups } = await plantJoint(owner())
  await open(viewer, reference, 'room')
  const other = await plantJoint(owner(), ['Elsewhere'])
  await owner()`update part set state = 'left' where id = ${groups[2]!.part}`
  const claimant = await plantMember(owner(), groups[1]!.organisation, 'owner', 'Claims', { state: 'claimed' })
  const staff = await Promise.all(['officer', 'manager', 'administrator', 'assessor'].map((role) => plantStaff(owner(), role)))
  for (const stranger of [groups[2]!.viewer, other.groups[1]!.viewer, claimant, ...staff]) {
    await expect(open(stranger, reference, 'room'), stranger.name).rejects.toThrow('no-such-bid')
    await expect(readHere(stranger, reference, 'en'), stranger.name).rejects.toThrow('no-such-bid')
    expect(await as(personActor(stranger), (tx) => tx.execute(`select 1 from presence where application_id = '${application}'`)), stranger.name).toHaveLength(0)
  }
  for (const page of ['', 'nothing', 'q/nothing', 'part/idea', 'q/__proto__']) await expect(open(viewer, reference, page), page).rejects.toThrow('no-such-page')
})
