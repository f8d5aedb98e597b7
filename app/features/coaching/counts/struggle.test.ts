import { expect, test } from 'vitest'
import { openShare, whereTheyStruggle, type Count } from './struggle'

const of = (rule: string, verdict: Count['verdict'], bids: number): Count => ({ pot: 'light', kind: 'light', rule, verdict, bids })

test('rules come by the share of bids that were sent with the point open', () => {
  const [found] = whereTheyStruggle([of('who', 'strong', 9), of('who', 'nearly', 1), of('where', 'needsWork', 4), of('where', 'strong', 6)])
  expect(found?.bids).toBe(10)
  expect(found?.struggles.map((one) => [one.rule, openShare(one)])).toEqual([['where', 0.4], ['who', 0.1]])
})

test('of fewer than five bids nothing is shown, nor a rule that judged fewer', () => {
  expect(whereTheyStruggle([of('who', 'needsWork', 4)])).toEqual([{ pot: 'light', kind: 'light', bids: 4, struggles: [] }])
  const [found] = whereTheyStruggle([of('who', 'strong', 5), of('jargon', 'needsWork', 1)])
  expect(found?.struggles.map(({ rule }) => rule)).toEqual(['who'])
})
