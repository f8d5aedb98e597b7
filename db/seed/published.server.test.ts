import { expect, test } from 'vitest'
import { testDatabase } from '~db/testing.server'
import { seedFunds } from './funds.server'
import { seedPeople } from './people.server'
import { seedProfiles } from './profiles.server'
import { seedPublished } from './published.server'

const { owner } = testDatabase()

test('the sample has three published awards of invented groups, made once and marked', async () => {
  await seedFunds(owner())
  await seedPeople(owner())
  await seedProfiles(owner())
  await seedPublished(owner())
  await seedPublished(owner())
  const rows = await owner()`select a.reference, a.origin, o.sample, o.awards from public_award a join public_organisation o on o.id = a.organisation_id`
  expect(rows).toHaveLength(3)
  expect(rows.every(({ origin, sample, awards }) => origin === 'portal' && sample && awards === 1)).toBe(true)
})
