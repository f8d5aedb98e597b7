import type { Json } from '~/forms'

/** A whole light bid as typed, for tests. Invented. */
export const fullAnswers: Record<string, Json> = {
  groupName: 'Sample group',
  groupKind: 'unincorporated',
  groupAddress: { line1: '1 Sample Street', line2: '', town: 'Leeds', postcode: 'LS1 1AA' },
  groupPhone: '0113 496 0000',
  groupIncome: 'to10k',
  groupRules: ['document', 'committee'],
  project: { name: 'Boks', summary: 'Zajęcia co piątek dla 20 osób.' },
  need: 'Rodzice mówią, że dzieci się boją.',
  priority: 'peopleSafe',
  people: { who: ['children'], howMany: '20' },
  inclusion: 'Tłumaczka i sala bez schodów.',
  districts: ['E08000035'],
  dates: { start: { day: '1', month: '9', year: '2030' }, end: { day: '1', month: '3', year: '2031' } },
  change: '15 osób poczuje się bezpieczniej.',
  budget: [{ id: 'a1', category: 'venue', what: 'Sala', pence: '600', kind: 'asked' }],
  safety: { atRisk: ['children'], measures: ['policy'] },
  placeRisk: 'no',
  declaration: ['agreed', 'right', 'spend', 'publish', 'privacy'],
}
