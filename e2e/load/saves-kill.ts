import type { Finding } from './report'
import { plantAnswers, plantEditor, plantSibling, plantWriter, type PlantedBid } from './plant'
import { freePort, startInstance, type Instance, type LoadDatabase } from './portal'
import { openPage, question, saveText, submit, versionOn, type Desk } from './writer'

type Acknowledged = { part: string; text: string; accepted: boolean }
type Written = { acknowledged: Acknowledged[]; sent: string[] }

/**
 * Kills the portal and its database together while people save and send, again and again. What was answered must be
 * there afterwards, and nothing may be half there.
 */
export async function killWhileSaving(database: LoadDatabase, kills: number, note: (line: string) => void): Promise<Finding[]> {
  const owner = database.owner()
  const { bid, writer } = await plantWriter(owner)
  const desks = [{ bid, writer }, { bid, writer: await plantEditor(owner, bid) }, await plantSibling(owner, bid), await plantSibling(owner, bid)]
  const port = await freePort()
  const all: Written = { acknowledged: [], sent: [] }
  const problems: string[] = []
  const waits: number[] = []
  for (let round = 1; round <= kills; round += 1) {
    const start = performance.now()
    const sending = await plantSendable(database, bid)
    const instance = await startInstance({ url: database.url, folder: database.folder, port })
    waits.push(performance.now() - start)
    // The first page of a new process takes long; the kill is to come while people write.
    await Promise.all(desks.map((desk) => openPage({ instance, ...desk })))
    const working = desks.map((desk, number) => writeUntilGone({ instance, ...desk }, `${round}-${number}`, all.acknowledged))
    working.push(sendUntilGone(instance, sending, all.sent))
    await new Promise((next) => setTimeout(next, 20 + Math.random() * 500))
    await Promise.all([instance.kill(), database.kill()])
    await Promise.all(working)
    await database.start()
    problems.push(...(await inspect(database, all)).map((problem) => `after kill ${round}: ${problem}`))
    if (round % 10 === 0) note(`${round} kills, ${all.acknowledged.length} saves and ${all.sent.length} bids acknowledged`)
  }
  for (const problem of problems.slice(0, 10)) note(problem)
  return [{
    name: `kill -9 × ${kills}`,
    ok: problems.length === 0 && all.acknowledged.length > kills,
    figures: `${all.acknowledged.length} saves and ${all.sent.length} bids acknowledged, ${problems.length} lost or half there; portal up again in ${Math.round(Math.max(...waits))} ms at most`,
  }]
}

async function plantSendable(database: LoadDatabase, first: PlantedBid) {
  const sibling = await plantSibling(database.owner(), first)
  await plantAnswers(database.owner(), sibling.bid)
  return sibling
}

async function writeUntilGone(desk: Desk, mark: string, acknowledged: Acknowledged[]): Promise<void> {
  let version = versionOn((await openPage(desk)).body)
  for (let count = 0; ; count += 1) {
    const text = `Text ${count} of ${mark}`
    const reply = await saveText(desk, text, version ?? 0)
    if (reply.status !== 303 && reply.status !== 409) return
    acknowledged.push({ part: desk.bid.part, text, accepted: reply.status === 303 })
    const shown = reply.status === 409 ? reply : await openPage(desk)
    version = versionOn(shown.body)
  }
}

async function sendUntilGone(instance: Instance, { bid, writer }: { bid: PlantedBid; writer: Desk['writer'] }, sent: string[]) {
  await new Promise((next) => setTimeout(next, Math.random() * 300))
  const reply = await submit({ instance, bid, writer }, 'once')
  if (reply.status === 303) sent.push(bid.stage)
}

/** What is missing or half there, in words. */
async function inspect(database: LoadDatabase, { acknowledged, sent }: Written): Promise<string[]> {
  const owner = database.owner()
  const rows = await owner<{ part: string; text: string; accepted: boolean }[]>`
    select part_id as part, value #>> '{}' as text, accepted from answer_revision where question = ${question}`
  const kept = new Set(rows.map(({ part, text, accepted }) => `${part} ${text} ${accepted}`))
  const lost = acknowledged.filter(({ part, text, accepted }) => !kept.has(`${part} ${text} ${accepted}`))
  const broken = await owner<{ what: string }[]>`
    select 'answer without its revision: ' || a.id as what from answer a where not exists (
      select from answer_revision r where r.part_id = a.part_id and r.question = a.question
         and r.accepted and r.version = a.version and r.value = a.value)
    union all
    select 'versions with a gap or a double: ' || part_id from answer_revision where accepted
     group by part_id, question having count(*) <> max(version) or count(distinct version) <> count(*)
    union all
    select 'revision newer than its answer: ' || r.id from answer_revision r
      left join answer a on a.part_id = r.part_id and a.question = r.question
     where r.accepted and r.version > coalesce(a.version, 0)
    union all
    select 'sent by halves: ' || s.id from stage s
     where 1 < (select count(distinct here) from (values
       (s.status = 'submitted'),
       (exists (select from submission x where x.stage_id = s.id)),
       (exists (select from message m where m.application_id = s.application_id and m.template = 'bidReceived')),
       (exists (select from audit_event where action = 'bid.sent' and subject_id = s.application_id))) as state(here))`
  const stages = await owner<{ stage: string }[]>`select stage_id as stage from submission`
  const unsent = sent.filter((stage) => !stages.some((row) => row.stage === stage))
  return [
    ...lost.map(({ text }) => `acknowledged and not there: ${text}`),
    ...unsent.map((stage) => `acknowledged and not sent: ${stage}`),
    ...broken.map(({ what }) => what),
  ]
}
