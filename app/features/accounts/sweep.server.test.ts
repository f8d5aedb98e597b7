import { afterEach, beforeEach, expect, test } from 'vitest'
import { plantBid } from '~db/testing-bid.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { now } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { sweep } from './index.server'
import { retentionKeys, type RetentionKey } from './retention'

const { owner, options } = testDatabase()
const day = 24 * 60 * 60_000
const month = '2026-06'

/** Plants one record of a kind as old as the portal's clock stands, and says how to find it. */
type Plant = () => Promise<() => PromiseLike<readonly unknown[]>>

async function person(): Promise<string> {
  const id = newId()
  await owner()`insert into person (id, name) values (${id}, 'Amina')`
  return id
}

function row(table: string, column = 'id') {
  return (value: string) => () => owner()`select 1 from ${owner()(table)} where ${owner()(column)} = ${value}`
}

async function bid(closes: Date) {
  const planted = await plantBid(owner(), { closes })
  await owner()`insert into answer (id, part_id, question, version, value, language, saved_at) values (${newId()}, ${planted.part}, 'need', 1, '"x"', 'en', portal_now())`
  await owner()`insert into answer_revision (id, part_id, question, version, based_on, accepted, value, language) values (${newId()}, ${planted.part}, 'need', 1, 0, true, '"x"', 'en')`
  await owner()`insert into more_time (id, application_id, until, reason, given_by) values (${newId()}, ${planted.application}, portal_now(), 'x', ${planted.person})`
  await owner()`insert into paper_bid (stage_id, application_id, received_at, agreed_how, entered_by) values (${planted.stage}, ${planted.application}, portal_now(), 'x', ${planted.person})`
  const message = newId()
  await owner()`insert into message (id, person_id, language, template, params, application_id) values (${message}, ${planted.person}, 'en', 'claimConfirmed', '{}', ${planted.application})`
  await owner()`insert into letter (id, message_id, person_id, language, application_id) values (${newId()}, ${message}, ${planted.person}, 'en', ${planted.application})`
  await owner()`insert into adjustment (application_id, kinds, words, asked_by) values (${planted.application}, '["bsl"]', 'secret words', ${planted.person})`
  const file = newId()
  await owner()`insert into file (id, sha256, bytes, type, name, scan, storage_key) values (${file}, 'x', 1, 'text/plain', 'x.txt', 'clean', ${file})`
  await owner()`insert into application_file (id, application_id, file_id, question, added_by) values (${newId()}, ${planted.application}, ${file}, 'proof', ${planted.person})`
  return planted
}

const answers = [{ question: 'need', task: 'project', label: { en: 'Need' }, value: 'secret words', shown: { en: [{ text: 'secret words' }] }, writtenIn: 'en' }]

async function sentBid(closes: Date) {
  const planted = await bid(closes)
  const submission = newId()
  await owner()`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, sent_by, arrived_at, once_key)
    values (${submission}, ${planted.stage}, ${planted.application}, 1, ${owner().json({ language: 'en', answers })}, 'the old hash', 'en', ${planted.person}, portal_now(), ${newId()})`
  return { ...planted, submission }
}

const readable = (application: string) => owner()`
  select 1 from answer a join part p on p.id = a.part_id where p.application_id = ${application}
  union all select 1 from answer_revision a join part p on p.id = a.part_id where p.application_id = ${application}
  union all select 1 from adjustment where application_id = ${application}
  union all select 1 from submission where application_id = ${application} and snapshot::text like '%secret words%'`

