import { availableParallelism } from 'node:os'
import { plantAnswers, plantSibling, plantWriter } from './plant'
import type { Instance, LoadDatabase } from './portal'
import { postmasterOf, processorSeconds } from './processes'
import { percentile, say, tally, type Finding } from './report'
import { autosave, submit } from './writer'
import type { Reply } from './http'

const fullCrowd = { people: 500, everyMs: 10_000, submitsASecond: 20 }
const seconds = 20

/**
 * The last evening before closing: 500 people whose pages save every ten seconds while 20 bids a second are sent,
 * scaled by `ratio` to the machine, on which the crowd itself and the database run too.
 */
export async function comeAsCrowd(database: LoadDatabase, instance: Instance, ratio: number): Promise<Finding[]> {
  const owner = database.owner()
  const people = Math.round(fullCrowd.people * ratio)
  const submits = Math.round(fullCrowd.submitsASecond * ratio * seconds)
  await owner`begin`
  const first = await plantWriter(owner)
  const writers = [first]
  while (writers.length < people) writers.push(await plantSibling(owner, first.bid))
  const senders: typeof writers = []
  while (senders.length < submits) {
    const sender = await plantSibling(owner, first.bid)
    await plantAnswers(owner, sender.bid)
    senders.push(sender)
  }
  await owner`commit`
  await owner`analyze`
  // A portal just started compiles its code for the first ones who come.
  for (const desk of writers.slice(0, 50)) await autosave({ instance, ...desk }, 'warm', 0)
  say(`${people} people, ${submits} bids to send, ${seconds} seconds`)

  const saves: Reply[] = []
  const saved: { part: string; text: string }[] = []
  const sent: Reply[] = []
  const processor = () => [processorSeconds(instance.pid), processorSeconds(postmasterOf(database.folder), true), process.cpuUsage().user / 1e6] as const
  const before = processor()
  const start = performance.now()
  const until = start + seconds * 1_000
  const at = (moment: number) => new Promise((next) => setTimeout(next, Math.max(0, moment - performance.now())))
  const writing = writers.map(async (desk, number) => {
    let version = number < 50 ? 1 : 0
    for (let round = 0, moment = start + (number / people) * fullCrowd.everyMs; moment < until; round += 1, moment += fullCrowd.everyMs) {
      await at(moment)
      const text = `Text ${round} of person ${number}, who writes about what is needed.`
      const reply = await autosave({ instance, ...desk }, text, version)
      saves.push(reply)
      if (reply.status !== 200) continue
      version += 1
      saved.push({ part: desk.bid.part, text })
    }
  })
  const sending = senders.map(async (desk, number) => {
    await at(start + (number / submits) * seconds * 1_000)
    sent.push(await submit({ instance, ...desk }, 'once'))
  })
  await Promise.all([...writing, ...sending])

  const took = (performance.now() - start) / 1_000
  const shares = processor().map((used, at) => `${Math.round(((used - (before[at] ?? 0)) / took) * 100)} %`)
  const rows = await owner<{ part: string; text: string }[]>`select part_id as part, value #>> '{}' as text from answer_revision where question = 'need'`
  const kept = new Set(rows.map(({ part, text }) => `${part} ${text}`))
  const lost = saved.filter(({ part, text }) => !kept.has(`${part} ${text}`)).length
  const [counted] = await owner<{ count: number }[]>`select count(*)::int as count from submission`
  const errors = saves.filter(({ status }) => status !== 200).length + sent.filter(({ status }) => status !== 303).length
  const all = [...saves, ...sent].map(({ ms }) => ms)
  const p95 = percentile(all, 0.95)
  return [{
    name: `crowd, ${ratio} of 500 people`,
    ok: p95 < 500 && errors === 0 && lost === 0 && counted?.count === sent.length,
    figures: `${saves.length} saves (${tally(saves.map(({ status }) => status))}) and ${sent.length} bids (${tally(sent.map(({ status }) => status))}) in ${seconds} s on ${availableParallelism()} cores: p50 ${Math.round(percentile(all, 0.5))} ms, p95 ${Math.round(p95)} ms of 500 (saves ${Math.round(percentile(saves.map(({ ms }) => ms), 0.95))}, sending ${Math.round(percentile(sent.map(({ ms }) => ms), 0.95))}); ${errors} errors, ${lost} lost; of one core: portal ${shares[0]}, database ${shares[1]}, the crowd itself ${shares[2]}`,
  }]
}
