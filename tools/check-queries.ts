/**
 * `npm run check:queries`: how often the pages people use most wait for the database, counted on the wire between the
 * built portal and PostgreSQL. A page may wait three times in all (who is it, what is asked, the end), a save four times.
 * `-- --show` prints what was asked in each wait.
 */
import { loadDatabase, startInstance, type Instance } from '~e2e/load/portal'
import { ask, type Reply } from '~e2e/load/http'
import { plantAnswers, plantWriter } from '~e2e/load/plant'
import { report, say, type Finding } from '~e2e/load/report'
import { waitsProxy, type WaitsProxy } from '~e2e/load/waits-proxy'
import { autosave, openPage, saveText, versionOn, type Desk } from '~e2e/load/writer'

/** Statements are prepared the first time a connection meets them; people meet a portal that is warm. */
const warmUps = 3

type Step = { name: string; most: number; status: number; run: (desk: Desk, times: number) => Promise<Reply> }

const page = (path: (desk: Desk) => string) => (desk: Desk) =>
  ask({ ...desk.instance, path: path(desk), cookie: desk.writer.cookie })

const steps: Step[] = [
  { name: 'home of an applicant', most: 3, status: 200, run: page(() => '/home') },
  { name: 'task list', most: 3, status: 200, run: page(({ bid }) => `/bids/${bid.reference}`) },
  { name: 'question page', most: 3, status: 200, run: openPage },
  { name: 'check answers', most: 3, status: 200, run: page(({ bid }) => `/bids/${bid.reference}/check`) },
  { name: 'history of an answer', most: 3, status: 200, run: page(({ bid }) => `/bids/${bid.reference}/history/need`) },
  { name: 'messages', most: 3, status: 200, run: page(() => '/messages') },
  { name: 'save', most: 4, status: 303, run: save(saveText) },
  { name: 'autosave', most: 4, status: 200, run: save(autosave) },
  { name: 'public: start page', most: 3, status: 200, run: page(() => '/') },
  { name: 'public: a fund', most: 3, status: 200, run: page(({ bid }) => `/funds/${bid.fund}`) },
  { name: 'public: awards', most: 3, status: 200, run: page(() => '/awards') },
]

let version = 0
function save(how: typeof saveText) {
  return async (desk: Desk, times: number) => {
    const reply = await how(desk, `${how.name} number ${times}`, version)
    version += 1
    return reply
  }
}

async function measure(step: Step, desk: Desk, proxy: WaitsProxy, show: boolean): Promise<Finding> {
  let reply: Reply | undefined
  for (let times = 0; times <= warmUps; times += 1) {
    proxy.reset()
    reply = await step.run(desk, times)
  }
  const waits = proxy.waits()
  // A rollback or a late touch of the session would come after the answer.
  await new Promise((next) => setTimeout(next, 50))
  const ok = waits <= step.most && reply?.status === step.status && proxy.waits() === waits
  if (show || !ok) say(`${step.name}:${proxy.asked().replace(/[^\x20-\x7e\n]+/g, ' ')}`)
  const status = reply?.status === step.status ? '' : `, answered ${reply?.status}`
  return { name: step.name, ok, figures: `${waits} waits of ${step.most} at most${status}` }
}

export default async function main(): Promise<void> {
  const show = process.argv.includes('--show')
  const database = await loadDatabase()
  const proxy = await waitsProxy(database.socketDir, database.folder)
  try {
    // Without its worker the portal asks only for what a request needs.
    const instance: Instance = await startInstance({ url: proxy.url, folder: database.folder, env: { WORKER: 'off' } })
    const { bid, writer } = await plantWriter(database.owner())
    await plantAnswers(database.owner(), bid)
    const desk = { instance, bid, writer }
    version = versionOn((await openPage(desk)).body) ?? 0
    const findings: Finding[] = []
    for (const step of steps) findings.push(await measure(step, desk, proxy, show))
    report(findings)
    await instance.stop()
  } finally {
    await proxy.close()
    await database.remove()
  }
}