const plants: Record<RetentionKey, Plant> = {
  async signInRequests() {
    const id = newId()
    await owner()`insert into sign_in_request (id, address, language, token_hash, code_hash, browser_hash, expires_at) values (${id}, 'a@example.org', 'en', ${id}, '', '', portal_now())`
    return row('sign_in_request')(id)
  },
  async signInCodes() {
    const id = newId()
    await owner()`insert into sign_in_code (id, person_id, kind, code_hash, expires_at, used_at) values (${id}, ${await person()}, 'paper', '', portal_now() + interval '365 days', portal_now())`
    return row('sign_in_code')(id)
  },
  async registerCodes() {
    const [id, planted] = [newId(), await plantBid(owner())]
    await owner()`insert into register_code (id, membership_id, code_hash, expires_at)
      select ${id}, id, '', portal_now() from membership where person_id = ${planted.person}`
    return row('register_code')(id)
  },
  async registerContacts() {
    await owner()`insert into register_contact (charity_number, name, address) values ('1128267', 'Hall', 'hall@example.org')`
    return row('register_contact', 'charity_number')('1128267')
  },
  async attempts() {
    const id = newId()
    await owner()`insert into attempt (key_hash, at) values (${id}, array[portal_now() - interval '1 day', portal_now()])`
    return row('attempt', 'key_hash')(id)
  },
  async sessions() {
    const id = newId()
    await owner()`insert into session (id, token_hash, person_id, method, kind, checked_at, seen_at, ended_at) values (${id}, ${id}, ${await person()}, 'code', 'applicant', portal_now(), portal_now(), portal_now())`
    return row('session')(id)
  },
  async sessionLog() {
    const id = newId()
    await owner()`insert into audit_event (id, action, subject_kind) values (${id}, 'session.open', 'session')`
    return row('audit_event')(id)
  },
  async keptPosts() {
    const id = newId()
    await owner()`insert into kept_post (id, person_id, path, fields, expires_at) values (${id}, ${await person()}, '/', '[]', portal_now())`
    return row('kept_post')(id)
  },
  async anonymousDrafts() {
    const [id, { pot }] = [newId(), await plantBid(owner())]
    await owner()`insert into anonymous_draft (id, token_hash, pot_id, answers, expires_at) values (${id}, ${id}, ${pot}, '{}', portal_now())`
    return row('anonymous_draft')(id)
  },
  async caughtMail() {
    const id = newId()
    await owner()`insert into caught_mail (id, "to", subject, text, message_id, language) values (${id}, 'a@example.org', '', '', ${id}, 'en')`
    return row('caught_mail')(id)
  },
  async mailSecrets() {
    const id = newId()
    await owner()`insert into message (id, person_id, language, template, params, secret, sent_at) values (${id}, ${await person()}, 'en', 'invitation', '{}', '{"path":"/x"}', portal_now())`
    return () => owner()`select 1 from message where id = ${id} and secret is not null`
  },
  async addressMail() {
    const id = newId()
    await owner()`insert into message (id, address, language, template, params) values (${id}, 'a@example.org', 'en', 'signIn', '{}')`
    return row('message')(id)
  },
  async invitations() {
    const [id, { organisation, person: by }] = [newId(), await plantBid(owner())]
    await owner()`insert into invitation (id, organisation_id, address, role, token_hash, invited_by, expires_at) values (${id}, ${organisation}, 'a@example.org', 'editor', ${id}, ${by}, portal_now())`
    return row('invitation')(id)
  },
  async partnerInvitations() {
    const [id, { application, person: by }] = [newId(), await plantBid(owner())]
    await owner()`insert into partner_invitation (id, application_id, address, group_name, language, invited_by, sent_at, expires_at)
      values (${id}, ${application}, 'a@example.org', 'A group', 'en', ${by}, portal_now(), portal_now())`
    return row('partner_invitation')(id)
  },
  async bidComments() {
    const [id, { application, organisation, stage, submission, person: by }] = [newId(), await sentBid(new Date('2099-01-01'))]
    await owner()`insert into decision (id, application_id, stage_id, submission_id, outcome, reasons, feedback, recorded_by, confirmed_at, told_at)
      values (${newId()}, ${application}, ${stage}, ${submission}, 'awarded', '', '{}', ${by}, portal_now(), portal_now())`
    await owner()`insert into bid_comment (id, application_id, question, organisation_id, person_id, language, words) values (${id}, ${application}, 'need', ${organisation}, ${by}, 'en', 'x')`
    return row('bid_comment')(id)
  },
  async contacts() {
    return row('contact')((await contact()).id)
  },
  async contactReports() {
    const [id, { organisation, person: by }] = [newId(), await plantBid(owner())]
    const [round, notice] = [(await plantBid(owner())).round, newId()]
    await owner()`insert into notice (id, organisation_id, round_id, kind, things, text, person_id)
      select ${notice}, o.id, ${round}, 'offering', '[]', '{}', ${by} from organisation o where o.id <> ${organisation} limit 1`
    await owner()`insert into contact_report (id, notice_id, organisation_id, person_id, reason, done_at) values (${id}, ${notice}, ${organisation}, ${by}, 'other', portal_now())`
    return row('contact_report')(id)
  },
  async contactBlocks() {
    const [id, { from, to, by }] = [newId(), await contact()]
    await owner()`insert into contact_block (id, organisation_id, blocked_id, person_id, ended_at) values (${id}, ${to}, ${from}, ${by}, portal_now())`
    return row('contact_block')(id)
  },
  async presence() {
    const { application, part, person: by } = await plantBid(owner())
    await owner()`insert into presence (application_id, person_id, part_id, page, seen_at) values (${application}, ${by}, ${part}, 'room', portal_now())`
    return row('presence', 'application_id')(application)
  },
  async callBacks() {
    const id = newId()
    await owner()`insert into call_back (id, name, phone, language, wish, done_at) values (${id}, 'A', '1', 'en', '', portal_now())`
    return row('call_back')(id)
  },
  async letters() {
    const [id, message, who] = [newId(), newId(), await person()]
    await owner()`insert into message (id, person_id, language, template, params) values (${message}, ${who}, 'en', 'claimConfirmed', '{}')`
    await owner()`insert into letter (id, message_id, person_id, language, posted_at) values (${id}, ${message}, ${who}, 'en', portal_now())`
    return row('letter')(id)
  },
  async paperPeople() {
    const id = await person()
    await owner()`insert into person_post (person_id, address, written_by) values (${id}, '4 Sample Road', ${id})`
    return row('person_post', 'person_id')(id)
  },
  async roundQuestions() {
    const [id, { round }] = [newId(), await plantBid(owner())]
    await owner()`insert into round_question (id, round_id, asked, language, closed_at) values (${id}, ${round}, 'When?', 'en', portal_now())`
    return row('round_question')(id)
  },
  async unsentBids() {
    const [at] = await owner()<{ at: Date }[]>`select portal_now() as at`
    return row('application')((await bid(at!.at)).application)
  },
  async lostBids() {
    const { application, submission, person: by } = await sentBid(new Date('2020-01-01'))
    await owner()`insert into decision (id, application_id, stage_id, submission_id, outcome, reasons, feedback, recorded_by, confirmed_at, told_at)
      values (${newId()}, ${application}, (select stage_id from submission where id = ${submission}), ${submission}, 'notAwarded', '', '{}', ${by}, portal_now(), portal_now())`
    return () => readable(application)
  },
  async equalityForms() {
    const id = newId()
    await owner()`insert into equality_form (id, round_id, answers, month) values (${id}, ${newId()}, '{}', ${month})`
    return row('equality_form')(id)
  },
}

