import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { as, personActor, schema } from '~db/index.server'
import { plantBid } from '~db/testing-bid.server'
import { moveClock } from '~db/testing.server'
import { enterPaper } from './commands/enter-paper.server'
import type { Paper } from './paper-sheet'
import { readBid } from './queries.server'
import { fullAnswers } from './testing-answers'

const hour = 3_600_000

export async function plantOfficer(owner: postgres.Sql, name: string, roles = ['officer']): Promise<Viewer> {
  const personId = newId()
  await owner`insert into person (id, name) values (${personId}, ${name})`
  for (const role of roles) {
    await owner`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${personId}, ${role}, '2020-01-01')`
  }
  return { personId, name, language: 'en', staffRoles: roles, sessionId: newId() }
}

/** A pot that closes in so many hours, and a paper form for it that came an hour ago. */
export async function plantPaper(owner: postgres.Sql, closesIn = 24): Promise<{ closes: Date; paper: Paper }> {
  await moveClock(owner, 0)
  const closes = new Date(Date.now() + closesIn * hour)
  const { pot } = await plantBid(owner, { closes })
  await owner`update round set decision_by = ${new Date(closes.getTime() + 999 * hour)} where id = (select round_id from pot where id = ${pot})`
  const paper: Paper = {
    person: { name: 'Halina Nowak', language: 'pl', address: '4 Sample Road\nLeeds', phone: '' }, group: { name: 'Zloty Wiek' },
    potId: pot, receivedAt: new Date(Date.now() - hour), agreedHow: 'Signed the form',
  }
  return { closes, paper }
}

/** Enters a paper form and types its answers, all of them. */
export async function typed(viewer: Viewer, paper: Paper) {
  const entered = await enterPaper(viewer, paper, null)
  if (!entered.ok) throw new Error(JSON.stringify(entered))
  const bid = await readBid(viewer, entered.reference)
  const { groupName: _, ...answers } = fullAnswers
  for (const [question, value] of Object.entries(answers)) {
    await as(personActor(viewer), (tx) => tx.insert(schema.answer).values({
      partId: bid.partId, question, value, version: 1, language: 'pl', savedBy: viewer.personId, savedAt: new Date(),
    }))
  }
  return { ...bid, reference: entered.reference }
}

/** A press of "send", now. */
export function press(reference: string, at = new Date()) {
  return { reference, onceKey: newId(), arrivedAt: at, language: 'en' as const }
}
