import { expect, test } from 'vitest'
import { spread, type Open } from './spread'

const people = new Map([['ann', 0], ['ben', 0], ['cai', 0]])
const open = (applicationId: string, missing = 1, has: string[] = []): Open => ({ applicationId, missing, has })
const all = () => true
const counts = (given: { personId: string }[]) => Object.fromEntries([...people.keys()].map((one) => [one, given.filter(({ personId }) => personId === one).length]))

test('work is spread evenly, and what people have already counts', () => {
  const bids = Array.from({ length: 6 }, (_, n) => open(`bid${n}`, 2))
  expect(counts(spread(bids, people, all))).toEqual({ ann: 4, ben: 4, cai: 4 })
  expect(counts(spread([open('a'), open('b')], new Map([['ann', 9], ['ben', 1], ['cai', 0]]), all))).toEqual({ ann: 0, ben: 1, cai: 1 })
})

test('nobody gets a bid she may not read or reads already, and nobody gets it twice', () => {
  const given = spread([open('a', 3, ['ann'])], people, (person) => person !== 'ben')
  expect(given).toEqual([{ applicationId: 'a', personId: 'cai' }])
})

test('a bid that few may read is given first', () => {
  const may = (person: string, bid: string) => bid !== 'hard' || person === 'ann'
  const given = spread([open('easy'), open('hard')], new Map([['ann', 0], ['ben', 0]]), may)
  expect(given).toEqual([{ applicationId: 'hard', personId: 'ann' }, { applicationId: 'easy', personId: 'ben' }])
})