/** One that was accepted, with a report that was dealt with. */
async function contact() {
  const [id, { organisation: from, person: by }, { organisation: to }] = [newId(), await plantBid(owner()), await plantBid(owner())]
  await owner()`insert into contact (id, from_id, to_id, pair, state, opened_by) values (${id}, ${from}, ${to}, '', 'open', ${by})`
  await owner()`insert into contact_message (id, contact_id, organisation_id, person_id, text, language, once_key) values (${newId()}, ${id}, ${from}, ${by}, 'x', 'en', 'x')`
  await owner()`insert into contact_report (id, contact_id, organisation_id, person_id, reason, done_at) values (${newId()}, ${id}, ${to}, ${by}, 'other', portal_now())`
  return { id, from, to, by }
}

/** Days from planting at which a record is still there, and after which it has to be gone. */
const days: Record<RetentionKey, [number, number]> = {
  signInRequests: [29, 31], signInCodes: [29, 31], registerCodes: [29, 31], registerContacts: [399, 401], attempts: [29, 31], sessions: [89, 91], sessionLog: [89, 91],
  keptPosts: [0, 1], anonymousDrafts: [0, 1], caughtMail: [29, 31], mailSecrets: [0.9, 1.1], addressMail: [29, 31],
  invitations: [89, 91], partnerInvitations: [89, 91], bidComments: [0.9, 1.1], contacts: [729, 732], contactReports: [729, 732], contactBlocks: [89, 91], presence: [0.9, 1.1], callBacks: [179, 185], roundQuestions: [179, 185], letters: [179, 185], paperPeople: [729, 732], unsentBids: [729, 732], lostBids: [729, 732], equalityForms: [365 * 6, 365 * 6 + 50],
}

/** Fifteen days into a month, so that months and years count the same on every day this runs. */
const start = Date.parse(`${month}-15T12:00:00Z`) - now().getTime()

beforeEach(() => moveClock(owner(), start))
afterEach(() => moveClock(owner(), 0))

test.each(retentionKeys)('%s stay until their time and go after it', async (key) => {
  const find = await plants[key]()
  const [stays, goes] = days[key]
  if (stays > 0) {
    await moveClock(owner(), start + stays * day)
    await sweep(options())
    expect(await find()).not.toHaveLength(0)
  }
  await moveClock(owner(), start + goes * day)
  expect(await sweep(options())).toHaveProperty(key)
  expect(await find()).toHaveLength(0)
})
