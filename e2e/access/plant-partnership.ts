import type postgres from 'postgres'
import { fullAnswers } from '~/features/applications/testing-answers'
import { promiseHash } from '~/features/applications/joint/hash.server'
import { promiseOf } from '~/features/applications/joint/promise'
import { newId, newReference } from '~/platform/ids.server'
import type { Json } from '~/forms'
import { plantSession } from './plant-session'
import { plantedPartners, type Kind } from './people'
import { openPot } from './plant-bids'
import { addressOf, hashOf, type Planted } from './planted'
import { tokenOf } from './plant-things'

export const jointStates = ['jointDraft', 'jointSent', 'jointWaiting'] as const
export type JointState = (typeof jointStates)[number]
/** Groups in the order of their positions: the lead's own part is the first. */
export const positions = { lead: 1, partner: 2, left: 3, removed: 4 } as const

export type PlantedBidOfGroups = { application: string; stage: string; reference: string; parts: Record<keyof typeof positions, string>; invitation: string; comment: string; promise: ReturnType<typeof promiseOf> }
type GroupKey = (typeof plantedPartners)[keyof typeof plantedPartners]['of']

const nameOf: Record<GroupKey, string> = { partner: 'Washburn Women', asked: 'Skell Singers', left: 'Nidd Netball', removed: 'Cover Bridge Club', elsewhere: 'Laver Lads' }
const lineOf = (pence: string): Json => [{ id: 'a1', category: 'venue', what: 'Hall', pence, kind: 'asked' }]

/** People of other groups, with a session each. */
async function plantGroups(sql: postgres.Sql, { people, tokens }: Planted): Promise<Record<GroupKey, string>> {
  const groups = Object.fromEntries(Object.keys(nameOf).map((key) => [key, newId()])) as Record<GroupKey, string>
  for (const [key, id] of Object.entries(groups) as [GroupKey, string][]) {
    await sql`insert into organisation (id, name, legal_form) values (${id}, ${nameOf[key]}, 'other')`
    await sql`insert into organisation_private (organisation_id, details, updated_at) values (${id}, ${sql.json({ groupPhone: '01632 960 100' })}, portal_now())`
  }
  for (const [kind, { of, role }] of Object.entries(plantedPartners) as [Kind, { of: GroupKey; role: string }][]) {
    const [person, address] = [newId(), newId()]
    people[kind] = person
    await sql`insert into person (id, name, language) values (${person}, ${`Person ${kind}`}, 'en')`
    await sql`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${person}, ${groups[of]}, ${role}, 'confirmed')`
    await sql`insert into sign_in_address (id, address) values (${address}, ${addressOf(kind)})`
    await sql`insert into person_address (person_id, address_id) values (${person}, ${address})`
    tokens[kind] = await plantSession(sql, person, address, 'sample')
  }
  return groups
}

/**
 * Joint bids of the group, begun by its owner: a draft that only the lead has signed, one that was sent, and one that was
 * sent and waits for its partner. In each a group left, one was taken out and one is asked. And one with other partners.
 */
export async function plantPartnership(sql: postgres.Sql, planted: Planted) {
  const groups = await plantGroups(sql, planted)
  const [pot] = await sql<{ id: string; earliest: string }[]>`
    update pot set bids_per_organisation = 99, max_partners = 6 where id in (${openPot(sql)}) returning id, earliest_start as earliest`
  const joint = {} as Record<JointState, PlantedBidOfGroups>
  for (const state of jointStates) joint[state] = await plantBid(sql, planted, groups, pot!, state)
  await plantOther(sql, planted, groups.elsewhere, pot!.id)
  return { jointBids: joint, askedGroup: groups.asked, joiningTokens: { open: tokenOf('joining jointDraft'), answered: tokenOf('joining answered'), missing: tokenOf('no joining') } }
}

