import { expect, test } from 'vitest'
import { newId } from '~/platform/ids.server'
import { testDatabase } from '~db/testing.server'
import { newViewer } from '../sent-bid.testing.server'
import { closedRound, sentBid } from './counted.testing.server'
import { deskFigures } from './queries/counted.server'

const { owner } = testDatabase()

test('a group whose name is kept back is in no figure, so that no difference to the lists tells of it', async () => {
  const officer = await newViewer(owner(), 'Olga', ['officer'])
  const { roundId, potId } = await closedRound(owner())
  for (let count = 0; count < 12; count += 1) await sentBid(owner(), potId, { awarded: count < 6 })
  const before = (await deskFigures(officer, roundId)).counted!.figures
  const [kept] = await owner()`select a.lead_organisation_id as id from application a join decision d on d.application_id = a.id where a.pot_id = ${potId} and d.outcome = 'awarded' limit 1`
  await owner()`insert into public_policy (id, organisation_id, name, keys, place_policy, name_policy, why, set_by, changed_at)
    values (${newId()}, ${kept!.id}, 'Kept', '{}', 'county', 'withheld', 'Could be found', 'staff', portal_now())`
  const { figures } = (await deskFigures(officer, roundId)).counted!
  expect([figures.bids, figures.awarded]).toEqual([before.bids - 1, before.awarded - 1])
  expect(figures.givenPence).toBeLessThan(before.givenPence)
})
