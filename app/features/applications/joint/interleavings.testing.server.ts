import type postgres from 'postgres'
import type { Json } from '~/forms'
import type { PlantedJoint } from '~db/testing-joint.server'
import { promiseHash } from '../index.server'
import { promiseOf } from './promise'

type Owner = postgres.Sql

/** The same numbers from the same seed, 0 to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Answer = { part: string; question: string; value: Json }

/** Puts a bid back to where it was planted, so that many stories begin with it. */
export async function startAgain(owner: Owner, bid: PlantedJoint, answers: readonly Answer[]): Promise<void> {
  await owner.begin(async (sql) => {
    await sql`delete from submission_part where application_id = ${bid.application}`
    await sql`delete from submission where application_id = ${bid.application}`
    await sql`delete from signature where application_id = ${bid.application}`
    await sql`update stage set status = 'draft', changing_since = null where id = ${bid.stage}`
    await sql`update part set state = 'active', ended_at = null, ended_by = null, ended_why = null where application_id = ${bid.application}`
    await sql`delete from answer_revision where part_id in (select id from part where application_id = ${bid.application})`
    for (const { part, question, value } of answers) {
      await sql`update answer set value = ${sql.json(value as never)}, version = 1 where part_id = ${part} and question = ${question}`
    }
  })
}

/** What is promised by each active group now, by position: the hash. */
export async function promisedNow(owner: Owner, bid: PlantedJoint): Promise<Map<number, string>> {
  const rows = await owner<{ position: number; role: string; question: string; value: Json }[]>`
    select p."position", p.role, w.question, w.value from answer w join part p on p.id = w.part_id
     where p.application_id = ${bid.application} and p.state = 'active' and w.question in ('partWork', 'share', 'dates')`
  const dates = rows.find(({ question }) => question === 'dates')?.value
  const positions = [...new Set(rows.filter(({ role }) => role === 'partner').map(({ position }) => position))]
  return new Map(positions.map((at) => [at, promiseHash(promiseOf(
    Object.fromEntries(rows.filter(({ role, position }) => role === 'partner' && position === at).map(({ question, value }) => [question, value])), dates))]))
}

/** The groups whose signature stands, by position: the hash that was signed. */
export async function signedNow(owner: Owner, bid: PlantedJoint): Promise<Map<number, string>> {
  const rows = await owner<{ position: number; hash: string }[]>`
    select p."position", g.promise_hash as hash from signature g join part p on p.id = g.part_id
     where g.application_id = ${bid.application} and g.ended_at is null and p.state = 'active'`
  return new Map(rows.map(({ position, hash }) => [position, hash]))
}

type Sent = {
  number: number; position: number; hash: string; signed: string | null; waits: boolean; marked: boolean; lead: boolean; parts: number; seen: number
  answers: { question: string; value: Json }[]; dates: Json
}

/** Everything wrong with what was sent, in words; nothing where each group signed just that, or is marked as waited for. */
export async function wrongWithSent(owner: Owner, bid: PlantedJoint, mayWait: boolean): Promise<string[]> {
  const rows = await owner<Sent[]>`
    select b.number, f."position", f.promise_hash as hash, g.promise_hash as signed, f.waits_until is not null as waits, (e ->> 'waiting')::boolean as marked,
           f.organisation_id = a.lead_organisation_id as lead, count(*) over (partition by b.id)::int as parts, jsonb_array_length(b.snapshot -> 'parts') as seen, f.answers,
           (select x -> 'value' from jsonb_array_elements(b.snapshot -> 'answers') x where x ->> 'question' = 'dates') as dates
      from submission b join application a on a.id = b.application_id join submission_part f on f.submission_id = b.id
      left join signature g on g.id = f.signature_id
      join lateral jsonb_array_elements(b.snapshot -> 'parts') e on e ->> 'partId' = f.part_id::text
     where a.id = ${bid.application} order by b.number, f."position"`
  return rows.flatMap((one) => {
    const at = `submission ${one.number}, group ${one.position}`
    const promised = promiseHash(promiseOf(Object.fromEntries(one.answers.map(({ question, value }) => [question, value])), one.dates))
    return [
      ...(promised !== one.hash ? [`${at}: what is frozen is not what was hashed`] : []),
      ...(one.signed !== null && one.signed !== one.hash ? [`${at}: signed something else`] : []),
      ...(one.signed === null && !(one.waits && one.marked && mayWait && !one.lead) ? [`${at}: not signed, and not waited for`] : []),
      ...(one.parts !== one.seen ? [`${at}: ${one.seen} groups in the bid, ${one.parts} kept`] : []),
    ]
  })
}
