import { expect, test } from 'vitest'
import { newId } from '~/platform/ids.server'
import { testDatabase } from '~db/testing.server'
import { plantRound } from './desk-round.testing.server'
import { fundBySlug, openFunds, potForApply } from './queries.server'

const { owner } = testDatabase()
const during = new Date('2030-02-01T12:00:00Z')
const open = (from: string, to: string) => ({ state: 'published' as const, opensAt: new Date(from), closesAt: new Date(to), decisionBy: new Date('2030-12-01T12:00:00Z') })

/** Round 9 is open from January to March, round 10 from the middle of January to May; both have a pot "small". */
async function plantTwo() {
  const first = await plantRound(owner(), { round: open('2030-01-01T09:00:00Z', '2030-03-01T12:00:00Z'), pot: { open: true } })
  const second = await plantRound(owner(), { round: { ...open('2030-01-15T09:00:00Z', '2030-05-01T12:00:00Z'), number: 10 }, pot: { open: true } })
  await owner()`update round set fund_id = ${first.fundId} where id = ${second.roundId}`
  return { first, second, slug: first.fundId }
}

test('a round opened while another of the same fund is open stands on the fund page and in the list', async () => {
  const { first, second, slug } = await plantTwo()
  const page = (await fundBySlug(slug, during))!
  expect([page.round.id, ...page.beside!.map(({ round }) => round.id)]).toEqual([first.roundId, second.roundId])
  const listed = (await openFunds(during)).filter(({ fund }) => fund.id === slug)
  expect(listed.map(({ round, pots }) => [round.number, pots[0]?.state])).toEqual([[9, 'open'], [10, 'open']])
})

test('pots of one name in two open rounds have an address each, and keep the one with the number', async () => {
  const { first, second, slug } = await plantTwo()
  const pot = async (address: string, at: Date) => (await potForApply(slug, address, at))?.pot.id
  expect((await fundBySlug(slug, during))!.beside![0]!.pots.map((one) => one.slug)).toEqual(['small-10'])
  expect([await pot('small', during), await pot('small-9', during), await pot('small-10', during)]).toEqual([first.potId, first.potId, second.potId])
  const afterwards = new Date('2030-04-01T12:00:00Z')
  expect([await pot('small', afterwards), await pot('small-10', afterwards), await pot('small-9', afterwards)]).toEqual([second.potId, second.potId, first.potId])
  expect(await pot(newId(), during)).toBeUndefined()
})
