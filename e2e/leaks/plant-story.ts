import { as, systemActor } from '~db/index.server'
import { projectProfile } from '~/features/directory/profile/commands/project.server'
import { tightenPolicy } from '~/features/directory/publish/commands/policies.server'
import { correctAward, withdrawAward } from '~/features/directory/publish/commands/prepare.server'
import { publishTold } from '~/features/directory/publish/commands/publish.server'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import type { World } from '../access/plant'
import { plantAward, plantGroup, type AwardToPlant, type GroupToPlant, type PlantedAward } from './plant-awards'
import { plantProfile } from './plant-profile'
import { sumsOf } from './marks-numbers'
import { rareWord } from './search-secrets'
import type { Secret } from './secret'

type Told = { group: GroupToPlant; award: AwardToPlant }

const out = { told: true, state: 'ready' } as const
const story = {
  shown: { group: { name: 'Calder Kites Youth Project', charity: '8463702' }, award: { ...out, title: 'Kites on the moor', description: 'Young people build and fly kites.', pence: 412_345 } },
  /** Its name was kept back before anything came out. */
  withheld: {
    group: { name: 'Larkspur Women’s Haven', otherNames: ['Cinder Hill Sisters', 'Jaskółka Ostoja', 'ਚਾਨਣ ਮਹਿਲ ਬੀਬੀਆਂ'], charity: '8463719', company: '08463726' },
    award: { ...out, title: 'Larkspur night beds', description: 'Warm beds in the Cinder Hill annexe.', reasons: 'Nobody else in Thornhill opens nights.', conditions: 'Keep the annexe lit.', pence: 731_943, districts: ['E08000034'] },
  },
  county: { group: { name: 'Ryburn Families Together' }, award: { ...out, title: 'Family Saturdays', description: 'Play and breakfast for families.', pence: 300_777, districts: ['E08000036'] } },
  bare: { group: { name: 'Shibden Quiet Circle', charity: '8463733', company: '08463747' }, award: { ...out, title: 'Quiet mornings', description: 'A quiet place each week.', pence: 250_555 } },
  corrected: { group: { name: 'Holme Valley Repairers' }, award: { ...out, title: 'Repair bench for badgers', description: 'A bench with typo words.', pence: 199_111 } },
  withdrawn: { group: { name: 'Luddenden Drummers' }, award: { ...out, title: 'Drums at dawn for Midgley', description: 'Loud drums before breakfast in Midgley.', reasons: 'Midgley asked for drums.', pence: 641_777 } },
  /** Public, then kept back: what `history` asks about. */
  forgotten: {
    group: { name: 'Marigold Lodge Mothers', otherNames: ['Scammonden Sunflowers'], charity: '8463754' },
    award: { ...out, title: 'Marigold garden gate', description: 'A garden and a gate at Marigold Lodge.', reasons: 'Gates keep gardens.', pence: 518_333, districts: ['E08000033'] },
  },
  embargoed: {
    group: { name: 'Erringden Embers Collective', charity: '8463761' },
    award: { told: false, state: 'ready', title: 'Embers after dark', description: 'Firelight walks over Erringden.', reasons: 'Dark paths need walkers.', conditions: 'Carry lanterns always.', pence: 873_219 },
  },
  unwritten: { group: { name: 'Widdop Gate Wardens' }, award: { told: true, state: 'draft', title: 'Wardens of Widdop', description: 'Draft words about Widdop wardens.', pence: 462_957 } },
  refused: { group: { name: 'Gorple Upper Singers', otherNames: ['The Gorple Growlers'], charity: '8463778' }, award: { ...out, outcome: 'refused', title: 'Songs for Gorple', description: 'Choir evenings at Gorple Lower', reasons: 'Gorple songs cost too much.', pence: 287_651 } },
} satisfies Record<string, Told>

export type StoryKey = keyof typeof story
export type Story = { awards: Record<StoryKey, PlantedAward>; secrets: Secret[]; forgotten: Secret[]; viewer: Viewer }

const rare = (...values: string[]): Secret[] => values.map((value) => ({ kind: rareWord, where: 'several', value }))

/** Everything an award and its group are known by. */
export function allOf(kind: string, { group, award }: Told, planted?: PlantedAward): Secret[] {
  const { name, otherNames = [], charity, company } = group
  const words = [name, ...otherNames, charity, company, award.title, award.description, award.reasons, award.conditions, planted?.reference, planted?.bid]
  return [...words.filter((one) => one !== undefined).map((value) => ({ kind, where: 'publication', value })), ...sumsOf(`${kind}: amount`, 'publication.amount_pence', award.pence)]
}

