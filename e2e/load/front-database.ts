import { ask, oneConnectionEach, type Reply } from './http'
import { plantWriter, type PlantedPerson } from './plant'
import type { Instance, LoadDatabase } from './portal'
import { postmasterOf, signalTree } from './processes'
import { tally, type Finding } from './report'

const pause = (ms: number) => new Promise((next) => setTimeout(next, ms))

function home(instance: Instance, writer: PlantedPerson): Promise<Reply> {
  return ask({ ...instance, path: '/home', cookie: writer.cookie, agent: oneConnectionEach })
}

/** Asks as many at once as the portal has connections to spare, several times over. */
async function askAround(instance: Instance, writer: PlantedPerson, rounds: number): Promise<Reply[]> {
  const replies: Promise<Reply>[] = []
  for (let round = 0; round < rounds; round += 1) {
    replies.push(...Array.from({ length: 5 }, () => home(instance, writer)))
    await pause(100)
  }
  return Promise.all(replies)
}

/** Milliseconds until five requests in a row succeed. */
async function backAfter(instance: Instance, writer: PlantedPerson): Promise<number> {
  const start = performance.now()
  for (let good = 0; good < 5; ) {
    if (performance.now() - start > 30_000) return Infinity
    const { status } = await home(instance, writer)
    good = status === 200 ? good + 1 : 0
    if (status !== 200) await pause(50)
  }
  return performance.now() - start
}

function outage(name: string, during: Reply[], back: number): Finding {
  const slowest = Math.max(...during.map(({ ms }) => ms))
  const ok = during.every(({ status }) => status === 503) && slowest <= 5_000 && back <= 5_000
  return { name, ok, figures: `${tally(during.map(({ status }) => status))}, slowest ${Math.round(slowest)} ms of 5000; back in ${Math.round(back)} ms of 5000` }
}

/** The database dies; and, which is worse, it falls silent without ending a connection. */
export async function takeDatabaseAway(database: LoadDatabase, instance: Instance): Promise<Finding[]> {
  const { writer } = await plantWriter(database.owner())
  await askAround(instance, writer, 4)
  await database.kill()
  const gone = await askAround(instance, writer, 20)
  await database.start()
  const findings = [outage('database gone', gone, await backAfter(instance, writer))]
  const server = postmasterOf(database.folder)
  signalTree(server, 'SIGSTOP')
  const silent = await askAround(instance, writer, 20)
  signalTree(server, 'SIGCONT')
  findings.push(outage('database silent', silent, await backAfter(instance, writer)))
  return findings
}

/** Every connection of the portal waits for a lock: who comes now is told soon, and nothing is left over afterwards. */
export async function exhaustPool(database: LoadDatabase, instance: Instance): Promise<Finding[]> {
  const { bid, writer } = await plantWriter(database.owner())
  const page = `/bids/${bid.reference}/q/why`
  const owner = database.owner()
  await owner`begin`
  await owner`lock table answer in access exclusive mode`
  const stuck = Array.from({ length: 10 }, () => ask({ ...instance, path: page, cookie: writer.cookie, agent: oneConnectionEach }))
  await pause(300)
  const others = await Promise.all(Array.from({ length: 100 }, () => home(instance, writer)))
  await owner`rollback`
  await Promise.all(stuck)
  const after = await home(instance, writer)
  const told = others.filter(({ status }) => status === 503)
  const slowest = Math.max(...others.map(({ ms }) => ms))
  return [{
    name: 'pool exhausted',
    ok: told.length > 0 && others.every(({ status }) => status === 503 || status === 200) && slowest <= 2_500 && after.status === 200 && after.ms < 1_000,
    figures: `100 requests: ${tally(others.map(({ status }) => status))}, slowest ${Math.round(slowest)} ms of 2500; afterwards ${after.status} in ${Math.round(after.ms)} ms`,
  }]
}
