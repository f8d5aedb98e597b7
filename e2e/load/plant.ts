import { createHash, randomBytes } from 'node:crypto'
import type { connect } from '~db/index.server'
import { plantBid } from '~db/testing-bid.server'
import { plantMember } from '~db/testing-joint.server'
import { fullAnswers } from '~/features/applications/testing-answers'
import { newId } from '~/platform/ids.server'

type Owner = ReturnType<typeof connect>
/** A bid's ids and reference; who acts is said by a `PlantedPerson`. */
export type PlantedBid = Omit<Awaited<ReturnType<typeof plantBid>>, 'viewer'>
export type PlantedPerson = { personId: string; cookie: string }

/** A draft bid in a fund of its own, and a signed-in editor of its group. */
export async function plantWriter(owner: Owner): Promise<{ bid: PlantedBid; writer: PlantedPerson }> {
  const bid = await plantBid(owner)
  return { bid, writer: await signIn(owner, bid.person) }
}

/** One more signed-in editor of the bid's group. */
export async function plantEditor(owner: Owner, bid: PlantedBid, name = 'Sample editor'): Promise<PlantedPerson> {
  const person = newId()
  await owner`insert into person (id, name) values (${person}, ${name})`
  await owner`insert into membership (id, person_id, organisation_id, role, state)
    values (${newId()}, ${person}, ${bid.organisation}, 'editor', 'confirmed')`
  return signIn(owner, person)
}

/** One more signed-in editor of any group. */
export async function plantMemberSignedIn(owner: Owner, organisation: string): Promise<PlantedPerson> {
  const { personId } = await plantMember(owner, organisation, 'editor', 'Sample editor')
  return signIn(owner, personId)
}

/** One more draft bid to the same pot, of a group and a person of its own. */
export async function plantSibling(owner: Owner, first: PlantedBid): Promise<{ bid: PlantedBid; writer: PlantedPerson }> {
  const [person, organisation, application, stage, part] = [newId(), newId(), newId(), newId(), newId()]
  const reference = `TST1-${application.slice(-4).toUpperCase()}-${part.slice(-6).toUpperCase()}`
  await owner`insert into person (id, name) values (${person}, 'Sample writer')`
  await owner`insert into organisation (id, name, legal_form) values (${organisation}, 'Sample group', 'unincorporated')`
  await owner`insert into membership (id, person_id, organisation_id, role, state)
    values (${newId()}, ${person}, ${organisation}, 'owner', 'confirmed')`
  await owner`insert into application (id, pot_id, lead_organisation_id, reference, started_by, contact_person_id)
    values (${application}, ${first.pot}, ${organisation}, ${reference}, ${person}, ${person})`
  await owner`insert into stage (id, application_id, kind, form_id, form_version, status)
    values (${stage}, ${application}, 'light', 'light', 1, 'draft')`
  await owner`insert into part (id, stage_id, application_id, organisation_id, role)
    values (${part}, ${stage}, ${application}, ${organisation}, 'lead')`
  const bid = { ...first, person, organisation, application, stage, part, reference }
  return { bid, writer: await signIn(owner, person) }
}

/** All answers of a bid, as they would be after weeks of writing. */
export async function plantAnswers(owner: Owner, bid: PlantedBid): Promise<void> {
  await owner`insert into answer (id, part_id, question, version, value, language, saved_by, saved_at)
    select gen_random_uuid(), ${bid.part}, key, 1, value, 'en', ${bid.person}, portal_now() from jsonb_each(${owner.json(fullAnswers)})`
  await owner`insert into answer_revision (id, part_id, question, version, based_on, accepted, value, language, saved_by)
    select gen_random_uuid(), ${bid.part}, key, 1, 0, true, value, 'en', ${bid.person} from jsonb_each(${owner.json(fullAnswers)})`
}

/** Someone of the grants team who may do everything. */
export async function plantStaff(owner: Owner): Promise<PlantedPerson> {
  const person = newId()
  await owner`insert into person (id, name) values (${person}, 'Sample manager')`
  for (const role of ['officer', 'manager', 'administrator']) {
    await owner`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${person}, ${role}, '2020-01-01')`
  }
  return signIn(owner, person)
}

/** Opens a session as the portal keeps it, and returns its cookie. */
async function signIn(owner: Owner, person: string): Promise<PlantedPerson> {
  const token = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(token).digest('base64url')
  await owner`insert into session (id, token_hash, person_id, method, kind, checked_at, seen_at)
    values (${newId()}, ${hash}, ${person}, 'code', 'applicant', portal_now(), portal_now())`
  return { personId: person, cookie: `__Host-session=${token}` }
}