async function plantBid(sql: postgres.Sql, { group, people }: Planted, groups: Record<GroupKey, string>, pot: { id: string; earliest: string }, state: JointState): Promise<PlantedBidOfGroups> {
  const [application, stage, invitation, comment] = [newId(), newId(), newId(), newId()]
  const common = newId()
  const reference = newReference('SCF9')
  const { budget: _budget, ...rest } = fullAnswers
  const dates = datesFrom(pot.earliest)
  await sql`insert into application (id, pot_id, lead_organisation_id, reference, started_by, contact_person_id)
    values (${application}, ${pot.id}, ${group}, ${reference}, ${people.owner!}, ${people.owner!})`
  await sql`insert into stage (id, application_id, kind, form_id, form_version, status)
    values (${stage}, ${application}, 'light', 'light', 1, ${state === 'jointDraft' ? 'draft' : 'submitted'})`
  await sql`insert into part (id, stage_id, application_id, organisation_id, role) values (${common}, ${stage}, ${application}, ${group}, 'lead')`
  await plantAnswers(sql, common, people.editor!, { ...rest, dates, ask: { asked: '600', cost: '700' }, groupKind: 'cio', groupNumbers: { charity: '9876543', company: '' } })
  const parts = {} as PlantedBidOfGroups['parts']
  const signatures: Partial<Record<keyof typeof positions, { id: string; promise: ReturnType<typeof promiseOf> }>> = {}
  for (const [key, position] of Object.entries(positions) as [keyof typeof positions, number][]) {
    const part = newId()
    parts[key] = part
    const gone = key === 'left' || key === 'removed' ? key : 'active'
    await sql`insert into part (id, stage_id, application_id, organisation_id, role, position, state, ended_at)
      values (${part}, ${stage}, ${application}, ${key === 'lead' ? group : groups[key]}, 'partner', ${position}, ${gone}, ${gone === 'active' ? null : sql`portal_now()`})`
    const { groupName: _name, ...asNew } = Object.fromEntries(Object.entries(rest).filter(([id]) => /^(group|people|districts|placeRisk)/.test(id)))
    const answers = {
      ...(key === 'lead' ? {} : { groupName: nameOf[key], ...asNew }),
      partWork: { role: `Role of ${key}`, activities: `What ${key} will do` }, share: lineOf('300'),
    }
    const by = { lead: people.owner!, partner: people.partnerOwner!, left: people.leftPartner!, removed: people.removedPartner! }[key]
    await plantAnswers(sql, part, by, answers)
    const promise = promiseOf(answers, dates)
    signatures[key] = { id: newId(), promise }
    const signs = key === 'lead' || (key === 'partner' && state === 'jointSent')
    if (signs) {
      await sql`insert into signature (id, application_id, stage_id, part_id, promise, promise_hash, signed_by, name)
        values (${signatures[key]!.id}, ${application}, ${stage}, ${part}, ${sql.json(promise)}, ${promiseHash(promise)}, ${by}, 'Somebody')`
    }
  }
  await sql`insert into application_event (id, application_id, kind, person_id) values (${newId()}, ${application}, 'started', ${people.owner!})`
  await sql`insert into partner_invitation (id, application_id, organisation_id, group_name, language, invited_by, sent_at, expires_at)
    values (${invitation}, ${application}, ${groups.asked}, ${nameOf.asked}, 'en', ${people.owner!}, portal_now(), portal_now() + interval '10 days')`
  await sql`insert into partner_invitation (id, application_id, address, group_name, language, token_hash, invited_by, sent_at, expires_at)
    values (${newId()}, ${application}, ${addressOf('asked')}, 'Skell by mail', 'en', ${hashOf(tokenOf(`joining ${state}`))}, ${people.owner!}, portal_now(), portal_now() + interval '10 days')`
  await sql`insert into partner_invitation (id, application_id, address, group_name, language, token_hash, invited_by, sent_at, expires_at, answered_at, answered_by, answer, part_id)
    values (${newId()}, ${application}, ${addressOf('partnerOwner')}, ${nameOf.partner}, 'en', ${hashOf(tokenOf(state === 'jointDraft' ? 'joining answered' : `answered ${state}`))},
      ${people.owner!}, portal_now(), portal_now() + interval '10 days', portal_now(), ${people.partnerOwner!}, 'accepted', ${parts.partner})`
  await sql`insert into bid_comment (id, application_id, question, organisation_id, person_id, language, words)
    values (${comment}, ${application}, 'need', ${groups.partner}, ${people.partnerOwner!}, 'en', 'A word between us')`
  await sql`insert into assigned_page (id, application_id, part_id, page, person_id, assigned_by)
    values (${newId()}, ${application}, ${parts.partner}, 'share', ${people.partnerEditor!}, ${people.partnerOwner!})`
  await sql`insert into presence (application_id, person_id, part_id, page, seen_at) values (${application}, ${people.partnerEditor!}, ${parts.partner}, 'share', portal_now())`
  if (state === 'jointWaiting') {
    await sql`insert into lead_offer (id, application_id, part_id, offered_by) values (${newId()}, ${application}, ${parts.partner}, ${people.owner!})`
  }
  if (state === 'jointSent') {
    await sql`insert into lead_offer (id, application_id, part_id, offered_by, answered_at, answered_by, answer)
      values (${newId()}, ${application}, ${parts.partner}, ${people.owner!}, portal_now(), ${people.partnerOwner!}, 'declined')`
  }
  if (state !== 'jointDraft') {
    for (const person of [people.lockedManager!, people.lockedAssessor!]) {
      await sql`insert into interest (id, person_id, application_id, has, why) values (${newId()}, ${person}, ${application}, true, '')`
    }
    const submission = newId()
    const waits = state === 'jointWaiting'
    const frozen = (question: string) => ({ question, task: 'part', label: { en: 'Your part' }, value: 'x', shown: { en: [{ text: 'What they will do' }] }, writtenIn: 'en' })
    const snapshot = {
      formId: 'light', formVersion: 1, organisation: 'Wharfe Lane Walkers', language: 'en', taskTitles: { project: { en: 'Your project' } },
      answers: [{ question: 'need', task: 'project', label: { en: 'Why is it needed?' }, value: 'x', shown: { en: [{ text: 'Because' }] }, writtenIn: 'en' }],
      parts: (['lead', 'partner'] as const).map((key) => ({
        partId: parts[key], position: positions[key], name: key === 'lead' ? 'Wharfe Lane Walkers' : nameOf.partner, lead: key === 'lead',
        answers: [frozen('partWork')], signedAt: waits && key === 'partner' ? null : '2026-01-02T10:00:00.000Z', waiting: waits && key === 'partner',
      })),
    }
    await sql`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, asked_pence, sent_by, arrived_at, once_key)
      values (${submission}, ${stage}, ${application}, 1, ${sql.json(snapshot)}, 'x', 'en', 60000, ${people.owner!}, portal_now(), 'planted')`
    for (const key of ['lead', 'partner'] as const) {
      const { id, promise } = signatures[key]!
      const waiting = waits && key === 'partner'
      await sql`insert into submission_part (id, submission_id, application_id, part_id, organisation_id, position, answers, promise, promise_hash, signature_id, waits_until)
        values (${newId()}, ${submission}, ${application}, ${parts[key]}, ${key === 'lead' ? group : groups.partner}, ${positions[key]}, ${sql.json([frozen('partWork')])},
          ${sql.json(promise)}, ${promiseHash(promise)}, ${waiting ? null : id}, ${waiting ? sql`portal_now() + interval '5 days'` : null})`
    }
  }
  return { application, stage, reference, parts, invitation, comment, promise: signatures.partner!.promise }
}

