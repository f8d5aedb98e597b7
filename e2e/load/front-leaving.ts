import { Agent } from 'node:http'
import { ask, post, type Reply } from './http'
import { plantSibling, plantWriter, type PlantedBid, type PlantedPerson } from './plant'
import { startInstance, type Instance, type LoadDatabase } from './portal'
import { tally, type Finding } from './report'
import { autosave, versionOn, openPage } from './writer'

const clients = 24
const pause = (ms: number) => new Promise((next) => setTimeout(next, ms))

/** What stands before the portal in production: asks every quarter of a second who is ready, and sends people there. */
function balancer(instances: Instance[]) {
  let ready = instances
  const look = async () => {
    const states = await Promise.all(instances.map((one) => ask({ ...one, path: '/readyz', agent: new Agent(), timeout: 2_000 })))
    ready = instances.filter((_, at) => states[at]?.status === 200)
  }
  const timer = setInterval(() => void look(), 250)
  let turn = 0
  return {
    next: () => ready[(turn += 1) % Math.max(1, ready.length)] ?? (instances[0] as Instance),
    stop: () => clearInterval(timer),
  }
}

async function plantWriters(database: LoadDatabase): Promise<{ bid: PlantedBid; writer: PlantedPerson }[]> {
  const first = await plantWriter(database.owner())
  const rest: { bid: PlantedBid; writer: PlantedPerson }[] = []
  for (let count = 1; count < clients; count += 1) rest.push(await plantSibling(database.owner(), first.bid))
  return [first, ...rest]
}

/** Ends one of two instances as a deployment does, while people read and save; half of them keep their connections. */
export async function leaveUnderLoad(database: LoadDatabase, first: Instance): Promise<Finding[]> {
  const second = await startInstance({ url: database.url, folder: database.folder, origin: first.origin })
  const writers = await plantWriters(database)
  const front = balancer([first, second])
  const kept = new Agent({ keepAlive: true })
  const replies: Reply[] = []
  const crowd = { going: true }
  const working = writers.map(async ({ bid, writer }, number) => {
    let version = 0
    for (let count = 0; crowd.going; count += 1) {
      const { port, origin } = front.next()
      const to = { port, origin, cookie: writer.cookie, agent: number % 2 ? kept : new Agent() }
      const saving = count % 2 === 0
      const reply = saving
        ? await post({ ...to, path: `/bids/${bid.reference}/save/why` }, { need: `text ${count}`, 'version.need': String(version) })
        : await ask({ ...to, path: `/bids/${bid.reference}/q/why` })
      if (saving && reply.status === 200) version += 1
      replies.push(reply)
    }
  })
  await pause(3_000)
  const took = await first.stop()
  const during = replies.length
  await pause(1_000)
  crowd.going = false
  await Promise.all(working)
  front.stop()
  kept.destroy()
  await second.stop()
  const failed = replies.filter(({ status }) => status !== 200)
  return [{
    name: 'SIGTERM under load',
    ok: failed.length === 0 && took < 15_000 && first.process.exitCode === 0,
    figures: `${replies.length} requests (${replies.length - during} after it had gone), ${failed.length} failed${failed.length > 0 ? ` (${tally(failed.map(({ status, body }) => `${status} ${body.slice(0, 60)}`))})` : ''}; gone in ${(took / 1000).toFixed(1)} s of 15, exit code ${first.process.exitCode}`,
  }]
}

/** kill -9 of one of two instances while people save; who gets no answer tries again at the other. */
export async function killOneOfTwo(database: LoadDatabase, first: Instance): Promise<Finding[]> {
  const second = await startInstance({ url: database.url, folder: database.folder, origin: first.origin })
  const writers = await plantWriters(database)
  const acknowledged: { part: string; text: string }[] = []
  let retries = 0
  let killed = false
  const crowd = { going: true }
  let after = 0
  const working = writers.map(async ({ bid, writer }, number) => {
    let version = 0
    for (let count = 0; crowd.going; count += 1) {
      const text = `text ${count} of ${number}`
      // Without stickiness: every request goes to the one or the other.
      const instance = !killed && (count + number) % 2 ? first : second
      let reply = await autosave({ instance, bid, writer }, text, version)
      if (reply.status !== 200) {
        retries += 1
        version = versionOn((await openPage({ instance: second, bid, writer })).body) ?? version
        reply = await autosave({ instance: second, bid, writer }, text, version)
      }
      if (reply.status !== 200) continue
      acknowledged.push({ part: bid.part, text })
      if (killed) after += 1
      version = (JSON.parse(reply.body) as { versions: { need: number } }).versions.need
    }
  })
  await pause(2_500)
  await first.kill()
  killed = true
  await pause(2_000)
  crowd.going = false
  await Promise.all(working)
  await second.stop()
  const rows = await database.owner()<{ part: string; text: string }[]>`
    select part_id as part, value #>> '{}' as text from answer_revision where question = 'need' and accepted`
  const kept = new Set(rows.map(({ part, text }) => `${part} ${text}`))
  const lost = acknowledged.filter(({ part, text }) => !kept.has(`${part} ${text}`))
  return [{
    name: 'one of two killed',
    ok: lost.length === 0 && after > 0,
    figures: `${acknowledged.length} saves acknowledged (${after} afterwards), ${retries} tried again at the other, ${lost.length} lost`,
  }]
}
