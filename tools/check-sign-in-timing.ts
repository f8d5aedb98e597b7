/**
 * `npm run check:sign-in-timing`: asking to sign in tells nobody whether an address is known (quality.md, "Sign-in and
 * sessions"). Interleaved pairs over HTTP against the built portal: a known and an unknown address, each used once,
 * in turns first. The answers must be the same bytes and the 95 % interval of the mean difference within ±5 ms, no pair
 * left out. 1,000 pairs; `-- --pairs 300` for another number.
 */
import { startCatcher } from '~/features/notifications/mail-catcher.testing.server'
import { newId } from '~/platform/ids.server'
import { keptConnections, post, type Reply } from '~e2e/load/http'
import { loadDatabase, startInstance, type Instance, type LoadDatabase } from '~e2e/load/portal'
import { percentile, report, say } from '~e2e/load/report'

const warmUp = 30
const most = 5
const pages = { 'sign-in': { path: '/sign-in', extra: {} }, 'code on paper': { path: '/sign-in/code-on-paper', extra: { code: '000000000000' } } }

export default async function main(): Promise<void> {
  const asked = Number(process.argv[process.argv.indexOf('--pairs') + 1])
  const pairs = process.argv.includes('--pairs') && asked > 0 ? asked : 1_000
  const database = await loadDatabase()
  const catcher = await startCatcher()
  try {
    const instance = await startInstance({ url: database.url, folder: database.folder, env: { SMTP_URL: `smtp://127.0.0.1:${catcher.port}` } })
    const findings = []
    for (const [name, page] of Object.entries(pages)) {
      const known = await plant(database, pairs + warmUp, name.replaceAll(' ', '-'))
      findings.push(...(await measure(name, page, instance, known)))
    }
    await instance.stop()
    report(findings)
  } finally {
    keptConnections.destroy()
    await catcher.stop()
    await database.remove()
  }
}

/** People with an address each, as sign-in would have made them. */
async function plant({ owner }: LoadDatabase, count: number, name: string): Promise<string[]> {
  const sql = owner()
  const addresses = Array.from({ length: count }, (_, n) => `known-${name}-${n}@example.org`)
  for (const address of addresses) {
    const [person, id] = [newId(), newId()]
    await sql`insert into person (id, name) values (${person}, 'Sample')`
    await sql`insert into sign_in_address (id, address) values (${id}, ${address})`
    await sql`insert into person_address (person_id, address_id) values (${person}, ${id})`
  }
  return addresses
}

type Page = { path: string; extra: Record<string, string> }

async function measure(name: string, { path, extra }: Page, { port, origin }: Instance, known: string[]) {
  const ask = (address: string) => post({ port, origin, path }, { ...extra, address })
  const differences: number[] = []
  const times: number[] = []
  const odd: string[] = []
  for (const [n, address] of known.entries()) {
    // The same length, and never both in the same order: what comes second finds warmer caches.
    const stranger = address.replace('known', 'other')
    const first = await ask(n % 2 === 0 ? address : stranger)
    const second = await ask(n % 2 === 0 ? stranger : address)
    const [hers, theirs] = n % 2 === 0 ? [first, second] : [second, first]
    const [one, other] = [bytesOf(hers, address), bytesOf(theirs, stranger)]
    if (one !== other || hers.status === 0) odd.push(`${one}\n<>\n${other}`)
    if (n < warmUp) continue
    differences.push(hers.ms - theirs.ms)
    times.push(hers.ms, theirs.ms)
  }
  if (odd[0]) say(`First pair that differs:\n${odd[0].slice(0, 2_000)}`)
  const { low, mean, high } = interval(differences)
  const middle = percentile(differences, 0.5)
  return [
    { name: `${name}: same bytes`, ok: odd.length === 0, figures: `${known.length - odd.length} of ${known.length} pairs` },
    {
      name: `${name}: difference in time`,
      ok: low > -most && high < most,
      figures: `mean ${mean.toFixed(2)} ms, 95 % from ${low.toFixed(2)} to ${high.toFixed(2)} ms (median ${middle.toFixed(2)} ms); `
        + `${differences.length} pairs, an answer takes ${percentile(times, 0.5).toFixed(1)} ms`,
    },
  ]
}

/** All of an answer but what is new in every answer: the moment, ids and the browser's mark; the typed address is the asker's own. */
function bytesOf({ status, headers, body }: Reply, address: string): string {
  const { date: _, 'x-request-id': __, etag: ___, ...rest } = headers
  const cookies = [rest['set-cookie'] ?? []].flat().map((cookie) => cookie.replace(/=[\w-]{43}/, '=…'))
  return JSON.stringify({ status, headers: { ...rest, 'set-cookie': cookies }, body: body.replaceAll(address, '…') })
}

/** The mean of all differences with its 95 % interval: 1.96 standard errors to either side. */
function interval(differences: readonly number[]) {
  const count = differences.length
  const mean = differences.reduce((sum, one) => sum + one, 0) / count
  const variance = differences.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (count - 1)
  const half = 1.96 * Math.sqrt(variance / count)
  return { low: mean - half, mean, high: mean + half }
}
