import { expect, test } from 'vitest'
import { moveClock, testDatabase } from '~db/testing.server'
import { confirmProfile, saveProfile } from './commands/save-profile.server'
import { lookAfterProfiles } from './jobs.server'
import { emptySheet, entryOfGroup, fullSheet, plantGroup } from './profile.testing.server'
import { profileOf } from './queries.server'

const { owner } = testDatabase()
const day = 86_400_000
const mails = (person: string) => owner()`select template from message where person_id = ${person} order by created_at`.then((rows) => rows.map(({ template }) => template))

test('asks once a year, reminds once, hides what is offered after 60 days, and one button brings it back', async () => {
  const at = await plantGroup(owner())
  await saveProfile(at.viewer, at.group, { typed: fullSheet, was: emptySheet })
  await moveClock(owner(), 364 * day)
  expect(await lookAfterProfiles()).toMatchObject({ asked: 0 })
  await moveClock(owner(), 366 * day)
  const twice = await Promise.all([lookAfterProfiles(), lookAfterProfiles()])
  expect(twice.reduce((sum, { asked }) => sum + asked, 0)).toBe(1)
  expect(await mails(at.person)).toEqual(['profileStillRight'])
  expect(await profileOf(at.viewer, at.group)).toMatchObject({ asked: 'asked' })
  await moveClock(owner(), 397 * day)
  await Promise.all([lookAfterProfiles(), lookAfterProfiles()])
  await moveClock(owner(), 410 * day)
  await lookAfterProfiles()
  expect(await mails(at.person)).toEqual(['profileStillRight', 'profileStillRightAgain'])
  expect(await entryOfGroup(owner(), at.group)).toMatchObject({ openToPartners: true, offers: ['venue'] })
  await moveClock(owner(), 427 * day)
  expect(await lookAfterProfiles()).toMatchObject({ hidden: 1 })
  expect(await lookAfterProfiles()).toMatchObject({ asked: 0, reminded: 0, hidden: 0 })
  expect(await entryOfGroup(owner(), at.group)).toMatchObject({ openToPartners: false, offers: [], lookingFor: [], languages: ['en', 'ur'] })
  expect(await profileOf(at.viewer, at.group)).toMatchObject({ asked: 'late' })
  await confirmProfile(at.viewer, at.group)
  expect(await entryOfGroup(owner(), at.group)).toMatchObject({ openToPartners: true, offers: ['venue'] })
  expect(await profileOf(at.viewer, at.group)).toMatchObject({ asked: 'no' })
  await moveClock(owner(), (427 + 366) * day)
  expect(await lookAfterProfiles()).toMatchObject({ asked: 1 })
})