/** The lead's bid with a group that is in none of the others. */
async function plantOther(sql: postgres.Sql, { group, people }: Planted, other: string, pot: string): Promise<void> {
  const [application, stage] = [newId(), newId()]
  await sql`insert into application (id, pot_id, lead_organisation_id, reference, started_by) values (${application}, ${pot}, ${group}, ${newReference('SCF9')}, ${people.owner!})`
  await sql`insert into stage (id, application_id, kind, form_id, form_version, status) values (${stage}, ${application}, 'light', 'light', 1, 'draft')`
  await sql`insert into part (id, stage_id, application_id, organisation_id, role) values (${newId()}, ${stage}, ${application}, ${group}, 'lead')`
  for (const [index, organisation] of [group, other].entries()) {
    await sql`insert into part (id, stage_id, application_id, organisation_id, role, position) values (${newId()}, ${stage}, ${application}, ${organisation}, 'partner', ${index + 1})`
  }
}

async function plantAnswers(sql: postgres.Sql, part: string, by: string, answers: Record<string, Json>): Promise<void> {
  for (const [question, value] of Object.entries(answers)) {
    const stored = sql.json(value as never)
    await sql`insert into answer (id, part_id, question, version, value, language, saved_by, saved_at) values (${newId()}, ${part}, ${question}, 1, ${stored}, 'en', ${by}, portal_now())`
    await sql`insert into answer_revision (id, part_id, question, version, based_on, accepted, value, language, saved_by)
      values (${newId()}, ${part}, ${question}, 1, 0, true, ${stored}, 'en', ${by})`
  }
}

function datesFrom(earliest: string) {
  const day = (days: number) => {
    const date = new Date(Date.parse(`${earliest}T00:00:00Z`) + days * 86_400_000)
    return { day: String(date.getUTCDate()), month: String(date.getUTCMonth() + 1), year: String(date.getUTCFullYear()) }
  }
  return { start: day(10), end: day(60) }
}
