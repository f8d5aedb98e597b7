import type postgres from 'postgres'
import { connect } from '~db/index.server'
import { newId } from '~/platform/ids.server'
import { ask, cookieOf } from './ask'
import { plantBids } from './plant-bids'
import { plantContacts } from './plant-contacts'
import { plantDirectory } from './plant-directory'
import { plantEvidence } from './plant-evidence'
import { plantSupport } from './plant-support'
import { plantFiles } from './plant-files'
import { plantJoint } from './plant-joint'
import { plantLetters } from './plant-letters'
import { plantOpenData } from './plant-open-data'
import { plantOpenness } from './plant-openness'
import { plantPartnership } from './plant-partnership'
import { plantProfile } from './plant-profile'
import { plantPublish } from './plant-publish'
import { plantReview } from './plant-review'
import { plantRounds } from './plant-rounds'
import { plantScoring } from './plant-scoring'
import { plantSession } from './plant-session'
import { plantThings } from './plant-things'
import { plantTranslations } from './plant-translation'
import { plantedPeople, plantedStaff, samplePeople, type Kind } from './people'
import { addressOf, hashOf, type Planted } from './planted'
import type { Place } from './place'

export type World = Place & Planted & Awaited<ReturnType<typeof plantBids>> & Awaited<ReturnType<typeof plantFiles>> & Awaited<ReturnType<typeof plantThings>> & Awaited<ReturnType<typeof plantScoring>> & Awaited<ReturnType<typeof plantRounds>>
  & Awaited<ReturnType<typeof plantPartnership>> & Awaited<ReturnType<typeof plantReview>> & Awaited<ReturnType<typeof plantJoint>>
  & Awaited<ReturnType<typeof plantContacts>> & Awaited<ReturnType<typeof plantOpenness>> & Awaited<ReturnType<typeof plantOpenData>> & Awaited<ReturnType<typeof plantEvidence>> & Awaited<ReturnType<typeof plantDirectory>> & Awaited<ReturnType<typeof plantPublish>> & Awaited<ReturnType<typeof plantProfile>> & Awaited<ReturnType<typeof plantSupport>> & Awaited<ReturnType<typeof plantTranslations>> & Awaited<ReturnType<typeof plantLetters>>

/** Everybody, signed in, with one group, its bids in every state, and one of everything else. */
export async function plantWorld(place: Place): Promise<World> {
  await forgetSampleWork(place.sql)
  const planted = await plantPeople(place)
  const bids = await plantBids(place.sql, planted)
  const partnership = await plantPartnership(place.sql, planted)
  const things = await plantThings(place, planted)
  const files = await plantFiles(place, planted, bids.bids)
  const review = await plantReview(place.sql, planted, bids.toReview)
  const scoring = await plantScoring(place.sql, planted, bids.bids)
  // Drizzle takes serializers off the connection it uses: rounds get one of their own.
  const apart = connect(place.database, null)
  const rounds = await plantRounds(apart).finally(() => apart.end())
  const openness = await plantOpenness(place.sql, rounds.deskRounds.published.round.id)
  const evidence = await plantEvidence(place.sql)
  const openData = await plantOpenData(place.sql)
  const support = await plantSupport(place.sql)
  const directory = await plantDirectory(place.sql)
  const publish = await plantPublish(place.sql, planted)
  const profile = await plantProfile(place.sql, planted)
  const contacts = await plantContacts(place.sql, planted)
  const translations = await plantTranslations(place.sql, planted, bids.bids)
  const letters = await plantLetters(place.sql, planted, bids.bids)
  const joint = await plantJoint(place.sql, planted)
  await place.sql`analyze`
  return { ...joint, ...partnership, ...place, ...planted, ...bids, ...things, ...files, ...review, ...scoring, ...rounds, ...openness, ...openData, ...evidence, ...directory, ...publish, ...profile, ...contacts, ...support, ...translations, ...letters }
}

/** The sample's own bids, documents and other rounds are not what is asked about: everything here is planted. */
async function forgetSampleWork(sql: postgres.Sql): Promise<void> {
  await sql`truncate application, organisation_document, file, person_post cascade`
  await sql`delete from pot where round_id in (select id from round where number <> 9)`
  await sql`delete from round where number <> 9`
}

async function plantPeople(place: Place): Promise<Planted> {
  const { sql } = place
  const group = newId()
  const charityNumber = '9876543'
  const people: Planted['people'] = {}
  const tokens: Planted['tokens'] = {}
  const memberships: Record<string, string> = {}
  await sql`insert into organisation (id, name, legal_form, charity_number) values (${group}, 'Wharfe Lane Walkers', 'cio', ${charityNumber})`
  await sql`insert into organisation_private (organisation_id, details, updated_at) values (${group}, ${sql.json({ groupPhone: '0113 496 0199' })}, portal_now())`
  const otherGroup = newId()
  await sql`insert into organisation (id, name, legal_form) values (${otherGroup}, 'Elsewhere', 'other')`
  for (const [kind, { role, state, ...more }] of Object.entries(plantedPeople)) {
    const person = newId()
    const membership = newId()
    people[kind as Kind] = person
    memberships[kind] = membership
    await sql`insert into person (id, name, language) values (${person}, ${`Person ${kind}`}, 'en')`
    const until = 'over' in more ? sql`portal_now() - interval '1 day'` : role === 'helper' ? sql`portal_now() + interval '30 days'` : null
    await sql`insert into membership (id, person_id, organisation_id, role, state, until) values (${membership}, ${person}, ${'elsewhere' in more ? otherGroup : group}, ${role}, ${state}, ${until})`
    if ('manager' in more) await plantRole(sql, person, 'manager')
    const address = newId()
    await sql`insert into sign_in_address (id, address) values (${address}, ${addressOf(kind)})`
    await sql`insert into person_address (person_id, address_id) values (${person}, ${address})`
    tokens[kind as Kind] = await plantSession(sql, person, address, kind === 'former' ? 'code' : 'sample')
  }
  for (const [kind, role] of Object.entries(plantedStaff)) {
    const person = newId()
    people[kind as Kind] = person
    await sql`insert into person (id, name, language) values (${person}, ${`Person ${kind}`}, 'en')`
    await plantRole(sql, person, role)
    tokens[kind as Kind] = await plantSession(sql, person, null, 'sample')
  }
  people.ended = people.editor!
  tokens.ended = await plantSession(sql, people.editor!, null, 'sample')
  await sql`update session set ended_at = portal_now() where token_hash = ${hashOf(tokens.ended)}`
  for (const [kind, key] of Object.entries(samplePeople)) {
    const [found] = await sql<{ id: string }[]>`select pa.person_id as id from person_address pa join sign_in_address a on a.id = pa.address_id where a.address = ${`${key}@example.org`}`
    people[kind as Kind] = found!.id
    const answer = await ask(place.origin, { method: 'POST', path: '/dev/people', fields: [['person', found!.id]] })
    tokens[kind as Kind] = cookieOf(answer, '__Host-session')
  }
  return { group, charityNumber, otherGroup, people, tokens, memberships: { editor: memberships.editor!, claimant: memberships.claimant!, helper: memberships.helper! } }
}

async function plantRole(sql: postgres.Sql, person: string, role: string): Promise<void> {
  await sql`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${person}, ${role}, portal_now() - interval '1 day')`
}
