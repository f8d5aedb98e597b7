import { ask } from './ask'
import type { Attack } from './attack'
import { patternsOf } from './cells'
import type { World } from './plant'
import { inTurns } from './walk'

const odd = ['%27%20or%201%3D1', '%25', '..%2f..%2fetc', '%F0%9F%92%A9', '-1', 'a'.repeat(900), '__proto__']

/** Odd addresses, searches with wildcards, versions and ids that are not hers. */
export async function requestAttacks(world: World): Promise<Attack[]> {
  return [...(await oddAddresses(world)), ...(await wildcards(world)), ...(await guessedReferences(world)), ...(await oddFields(world))]
}

async function oddAddresses({ origin, tokens }: World): Promise<Attack[]> {
  const tried: Attack[] = []
  const asked = patternsOf().filter(({ pattern }) => pattern.includes(':')).flatMap(({ pattern }) => odd.flatMap((word) =>
    (['owner', 'manager'] as const).flatMap((as) => ['GET', 'POST'].map((method) => ({ method, as, path: pattern.replace(/:[a-zA-Z]+/g, word) })))))
  await inTurns(asked, 8, async ({ method, as, path }) => {
    const fields: [string, string][] = [['do', 'end'], ['membership', 'x'], ['act', 'confirm'], ['decision', 'x'], ['need', 'x']]
    const { status } = await ask(origin, { method, path, token: tokens[as], fields })
    const fine = status === 404 || status === 405 || status === 400 || status === 200 || status === 302 || status === 303
    tried.push({ name: `${method} ${path.slice(0, 60)} as ${as}`, wrong: fine ? null : `answers ${status}` })
  })
  return tried
}

/** A percent sign and an underscore are letters, so they find nothing here. */
async function wildcards({ origin, tokens, bids }: World): Promise<Attack[]> {
  const tried: Attack[] = []
  for (const word of ['%', '_', '%25', '\\', "' or '1'='1", '% %', 'Wharfe_Lane']) {
    const found = await ask(origin, { method: 'GET', path: `/desk/bids?text=${encodeURIComponent(word)}`, token: tokens.manager })
    tried.push({ name: `desk search for ${word}`, wrong: found.status === 200 && !found.body.includes(bids.sent.reference) ? null : `${found.status}, finds bids` })
    const awards = await ask(origin, { method: 'GET', path: `/awards?q=${encodeURIComponent(word)}&year=${encodeURIComponent(word)}&page=${encodeURIComponent(word)}&sort=${encodeURIComponent(word)}` })
    tried.push({ name: `award search for ${word}`, wrong: awards.status === 200 ? null : `answers ${awards.status}` })
  }
  for (const page of ['-1', '0', '1e309', '99999999999999999999', 'NaN']) {
    const { status } = await ask(origin, { method: 'GET', path: `/awards?page=${page}` })
    tried.push({ name: `page ${page} of awards`, wrong: status === 200 ? null : `answers ${status}` })
  }
  return tried
}

/** A reference is found as it is written and no other way. */
async function guessedReferences({ origin, tokens, bids }: World): Promise<Attack[]> {
  const tried: Attack[] = []
  const { reference, application } = bids.sent
  for (const guess of [reference.slice(0, -1), `${reference.slice(0, -1)}%25`, `${reference.slice(0, 5)}____-__`, application, `${reference}%20`, `${reference}'`]) {
    const { status } = await ask(origin, { method: 'GET', path: `/bids/${guess}`, token: tokens.owner })
    tried.push({ name: `the reference ${guess}`, wrong: status === 404 ? null : `answers ${status}` })
  }
  return tried
}

/** Versions nobody has, parts and stages of other bids, fields within fields: saved to this bid and question or not at all. */
async function oddFields({ origin, tokens, bids, sql }: World): Promise<Attack[]> {
  const tried: Attack[] = []
  const before = await sql`select md5(string_agg(a::text, '' order by id)) as hash from answer a where part_id = ${bids.recorded.part}`
  const bodies: [string, string][][] = [
    ...['999999999999', '-1', '1e309', 'NaN', '', '1.5', '2147483647', '0x10'].map((version): [string, string][] => [['need', `Version ${version}`], ['version.need', version]]),
    [['need', 'Other part'], ['version.need', '1'], ['part', bids.recorded.part], ['partId', bids.recorded.part], ['stage', bids.recorded.stage], ['reference', bids.recorded.reference]],
    [['need.need', 'x'], ['need[0]', 'x'], ['need[0].need', 'x'], ['version.need', '1']],
    [['carriedKnownGroup', 'yes'], ['version.carriedKnownGroup', '1'], ['need', 'x']],
    [['project.name', 'Another page'], ['version.project', '1'], ['declaration', 'agreed']],
    [['need', '\u0000\ufffd\u202e'], ['version.need', '1']],
  ]
  for (const fields of bodies) {
    for (const place of ['q', 'save']) {
      const { status } = await ask(origin, { method: 'POST', path: `/bids/${bids.draft.reference}/${place}/why`, token: tokens.owner, fields })
      tried.push({ name: `${place} with ${JSON.stringify(fields).slice(0, 80)}`, wrong: status < 500 ? null : `answers ${status}` })
    }
  }
  const after = await sql`select md5(string_agg(a::text, '' order by id)) as hash from answer a where part_id = ${bids.recorded.part}`
  const [strange] = await sql<{ n: number }[]>`select count(*)::int as n from answer where part_id = ${bids.draft.part} and question = 'carriedKnownGroup'`
  tried.push({ name: 'parts of another bid', wrong: before[0]?.hash === after[0]?.hash ? null : 'another bid was changed' })
  tried.push({ name: 'what no page asks', wrong: strange?.n === 0 ? null : 'was saved' })
  return tried
}
