import { beforeAll, expect, test } from 'vitest'
import { fundBySlug, openFunds, potForApply } from '~/features/funds/index.server'
import { testDatabase } from '../testing.server'
import { seedFunds } from './funds.server'

const { owner } = testDatabase()

beforeAll(() => seedFunds(owner()))

test('everybody sees the sample fund with three open pots', async () => {
  const funds = await openFunds()
  expect(funds.map(({ fund }) => [fund.slug, fund.sample])).toEqual([['safer-communities', true]])
  expect(funds[0]!.pots.map(({ slug, state }) => [slug, state])).toEqual([
    ['light', 'open'], ['larger', 'open'], ['together', 'open'],
  ])
})

test('seeding again changes nothing', async () => {
  const [before] = await openFunds()
  await seedFunds(owner())
  const after = await openFunds()
  expect(after).toEqual([before])
})

test('a fund comes with the priorities of its own plan, and no themes where none are confirmed', async () => {
  const page = await fundBySlug('safer-communities')
  expect(page!.plan.slug).toBe('2024-28')
  expect(page!.plan.priorities.map(({ slug }) => slug)).toEqual(['people-safe', 'safer-places', 'victims'])
  expect(page!.plan.themes).toEqual([])
})

test('the light pot has what a bid needs', async () => {
  const found = await potForApply('safer-communities', 'light')
  expect(found!.pot).toMatchObject({ route: 'light', formId: 'light', formVersion: 1, minPence: 30_000, maxPence: 1_000_000 })
  expect(found!.pot.areas).toHaveLength(5)
  expect(found!.pot.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
})

test('what does not exist is null', async () => {
  expect(await fundBySlug('none')).toBeNull()
  expect(await potForApply('safer-communities', 'none')).toBeNull()
})

test('a round in draft is not public', async () => {
  await owner()`update round set state = 'draft'`
  expect(await openFunds()).toEqual([])
  expect(await fundBySlug('safer-communities')).toBeNull()
  await owner()`update round set state = 'published'`
})

test('after noon on the closing day every pot is closed', async () => {
  const [{ round } = { round: { closesAt: new Date(0) } }] = await openFunds()
  const justBefore = await openFunds(new Date(round.closesAt.getTime() - 1))
  const noon = await openFunds(round.closesAt)
  expect(justBefore[0]!.pots[0]!.state).toBe('open')
  expect(noon[0]!.pots.map(({ state }) => state)).toEqual(['closed', 'closed', 'closed'])
})

test('plans keep their priorities and themes', async () => {
  const counts = await owner()`
    select plan.slug, kind, count(*)::int from plan join plan_item on plan_id = plan.id group by 1, 2 order by 1, 2`
  expect(counts.map(({ slug, kind, count }) => [slug, kind, count])).toEqual([
    ['2021-24', 'priority', 4], ['2021-24', 'theme', 3], ['2024-28', 'priority', 3],
  ])
})
