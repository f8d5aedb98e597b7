/**
 * `npm run check:opendata`: plants awards of every kind in a database of its own, reads every file, list, feed and answer
 * over HTTP, and holds them against the official schema and every rule of directory.md, "Open data".
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { startEmbedded } from '~db/embedded.server'
import { closeDatabase, connect, migrate, openDatabase } from '~db/index.server'
import { checkPackage, fileKinds, licence, openDataPaths, unavoidable } from '../app/features/directory/open-data'
import { listOf, type Shape } from '../app/features/directory/open-data/rule-shapes'
import { now } from '../app/platform/clock.server'
import { log } from '../app/platform/log.server'
import { openDataFront, type Front } from '../e2e/open-data/front'
import { mistakes, unseen } from '../e2e/open-data/mistakes'
import { plantOpenData, secret, type Planted } from '../e2e/open-data/plant'
import { schemaCheck } from '../e2e/open-data/schema'
import { differences, grantsOf, runnable } from '../e2e/open-data/sheets'

/** More than are read at once. */
const many = 600
const started = performance.now()
const say = (line = '') => process.stdout.write(`${line}\n`)

function gate(name: string, found: readonly unknown[], most = 0): void {
  const fine = found.length <= most
  if (!fine) process.exitCode = 1
  say(`${fine ? 'ok    ' : 'FAILED'} ${name.padEnd(64)} ${String(found.length).padStart(5)}   at most ${most}`)
  if (!fine) for (const one of found.slice(0, 5)) say(`         ${JSON.stringify(one)}`)
}

const schemaErrors = schemaCheck()

/** What is wrong with a file, beside what nobody can mend for a group on no register. */
function problemsOf(file: unknown): string[] {
  const { errors, accuracy, usefulness } = checkPackage(file, now())
  const rest = usefulness.filter(({ code }) => !unavoidable.includes(code))
  return [...schemaErrors(file), ...[...errors, ...accuracy, ...rest].map(({ code, params }) => `${code} ${JSON.stringify(params)}`)]
}

async function checkFiles(front: Front, year: string | null): Promise<Shape & { grants: Shape[] }> {
  const name = year ?? 'all years'
  const [jsonFile, csvFile, xlsxFile] = await Promise.all(fileKinds.map((kind) => front.get(openDataPaths.file(kind, year))))
  const file = (await jsonFile!.json()) as Shape & { grants: Shape[] }
  const { errors, accuracy, usefulness } = checkPackage(file, now())
  gate(`${name}: errors by the official schema`, schemaErrors(file))
  gate(`${name}: errors by the rules`, errors)
  gate(`${name}: accuracy failures`, accuracy)
  gate(`${name}: usefulness failures that can be helped`, usefulness.filter(({ code }) => !unavoidable.includes(code)))
  const csv = await csvFile!.text()
  const rows = parse(csv, { bom: true }) as string[][]
  gate(`${name}: grants that differ between CSV and JSON`, differences(file.grants, grantsOf(rows)))
  gate(`${name}: cells of the CSV that a spreadsheet would run`, runnable(rows))
  const bytes = Buffer.from(await xlsxFile!.arrayBuffer())
  const sheets = { grants: (await readSheet(bytes, 'grants')) as unknown[][], meta: (await readSheet(bytes, 'Meta')) as unknown[][] }
  gate(`${name}: grants that differ between XLSX and JSON`, differences(file.grants, grantsOf(sheets.grants)))
  gate(`${name}: cells of the XLSX that a spreadsheet would run`, runnable(sheets.grants))
  const meta = new Map(sheets.meta.map(([key, value]) => [key, value]))
  gate(`${name}: lines that sheet Meta lacks`, ['version', 'license', 'publisher:name'].filter((key) => !meta.get(key)))
  gate(`${name}: files with a word of awards that are no part of them`, [JSON.stringify(file), csv, JSON.stringify(sheets)].filter((text) => text.includes(secret)))
  const bom = new Uint8Array(await (await front.get(openDataPaths.file('csv', year))).arrayBuffer()).slice(0, 3)
  gate(`${name}: CSV without the mark of UTF-8`, bom.join() === '239,187,191' ? [] : [bom.join()])
  return file
}

