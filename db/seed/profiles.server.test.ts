import { expect, test } from 'vitest'
import { scanText } from '~/features/directory'
import { findNotices, findOrganisations, matchesOf } from '~/features/directory/index.server'
import { readNoticeFilter, readOrganisationFilter } from '~/features/directory'
import { testDatabase } from '../testing.server'
import { seedFunds } from './funds.server'
import { seedPeople } from './people.server'
import { sampleNotices, sampleProfiles } from './profiles'
import { seedProfiles } from './profiles.server'

const { owner } = testDatabase()
const groups = (search: string) => findOrganisations(readOrganisationFilter(new URLSearchParams(search)))

test('a partner in Keighley who speaks Urdu and has a venue is found, once, also the second time', async () => {
  await seedFunds(owner())
  await seedPeople(owner())
  await seedProfiles(owner())
  await seedProfiles(owner())
  const found = await groups('q=Keighley&district=E08000032&language=ur&offers=venue&open=yes')
  expect(found.organisations).toMatchObject([{ name: 'Umeed Women’s Circle (sample)', sample: true, openToPartners: true, reachedBy: 'message' }])
  expect((await groups('q=ਬ੍ਰੈਡਫੋਰਡ ਵਲੰਟੀਅਰ')).organisations.map(({ name }) => name)).toEqual(['Sangam Street Sports (sample)'])
  expect((await groups('q=rodzicom')).organisations.map(({ name }) => name)).toEqual(['Polonia Saturday Parents (sample)'])
  expect((await findNotices(readNoticeFilter(new URLSearchParams('thing=venue')))).notices.map(({ sample }) => sample)).toEqual([true, true])
})

test('the group of Leeds is shown the one of Keighley first', async () => {
  const [hannah] = await owner()`select m.person_id, m.organisation_id from membership m join person p on p.id = m.person_id where p.name = 'Hannah Whitworth'`
  const { matches } = await matchesOf({ personId: String(hannah?.person_id) }, String(hannah?.organisation_id))
  expect(matches[0]?.name).toBe('Umeed Women’s Circle (sample)')
  expect(matches[0]?.reasons.map(({ kind }) => kind)).toEqual(['offers', 'needs', 'district'])
})

test('nothing in the sample leads to a person or a place', () => {
  for (const { about } of Object.values(sampleProfiles)) expect(scanText(about?.text ?? '')).toEqual([])
  for (const { text } of sampleNotices) expect(scanText(text.text)).toEqual([])
})
