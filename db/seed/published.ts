import type { SampleGroupKey } from './people'

/** Awards of invented groups, as if they had been decided here. Nothing of them is true. */
export const publishedSamples: readonly {
  by: SampleGroupKey
  reference: string
  title: string
  description: string
  conditions: string
  reasons: string
  pounds: number
  asked: number
  awardedOn: string
  startsOn: string
  endsOn: string
  districts: string[]
  communities: string[]
  priority: string
  theme: string
}[] = [
  {
    by: 'kirkgate', reference: 'AWD-SAMPLE2345', title: 'Open gym on Fridays (sample)',
    description: 'An open gym every Friday evening with two trained coaches. Young people choose what they learn and cook together after.',
    conditions: 'A report in June. Two trained adults at every session.', reasons: 'A clear need, shown by the young people themselves, and a plan that fits it.',
    pounds: 8_400, asked: 9_600, awardedOn: '2026-03-12', startsOn: '2026-04-01', endsOn: '2027-03-31',
    districts: ['E08000035'], communities: ['children', 'youngAdults'], priority: 'Safer places and thriving communities', theme: 'Young people',
  },
  {
    by: 'umeed', reference: 'AWD-SAMPLE6789', title: 'Walk home together (sample)',
    description: 'Volunteers walk with people who are afraid of the way home from the late bus. A phone line takes bookings in three languages.',
    conditions: 'Volunteers have a check before they start.', reasons: 'It helps people who told us that they stay at home after dark.',
    pounds: 4_950, asked: 4_950, awardedOn: '2026-03-12', startsOn: '2026-05-01', endsOn: '2027-02-28',
    districts: ['E08000034'], communities: ['womenGirls', 'older'], priority: 'Keeping people safe', theme: 'Safer places',
  },
  {
    by: 'polonia', reference: 'AWD-SAMPLE4A7C', title: 'Somebody to talk to (sample)',
    description: 'Trained listeners help victims of hate crime to say what happened and to find what helps. They meet where people already are.',
    conditions: 'A report every quarter.', reasons: 'Few services reach the people this group knows.',
    pounds: 12_000, asked: 15_000, awardedOn: '2026-06-18', startsOn: '2026-07-01', endsOn: '2027-06-30',
    districts: ['E08000036'], communities: ['victims', 'ethnic'], priority: 'Supporting victims and witnesses', theme: 'Hate crime',
  },
]