/** Headers that programs rely on. */
async function checkAnswers(front: Front): Promise<void> {
  const wrong: string[] = []
  for (const kind of fileKinds) {
    const path = openDataPaths.file(kind)
    const answer = await front.get(path, { cookie: '__Host-session=amina-amina-amina-amina' })
    const tag = answer.headers.get('etag') ?? ''
    await answer.arrayBuffer()
    const again = await front.get(path, { 'if-none-match': tag })
    const head = await fetch(front.origin + path, { method: 'HEAD' })
    const asked = await fetch(front.origin + path, { method: 'OPTIONS' })
    const expected: [string, boolean][] = [
      ['ETag', tag !== ''], ['304', again.status === 304], ['HEAD', head.status === 200 && (await head.text()) === ''], ['OPTIONS', asked.status === 204],
      ['CORS', [answer, again, head, asked].every(({ headers }) => headers.get('access-control-allow-origin') === '*')], ['no cookie', !answer.headers.has('set-cookie')],
      ['Last-Modified', !Number.isNaN(Date.parse(answer.headers.get('last-modified') ?? ''))], ['file name', (answer.headers.get('content-disposition') ?? '').includes(`awards.${kind}`)],
    ]
    wrong.push(...expected.filter(([, holds]) => !holds).map(([what]) => `${kind}: ${what}`))
  }
  for (const path of ['/open-data/1999/awards.json', '/open-data/monthly/awards.json']) if ((await front.get(path)).status !== 404) wrong.push(path)
  gate('headers of the files that are not as they must be', wrong)
}

/** Every file the catalogue names is there, and the lists that the law asks for hold each award once. */
async function checkCatalogue(front: Front, planted: Planted): Promise<void> {
  const found = (await (await front.get(openDataPaths.catalogue)).json()) as Shape
  const urls = listOf(found.dataset).flatMap((one) => listOf(one.distribution)).map(({ downloadURL }) => String(downloadURL))
  const lists = { monthly: 0, yearly: 0 }
  const dead: string[] = []
  for (const url of urls) {
    const answer = await fetch(url)
    const text = await answer.text()
    if (answer.status !== 200 || text.includes(secret)) dead.push(url)
    for (const kind of ['monthly', 'yearly'] as const) if (url.includes(`/${kind}/`)) lists[kind] += (parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][]).length - 2
  }
  gate(`files of data.json that do not answer (of ${urls.length})`, dead)
  gate('licences in data.json that are not the one', [found, ...listOf(found.dataset)].filter((one) => one.license !== licence))
  gate('lists of the law that do not hold every award once', Object.entries(lists).filter(([, count]) => count !== planted.shown))
  const feed = await (await front.get(`/ur${openDataPaths.awardsFeed}`)).text()
  const ids = [...feed.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id)
  gate('feeds with ids twice, a hidden award or another language', new Set(ids).size === ids.length && ids.length === 51 && !feed.includes(secret) && feed.includes('xml:lang="ur"') ? [] : [feed.slice(0, 500)])
}

export default async function main(): Promise<void> {
  log.level = 'silent'
  const folder = mkdtempSync(join(tmpdir(), 'mgo-'))
  chmodSync(folder, 0o755)
  const embedded = await startEmbedded({ dataDir: folder, testing: true })
  const owner = connect(embedded.connection, null)
  let front: Front | undefined
  try {
    await migrate(embedded.connection, { folder: 'db/migrations' })
    const planted = await plantOpenData(owner, many, now())
    openDatabase({ ...embedded.connection, size: 4 })
    front = await openDataFront()
    const whole = await checkFiles(front, null)
    gate(`awards that are not in the file (of ${planted.shown})`, Array.from({ length: Math.abs(planted.shown - whole.grants.length) }))
    for (const year of planted.years.slice(0, 1)) await checkFiles(front, year)
    await checkAnswers(front)
    await checkCatalogue(front, planted)
    const helpless = checkPackage(whole, now()).usefulness.filter(({ code }) => unavoidable.includes(code))
    say(`       ${planted.unregistered} of ${planted.shown} awards are to groups on no register: ${helpless.length} failures that nobody can help, of 2 kinds`)
    gate('other kinds of failure than those two', [...new Set(helpless.map(({ code }) => code))].slice(unavoidable.length))
    gate(`mistakes that the checks do not find (of ${mistakes.length})`, unseen({ ...whole, grants: whole.grants.slice(0, 3) }, (wrong) => problemsOf(wrong).length))
  } finally {
    await front?.close()
    await closeDatabase()
    await owner.end()
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  say(`${Math.round((performance.now() - started) / 1000)} s`)
}
