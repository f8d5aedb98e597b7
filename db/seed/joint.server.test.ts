import { expect, test } from 'vitest'
import { readRoom } from '~/features/applications/index.server'
import { testDatabase } from '../testing.server'
import { seedFunds } from './funds.server'
import { seedJoint } from './joint.server'
import { seedPeople } from './people.server'

const { owner } = testDatabase()

test('the sample has one joint draft of two groups, once, which both of them see', async () => {
  await seedJoint(owner())
  await seedFunds(owner())
  await seedPeople(owner())
  await seedJoint(owner())
  await seedJoint(owner())
  const bids = await owner()<{ reference: string }[]>`select reference from application`
  expect(bids).toHaveLength(1)
  for (const address of ['nasreen.akhtar@example.org', 'gurpreet.bassi@example.org']) {
    const [{ id } = { id: '' }] = await owner()<{ id: string }[]>`select h.person_id as id from person_address h join sign_in_address d on d.id = h.address_id where d.address = ${address}`
    const room = await readRoom({ personId: id }, bids[0]!.reference)
    expect(room.groups.map(({ lead, state }) => [lead, state])).toEqual([[true, 'active'], [false, 'active']])
    expect(room.bid.project).toBe('Safe Evenings Together (sample)')
    expect(room.events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['partnerInvited', 'partnerJoined']))
  }
})
