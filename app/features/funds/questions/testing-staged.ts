import type { CheckContext, Json } from '~/forms/values'
import { knownGroup } from './group'

/** '2027-03-05' as it is typed. */
export function typedDay(text: string): Json {
  const [year = '', month = '', day = ''] = text.split('-')
  return { day, month, year }
}

export function budgetLine(year: string, pence: string, kind = 'asked'): Json {
  return { id: '', category: 'staff', what: 'Worker', pence, kind, year }
}

/** What a pot of larger grants could allow. Invented. */
export const stagedContext: CheckContext = {
  minPence: 1_000_000, maxPence: 10_000_000, maxMonths: 36, earliestStart: '2027-04-01', latestEnd: '2031-03-31',
  districts: ['E08000032'], priorities: ['victims'],
}

/** An expression as typed. Invented. */
export const expressed: Record<string, Json> = {
  [knownGroup]: 'yes',
  project: { name: 'Safe days', idea: 'A safe place two days a week.' },
  priority: 'victims',
  people: { who: ['victims', 'womenGirls'], howMany: '120' },
  districts: ['E08000032'],
  dates: { start: typedDay('2027-09-01'), end: typedDay('2029-08-31') },
  placeRisk: 'yes',
  ask: { asked: '60,000', cost: '70000' },
  declaration: ['agreed', 'right', 'privacy'],
}
const fair = { effect: 'Stairs.', action: 'A lift.' }

/** The full bid's own answers on its longest path, as typed. Invented. */
export const added: Record<string, Json> = {
  need: 'Women tell us so.',
  sources: [{ says: '34 of 50 feel unsafe', source: 'Our survey', year: '2026' }],
  livedExperience: 'Eight women met us.',
  activities: 'A drop-in on Tuesdays.',
  milestones: [{ what: 'Find a worker', when: typedDay('2027-10-01'), who: 'Manager' }, { what: 'End', when: typedDay('2029-08-31'), who: 'Manager' }],
  partners: [{ name: 'Sample law centre', role: 'Advice', agreed: 'yes' }],
  outcomes: [{ change: 'Women feel safer', measure: 'We ask', howMany: '90', byWhen: typedDay('2029-08-31') }],
  exitPlan: 'We tell each woman.',
  risks: [{ what: 'A worker falls ill', likely: 'middle', bad: 'high', action: 'A second one learns' }],
  safety: { atRisk: ['adults'], measures: ['policy'] },
  safeguarding: 'Our lead acts the same day.',
  safeguardingPolicy: [{ file: '0190d0d5-0000-7000-8000-000000000001', name: 'policy.pdf', bytes: 20_000 }],
  papers: [{ file: '0190d0d5-0000-7000-8000-000000000002', name: 'rules.pdf', bytes: 30_000 }],
  fairGroups: ['age', 'disability', 'race', 'faith', 'sex', 'lgbt', 'money'],
  fairAge: fair, fairDisability: fair, fairRace: fair, fairFaith: fair, fairSex: fair, fairLgbt: fair, fairMoney: fair,
  fairReview: 'We count twice a year.',
  personalData: ['contact', 'crime'],
  dataCare: ['locked', 'few'],
  modernSlavery: ['pay'],
  fairWork: { charter: 'plan', practice: 'We pay the real living wage.' },
  socialValue: { what: ['jobs'], how: 'Two jobs.' },
  eachYear: { y2027: '20000', y2028: '30000', y2029: '10000' },
  budget: [budgetLine('2027', '20000'), budgetLine('2028', '30000'), budgetLine('2029', '10000'), budgetLine('2028', '10000', 'match')],
  otherMoney: [{ who: 'A trust', sum: '10000', state: 'waiting' }],
  declaration: ['agreed', 'right', 'spend', 'publish', 'privacy'],
}
