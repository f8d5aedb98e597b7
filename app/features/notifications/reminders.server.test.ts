import { expect, test } from 'vitest'
import { newId } from '~/platform/ids.server'
import { now } from '~/platform/clock.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { messagesOf, readMessage, sendReminders, unreadCount } from './index.server'
import { remindersDue } from './reminders'

const { owner } = testDatabase()
const hour = 3_600_000
const noon = new Date('2027-03-05T12:00:00Z')
const before = (hours: number) => new Date(noon.getTime() - hours * hour)

test('reminders come 7 days, 2 days and 4 hours before closing', () => {
  const due = (hours: number, sent: string[] = []) => remindersDue(before(hours), noon, sent)
  expect([169, 168, 49, 48, 5, 4, 0.01, 0, -1].map((hours) => due(hours))).toEqual(
    [[], ['days7'], ['days7'], ['days2'], ['days2'], ['hours4'], ['hours4'], [], []])
  expect(due(100, ['days7'])).toEqual([])
  expect(due(40, ['days7'])).toEqual(['days2'])
})

test('after an outage only the latest reminder comes, and a bid begun after its mark gets none', () => {
  expect(remindersDue(before(3), noon, ['days7'])).toEqual(['hours4'])
  expect(remindersDue(before(40), noon, [], before(47))).toEqual([])
  expect(remindersDue(before(40), noon, [], before(60))).toEqual(['days2'])
})

async function newBid(status: string, { changing = false } = {}): Promise<string> {
  const sql = owner()
  const [person, organisation, application, fund, plan, round, pot] = Array.from({ length: 7 }, newId) as [string, string, string, string, string, string, string]
  const text = sql.json({ en: { text: 'Safer streets', status: 'reviewed', hash: '' } })
  await sql`insert into person (id, name, language) values (${person}, 'Dorota', 'pl')`
  await sql`insert into organisation (id, name, legal_form) values (${organisation}, 'Group', 'group')`
  await sql`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${person}, ${organisation}, 'owner', 'confirmed')`
  await sql`insert into plan (id, slug, title, "from") values (${plan}, ${plan}, ${text}, '2024')`
  await sql`insert into fund (id, slug, code, title, summary, contact_name, contact_email, contact_phone, contact_hours)
    values (${fund}, ${fund}, 'SCF', ${text}, ${text}, '', '', '', ${text})`
  await sql`insert into round (id, fund_id, number, title, plan_id, opens_at, closes_at, decision_by, state)
    values (${round}, ${fund}, 1, ${text}, ${plan}, portal_now() - interval '20 days', portal_now() + interval '10 days', portal_now() + interval '60 days', 'published')`
  await sql`insert into pot (id, round_id, slug, title, summary, route, min_pence, max_pence, max_months, earliest_start, latest_end, areas, form_id, form_version, criteria, position)
    values (${pot}, ${round}, 'small', ${text}, ${text}, 'light', 1, 2, 12, '', '', '[]'::jsonb, 'light', 1, '[]'::jsonb, 1)`
  await sql`insert into application (id, pot_id, lead_organisation_id, reference, started_by) values (${application}, ${pot}, ${organisation}, ${application}, ${person})`
  const stage = newId()
  await sql`insert into stage (id, application_id, kind, form_id, form_version, status, changing_since)
    values (${stage}, ${application}, 'light', 'light', 1, ${status}, ${changing ? now() : null})`
  await sql`insert into part (id, stage_id, application_id, organisation_id, role) values (${newId()}, ${stage}, ${application}, ${organisation}, 'lead')`
  return person
}

test('only people with something unsent are reminded, once for each mark however many workers look', async () => {
  const writing = await newBid('draft')
  const done = await newBid('submitted')
  const changing = await newBid('submitted', { changing: true })
  expect(await sendReminders()).toBe(0)
  const marks = [] as number[]
  for (const days of [3.1, 8.1, 9.9]) {
    await moveClock(owner(), Math.round(days * 24 * hour))
    const sent = await Promise.all([sendReminders(), sendReminders(), sendReminders()])
    marks.push(sent.reduce((sum, n) => sum + n, 0))
  }
  expect(marks).toEqual([2, 2, 2])
  const templates = await Promise.all([writing, done, changing].map(async (personId) => (await messagesOf({ personId })).map((m) => m.template)))
  expect(templates).toEqual([Array(3).fill('closingSoon'), [], Array(3).fill('closingSoonChanging')])
  await moveClock(owner(), 242 * hour)
  expect(await sendReminders()).toBe(0)
})

test('a message is read by its own person only, and counts as unread until then', async () => {
  const [mine, other] = await Promise.all([newBid('draft'), newBid('draft')])
  await moveClock(owner(), 324 * hour)
  await sendReminders()
  const [line] = await messagesOf({ personId: mine })
  await expect(readMessage({ personId: other }, line!.id, 'en')).rejects.toThrow('not-found')
  await expect(readMessage({ personId: mine }, 'no-id', 'en')).rejects.toThrow('not-found')
  expect(await unreadCount({ personId: mine })).toBe(1)
  const message = await readMessage({ personId: mine }, line!.id, 'en')
  expect(message.lines.map((part) => part.text)).toContain('Safer streets')
  expect(await unreadCount({ personId: mine })).toBe(0)
})
