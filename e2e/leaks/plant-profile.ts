import { as, systemActor } from '~db/index.server'
import { projectProfile } from '~/features/directory/profile/commands/project.server'
import { newId } from '~/platform/ids.server'
import type { World } from '../access/plant'
import type { PlantedAward } from './plant-awards'
import type { Secret } from './secret'
import type { StoryKey } from './plant-story'

const kept = {
  about: 'We meet by the canal at Luddenden Foot on moonless nights',
  website: 'https://calder-kites-quietly.example.org/members',
}
const notices = {
  closed: 'Closed words: seeking a trailer for kites',
  removed: 'Removed words: selling cheap kites to all',
  held: 'Held words: phone our Dilys about kites',
}

/** Profiles of the story: one shows its themes alone, one shows all until it is kept back; notices that are over. */
export async function plantProfile(world: World, awards: Record<StoryKey, PlantedAward>) {
  const { sql, people, deskRounds } = world
  const round = deskRounds.published.round.id
  const add = async (key: StoryKey, about: string, website: string, shown: string[]) => {
    await sql`insert into profile (organisation_id, about, website, districts, communities, languages, themes, offers, looking_for, size, shown, listed, open_to_partners, reached_by, confirmed_at, changed_by, changed_at)
      values (${awards[key].group}, ${sql.json({ text: about, language: 'en' })}, ${website}, '["E08000035"]', '["children"]', '["ur"]', '["youth"]', '["venue"]', '["volunteers"]', 'to10k',
        ${sql.json(shown)}, true, true, 'message', portal_now(), ${people.manager!}, portal_now())`
  }
  const notice = async (key: StoryKey, text: string, state: string) => {
    const id = newId()
    await sql`insert into notice (id, organisation_id, round_id, kind, things, districts, text, state, person_id) values (${id}, ${awards[key].group}, ${round}, 'lookingFor', '["venue"]', '["E08000035"]',
      ${sql.json({ text, language: 'en' })}, ${state}, ${people.manager!})`
    return id
  }
  await add('shown', kept.about, kept.website, ['themes', 'languages'])
  await add('forgotten', 'Marigold mothers garden by the reservoir', 'https://marigold-lodge.example.org/', ['about', 'website', 'numbers', 'themes', 'languages', 'offers', 'districts'])
  await notice('shown', 'We look for a hall with a high ceiling', 'open')
  await notice('forgotten', 'Marigold needs a gate keeper', 'open')
  const over = [await notice('shown', notices.closed, 'open'), await notice('shown', notices.removed, 'open')]
  await notice('shown', notices.held, 'held')
  const listed: StoryKey[] = ['shown', 'forgotten']
  const secret = (kind: string, value: string): Secret => ({ kind, where: kind.startsWith('notice') ? 'notice.text' : 'profile', value })
  return {
    listed,
    /** Ends two notices that were public. */
    async close() {
      await sql`update notice set state = 'closed', ended_at = portal_now() where id = ${over[0]!}`
      await sql`update notice set state = 'removed', ended_at = portal_now() where id = ${over[1]!}`
      await as(systemActor('publish'), (tx) => projectProfile(tx, awards.shown.group))
    },
    secrets: [
      secret('profile: words not shown', kept.about), secret('profile: site not shown', kept.website),
      secret('notice that was closed', notices.closed), secret('notice that staff removed', notices.removed), secret('notice that is held', notices.held),
    ],
    ofForgotten: ['Marigold mothers garden by the reservoir', 'marigold-lodge.example.org', 'Marigold needs a gate keeper'].map((value) => secret('profile of a group that was kept back', value)),
  }
}