const words = ({ award }: Told, kind: string): Secret[] =>
  [award.title, award.description, award.reasons].filter((one) => one !== undefined).map((value) => ({ kind, where: 'publication', value }))

/** Publishes what may be published through the portal's own commands, and says what must not be found. The database is open. */
export async function plantStory(world: World): Promise<Story> {
  const { sql, people } = world
  const viewer: Viewer = { personId: people.manager!, name: 'Person manager', language: 'en', staffRoles: ['manager'], sessionId: newId() }
  const awards = {} as Record<StoryKey, PlantedAward>
  for (const [key, { group, award }] of Object.entries(story) as [StoryKey, Told][]) awards[key] = await plantAward(world, await plantGroup(sql, group), award)
  for (const [key, place, name] of [['withheld', 'withheld', 'withheld'], ['county', 'county', 'named'], ['bare', 'county', 'bare']] as const) {
    const set = await tightenPolicy(viewer, { group: awards[key].group }, { policy: { place, name }, why: 'Someone looks for them: zqxpolicywhy' })
    if (!set.ok) throw new Error(`no policy for ${key}: ${set.code}`)
  }
  const profile = await plantProfile(world, awards)
  await publishTold()
  for (const key of profile.listed) await as(systemActor('publish'), (tx) => projectProfile(tx, awards[key].group))
  await profile.close()
  await correct(world, viewer, awards.corrected)
  await withdraw(world, viewer, awards.withdrawn)
  return {
    awards, viewer, forgotten: [...allOf('withheld after it was public', story.forgotten, awards.forgotten), ...profile.ofForgotten, ...rare('Scammonden', 'Marigold')],
    secrets: [
      ...profile.secrets,
      ...rare('Thistlewood', 'Hebblethwaite', 'Erringden', 'Widdop', 'Larkspur', 'Jaskółcze', 'Quillerism', 'Ostrówska'),
      ...allOf('award of a withheld group', story.withheld, awards.withheld), ...allOf('award under embargo', story.embargoed, awards.embargoed),
      ...allOf('award nobody made ready', story.unwritten, awards.unwritten), ...allOf('bid without success', story.refused, awards.refused),
      ...words(story.corrected, 'words before a correction').slice(0, 2), ...words(story.withdrawn, 'words of a withdrawn award'), ...sumsOf('amount of a withdrawn award', 'publication.amount_pence', story.withdrawn.award.pence),
      ...['8463733', '08463747'].map((value) => ({ kind: 'number of a group that is only named', where: 'organisation', value })),
      { kind: 'policy: why', where: 'public_policy.why', value: 'zqxpolicywhy' }, { kind: 'name of a person of a group', where: 'person.name', value: 'Quilla Hebblethwaite-Singh' },
      ...Object.entries(awards).map(([, { bid }]) => ({ kind: 'reference of a bid', where: 'application.reference', value: bid })),
    ],
  }
}

async function versionOf({ sql }: World, { publication }: PlantedAward): Promise<number> {
  const [row] = await sql<{ version: number; state: string }[]>`select version, state from publication where id = ${publication}`
  if (row?.state !== 'published') throw new Error(`an award of the story is ${row?.state}, not published`)
  return row.version
}

async function correct(world: World, viewer: Viewer, award: PlantedAward): Promise<void> {
  const typed = { title: 'Repair bench', description: 'A bench where neighbours mend things together.', conditions: 'Send a report.', reasons: 'It meets the need.', theme: '', districts: ['E08000035'], amount: '1991.11', what: 'The title was wrong.' }
  const done = await correctAward(viewer, award.bid, { typed, accepted: [], version: await versionOf(world, award), origin: 'https://portal.example' })
  if (!done.ok) throw new Error(`the award was not corrected: ${JSON.stringify(done)}`)
}

async function withdraw(world: World, viewer: Viewer, award: PlantedAward): Promise<void> {
  const done = await withdrawAward(viewer, award.bid, { why: 'The group gave the money back.', version: await versionOf(world, award) })
  if (!done.ok) throw new Error(`the award was not withdrawn: ${JSON.stringify(done)}`)
}

/** Keeps a name back that everybody could read until now. */
export async function forget({ viewer, awards }: Story): Promise<void> {
  const set = await tightenPolicy(viewer, { group: awards.forgotten.group }, { policy: { place: 'withheld', name: 'withheld' }, why: 'zqxpolicywhy' })
  if (!set.ok) throw new Error(`the policy was refused: ${set.code}`)
}
