import { ask, type Reply } from './http'
import { plantWriter } from './plant'
import type { Instance, LoadDatabase } from './portal'
import { residentBytes } from './processes'
import type { Finding } from './report'

const megabyte = 1_048_576
const mostMs = 50
const tries = 7

/** Bodies that have hung form parsers, and what grew out of trying more of their kind. */
const bombs: Record<string, string> = {
  'index of five million': 'arr[5000000]=x',
  'index in the middle': 'need[99999999].value=x',
  'many indexes': Array.from({ length: 400 }, (_, at) => `a[${at}][${at}][${at}]=x`).join('&'),
  'very deep': `a${'[b]'.repeat(500)}=x`,
  'dots all the way': `${'a.'.repeat(3_000)}a=x`,
  'reaches for prototypes': '__proto__[polluted]=1&constructor.prototype.polluted=1',
  'a name of a megabyte': `${'n'.repeat(megabyte - 10)}=x`,
  'half a million fields': 'a&'.repeat(megabyte / 2 - 1),
  'half a million equals': '=&'.repeat(megabyte / 2 - 1),
}

/** Form bombs on the real question page: refused, or read past, before anybody notices. The quickest of a few tries counts. */
export async function throwBombs(database: LoadDatabase, instance: Instance): Promise<Finding[]> {
  const { bid, writer } = await plantWriter(database.owner())
  const path = `/bids/${bid.reference}/q/why`
  const findings: { name: string; ms: number; status: number }[] = []
  for (const [name, body] of Object.entries(bombs)) {
    const replies: Reply[] = []
    for (let time = 0; time < tries; time += 1) replies.push(await send(instance, path, writer.cookie, body))
    findings.push({ name, ms: Math.min(...replies.map(({ ms }) => ms)), status: replies[0]?.status ?? 0 })
  }
  const slow = findings.filter(({ ms, status }) => ms > mostMs || status >= 500 || status === 0)
  const worst = findings.toSorted((a, b) => b.ms - a.ms)[0]
  const polluted = findings.some(({ name, status }) => /five million|prototypes|very deep/.test(name) && status !== 400)
  return [{
    name: `form bombs (${findings.length} kinds)`,
    ok: slow.length === 0 && !polluted,
    figures: `slowest ${worst?.ms.toFixed(1)} ms of ${mostMs} (${worst?.name})${slow.map(({ name, ms, status }) => `; ${name}: ${ms.toFixed(0)} ms, ${status}`).join('')}`,
  }]
}

function send(instance: Instance, path: string, cookie: string, body: string | Buffer, type = 'application/x-www-form-urlencoded') {
  return ask({ ...instance, path, cookie, method: 'POST', body, headers: { origin: instance.origin, 'content-type': type } })
}

/** Fifty megabytes to a page that takes one, several times: refused in the reader's language, and not kept in memory. */
export async function sendTooMuch(database: LoadDatabase, instance: Instance): Promise<Finding[]> {
  const { bid, writer } = await plantWriter(database.owner())
  const path = `/ur/bids/${bid.reference}/q/why`
  const whole = Buffer.alloc(50 * megabyte, 'a')
  // The first ones grow the memory that every process grows.
  for (let time = 0; time < 12; time += 1) await send(instance, path, writer.cookie, whole.subarray(0, 2 * megabyte))
  const before = residentBytes(instance.pid)
  let most = before
  const watch = setInterval(() => (most = Math.max(most, residentBytes(instance.pid))), 5)
  const replies: Reply[] = []
  for (let time = 0; time < 3; time += 1) replies.push(await send(instance, path, writer.cookie, whole))
  clearInterval(watch)
  const grown = (most - before) / megabyte
  const refused = replies.every(({ status, body }) => status === 413 && body.includes('lang="ur"'))
  return [{
    name: '50 MB body',
    ok: refused && grown < 20,
    figures: `${replies.map(({ status }) => status).join(' ')}${refused ? ' in Urdu' : ''}, +${grown.toFixed(1)} MB of 20`,
  }]
}
