import { expect, test } from 'vitest'
import { brokenOrder } from './extension'

const day = (month: number, date = 1) => new Date(Date.UTC(2027, month - 1, date, 12))
const round = { closesAt: day(2), invitedBy: day(3), fullClosesAt: day(5), decisionBy: day(7) }
const light = { id: 'light', route: 'light' as const, closesAt: null, fullClosesAt: null }
const staged = { ...light, id: 'staged', route: 'staged' as const }
const closes = (until: Date, potId: string | null = null) => ({ what: 'closes' as const, potId, until })

test('a closing moved past what follows it is named by the first promise it breaks', () => {
  expect(brokenOrder(round, [light, staged], closes(day(2, 20)))).toBeNull()
  expect(brokenOrder(round, [light, staged], closes(day(3)))).toBe('afterInvited')
  expect(brokenOrder({ ...round, invitedBy: null }, [staged], closes(day(6)))).toBe('afterFullCloses')
  expect(brokenOrder(round, [staged], { what: 'fullCloses', potId: null, until: day(8) })).toBe('afterDecision')
})

test('invitations bind the staged route alone, the decision all', () => {
  expect(brokenOrder(round, [light], closes(day(6)))).toBeNull()
  expect(brokenOrder(round, [light], closes(day(7)))).toBe('afterDecision')
})

test('a pot with its own closing of full bids goes by that', () => {
  const own = { ...staged, fullClosesAt: day(4) }
  expect(brokenOrder({ ...round, invitedBy: null }, [own], closes(day(4, 10)))).toBe('afterFullCloses')
  expect(brokenOrder(round, [own, staged], { what: 'fullCloses', potId: 'staged', until: day(6) })).toBeNull()
})
