import { guidePage } from './block'

/** Three made-up groups, the same as in the help beside the questions. Sums are in pounds. */
export const examples = [
  guidePage('boxing', ({ lead, text, answer, budget }) => [
    lead(),
    answer('questions:change.label', 'many', 'big', 'know'),
    text('better'),
    budget(null, { coaches: 2400, hall: 960, gloves: 600, talks: 540, fares: 300 }),
  ]),
  guidePage('women', ({ lead, text, answer, budget }) => [
    lead(),
    answer('questions:need.label', 'many', 'which', 'know'),
    text('better'),
    budget(null, { worker: 11880, children: 3360, rooms: 2400, helpers: 800, fares: 560 }),
    text('years'),
  ]),
  guidePage('bridges', ({ lead, text, answer, budget }) => [
    lead(),
    answer('questions:project.summary.label', 'groups', 'place', 'numbers'),
    text('better'),
    budget('neighbours', { worker: 3600, lamps: 2400, tools: 1200, room: 500, leaflets: 300 }),
    budget('rovers', { coaches: 2880, pitch: 1600, kit: 700, vests: 320, safe: 300, fares: 200 }),
  ]),
]
