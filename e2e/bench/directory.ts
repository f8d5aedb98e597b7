/**
 * `npm run bench:directory`: the register and the directory at 10,000, 100,000 and 1,000,000 invented awards (and a
 * fifth as many organisations), each in a database of its own. The mix of `directory-mix.ts` is asked over HTTP, one
 * question after the other, no page ever twice with the same address, so that no cache answers; then the same questions
 * are asked of the database alone, by the portal's own queries. Printed: the middle and the slowest hundredth of each,
 * the slowest kinds, and how cost grows. Gates: p99 over HTTP under 200 ms at 100,000; growth from 10,000 to 1,000,000
 * under 12. `-- --sizes 10000,100000`, `-- --asked 1000`.
 */
import { closeDatabase, openDatabase } from '~db/index.server'
import { findAwards, findOrganisations } from '~/features/directory/index.server'
import { readAwardFilter, readOrganisationFilter } from '~/features/directory'
import { ask } from '~e2e/load/http'
import { loadDatabase, startInstance } from '~e2e/load/portal'
import { postmasterOf, processorSeconds } from '~e2e/load/processes'
import { percentile, report, say, type Finding } from '~e2e/load/report'
import { plantAwards } from './directory-rows'
import { mix, paths } from './directory-mix'

type Times = { name: string; ms: number }[]
/** `used`: milliseconds of processor time a question over HTTP, which other work on the machine does not lengthen much. */
type Size = { awards: number; http: Times; database: Times; used: { portal: number; database: number } }

const warmUp = 60

export default async function main(): Promise<void> {
  const args = process.argv.slice(2)
  const after = (name: string, usual: string) => (args.includes(name) ? args[args.indexOf(name) + 1] ?? usual : usual)
  const asked = Number(after('--asked', '600'))
  const sizes: Size[] = []
  for (const awards of after('--sizes', '10000,100000,1000000').split(',').map(Number)) sizes.push(await measure(awards, asked))
  say(`\n${'awards'.padStart(9)}  ${'HTTP p50'.padStart(9)} ${'p99'.padStart(8)}  ${'database p50'.padStart(13)} ${'p99'.padStart(8)}   ${'processor: portal'.padStart(18)} ${'database'.padStart(9)}   milliseconds, ${asked} questions`)
  for (const { awards, http, database, used } of sizes) {
    say(`${awards.toLocaleString('en').padStart(9)}  ${at(http, 0.5).padStart(9)} ${at(http, 0.99).padStart(8)}  ${at(database, 0.5).padStart(13)} ${at(database, 0.99).padStart(8)}   ${used.portal.toFixed(1).padStart(18)} ${used.database.toFixed(1).padStart(9)}`)
  }
  say(`\n${'p50 / p99 over HTTP'.padEnd(28)}${sizes.map(({ awards }) => awards.toLocaleString('en').padStart(18)).join('')}`)
  for (const { name } of mix) {
    say(`${name.padEnd(28)}${sizes.map(({ http }) => `${at(of(http, name), 0.5)} / ${at(of(http, name), 0.99)}`.padStart(18)).join('')}`)
  }
  report(gates(sizes))
}

async function measure(awards: number, asked: number): Promise<Size> {
  say(`${awards.toLocaleString('en')} awards`)
  const database = await loadDatabase()
  try {
    const portal = await startInstance({ url: database.url, folder: database.folder, env: { WORKER: 'off' } })
    const start = performance.now()
    await plantAwards(database.owner(), awards, (what) => say(`  ${what} … ${Math.round((performance.now() - start) / 1_000)} s`))
    const questions = paths(asked + warmUp)
    const http: Times = []
    const usedBy = () => [processorSeconds(portal.pid), processorSeconds(postmasterOf(database.folder), true)]
    const before = usedBy()
    for (const [turn, { name, path }] of questions.entries()) {
      const reply = await ask({ ...portal, path: `${path}${path.includes('?') ? '&' : '?'}turn=${turn}` })
      if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}: ${reply.body.slice(0, 300)}`)
      if (turn >= warmUp) http.push({ name, ms: reply.ms })
      if (turn % 200 === 199) say(`  ${turn + 1} of ${questions.length} over HTTP`)
    }
    const [portalMs = 0, databaseMs = 0] = usedBy().map((seconds, at) => ((seconds - (before[at] ?? 0)) * 1_000) / questions.length)
    await portal.stop()
    openDatabase({ url: database.url, size: 1 })
    const alone: Times = []
    for (const [turn, { name, path }] of questions.entries()) {
      const begun = performance.now()
      await askDatabase(path)
      if (turn >= warmUp) alone.push({ name, ms: performance.now() - begun })
    }
    await closeDatabase()
    say(`  asked of the database alone too … ${Math.round((performance.now() - start) / 1_000)} s`)
    return { awards, http, database: alone, used: { portal: portalMs, database: databaseMs } }
  } finally {
    await database.remove()
  }
}

async function askDatabase(path: string): Promise<void> {
  const [page, search] = path.split('?')
  const parameters = new URLSearchParams(search)
  await (page === '/awards' ? findAwards(readAwardFilter(parameters)) : findOrganisations(readOrganisationFilter(parameters)))
}

function of(times: Times, name: string): Times {
  return times.filter((one) => one.name === name)
}

function at(times: Times, share: number): string {
  return percentile(times.map(({ ms }) => ms), share).toFixed(1)
}

/** Growth is that of the mean cost: what all readers together wait. */
function gates(sizes: readonly Size[]): Finding[] {
  const mean = (times: Times) => times.reduce((sum, { ms }) => sum + ms, 0) / times.length
  const [small, middle, large] = [10_000, 100_000, 1_000_000].map((awards) => sizes.find((size) => size.awards === awards))
  const findings: Finding[] = []
  if (middle) {
    const p99 = percentile(middle.http.map(({ ms }) => ms), 0.99)
    findings.push({ name: 'p99 over HTTP at 100,000', ok: p99 < 200, figures: `${p99.toFixed(1)} ms, less than 200 is wanted` })
  }
  for (const [name, key] of [['over HTTP', 'http'], ['of the database alone', 'database']] as const) {
    if (!small || !large) continue
    const times = mean(large[key]) / mean(small[key])
    findings.push({ name: `growth from 10,000 to 1,000,000 ${name}`, ok: times < 12, figures: `${times.toFixed(1)}-fold, less than 12-fold is wanted` })
  }
  return findings
}
