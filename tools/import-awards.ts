/**
 * Imports awards that are already published: `npm run import:awards -- FILE [--from URL]`.
 *
 * By its content FILE is our own register of awards (CSV, see `award-columns.ts`), or a 360Giving file of another
 * funder (JSON, CSV or XLSX), of any size; URL says where that one comes from. Writes to the database of DATABASE_URL,
 * or else to the portal's own in DATA_DIR, also while the portal runs on it. Every bad row is explained with its number,
 * the good ones are kept. Ends with 1 when nothing was kept.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type postgres from 'postgres'
import { startEmbedded } from '../db/embedded.server'
import { connect, migrate, type DatabaseOptions } from '../db/index.server'
import { FileProblem, readSourceLink, type FileCode } from '../app/features/directory'
import {
  decodeFile, importAwards, importLongFile, importRules, kindOfFile, readAwards, type FileKind, type ReadAwards,
} from '../app/features/directory/index.server'
import { loadFunder } from '../app/features/funds/index.server'
import { translator } from '../app/i18n'

const t = translator('en')
const say = (line: string) => void process.stdout.write(`${line}\n`)
/** More lines than this nobody reads; the rest is counted. */
const mostLines = 200

export default async function main(): Promise<void> {
  await loadFunder(process.env.FUNDER_FILE)
  const { file, from } = readArguments(process.argv.slice(2))
  if (!file) return stop(t('desk:awardImport.usage'))
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) return stop(t('desk:awardImport.noFile', { file }))
  const kind = await kindOfFile(file).catch((error: unknown) => (error instanceof FileProblem ? error : Promise.reject(error)))
  if (kind instanceof FileProblem) return stop(t(`importing:error.${kind.code}`, kind.params))
  return kind === 'register' ? ownRegister(file) : ofOthers(file, kind, from)
}

function readArguments(given: readonly string[]): { file: string | undefined; from: string | undefined } {
  const at = given.indexOf('--from')
  return { file: given.find((one, index) => index !== at && (at < 0 || index !== at + 1)), from: at < 0 ? undefined : given[at + 1] }
}

async function ownRegister(file: string): Promise<void> {
  const text = decodeFile(await readFile(file))
  if (text === null) return stop(t('desk:awardImport.notText'))
  const read = readAwards(text, importRules(), (rows) => say(t('desk:awardImport.reading', { rows })))
  const { header } = read
  for (const name of header.unknown) say(t('desk:awardImport.unknownColumn', { name }))
  if (header.missing.length > 0) return stop(t('desk:awardImport.missingColumns', { names: header.missing.join(', ') }))
  if (header.twice.length > 0) return stop(t('desk:awardImport.columnTwice', { names: header.twice.join(', ') }))
  explain(read)
  if (read.kept.length === 0) return stop(t('desk:awardImport.nothing'))
  await withDatabase((sql) => write(sql, read))
}

function explain({ problems }: ReadAwards): void {
  for (const { line, code, params } of problems.slice(0, mostLines)) {
    say(`${t('desk:awardImport.line', { line })} ${t(`desk:awardImport.problem.${code}`, params)}`)
  }
  if (problems.length > mostLines) say(t('desk:awardImport.more', { count: problems.length - mostLines }))
}

async function write(sql: postgres.Sql, { rows, kept }: ReadAwards): Promise<void> {
  const long = kept.length > 1_000
  const done = await importAwards(sql, kept, (written) => long && say(t('desk:awardImport.writing', { written, all: kept.length })))
  tellAlike(done.alike)
  say(t('desk:awardImport.changes', { added: done.added, changed: done.changed, same: kept.length - done.added - done.changed }))
  say(t('desk:awardImport.summary', {
    rows, kept: kept.length, refused: rows - kept.length, organisations: done.organisations, alike: done.alike.length,
  }))
}

async function ofOthers(path: string, kind: FileKind, typed: string | undefined): Promise<void> {
  const from = typed === undefined ? null : readSourceLink(typed)
  if (typed !== undefined && !from) return stop(t('importing:error.fromWrong'))
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  const file = { path, name: basename(path), sha256: hash.digest('hex'), from }
  const began = process.hrtime.bigint()
  await withDatabase(async (sql) => {
    const read = await importLongFile(sql, kind, file, (rows) => say(t('importing:command.reading', { rows })))
    if (!read.ok) return stop(t(`importing:error.${read.code satisfies FileCode}`, read.params))
    const { counts, problems, alike } = read.done
    for (const { row, code, params } of problems.slice(0, mostLines)) say(`${t('importing:command.row', { row })} ${t(`importing:problem.${code}`, params)}`)
    const more = problems.length - Math.min(problems.length, mostLines) + counts.more
    if (more > 0) say(t('importing:command.more', { count: more }))
    tellAlike(alike)
    say(t('importing:of.rows', { count: counts.rows }))
    for (const name of ['kept', 'added', 'changed', 'elsewhere', 'heldBack', 'refused'] as const) {
      if (name === 'kept' || counts[name] > 0) say(t(`importing:of.${name}`, { count: counts[name] }))
    }
    const seconds = (Number(process.hrtime.bigint() - began) / 1e9).toFixed(1)
    say(t('importing:command.time', { seconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }))
    if (counts.kept === 0) process.exitCode = 1
  })
}

function tellAlike(alike: readonly { first: string; second: string; reason: string }[]): void {
  for (const { first, second, reason } of alike.slice(0, mostLines)) {
    say(t('desk:awardImport.alike', { first, second, reason: t(`desk:merges.reason.${reason}`) }))
  }
}

/** One connection to the database as `npm start` would open it, brought to the newest schema. */
async function withDatabase(work: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  const { DATABASE_URL: url, MIGRATION_DATABASE_URL: ownerUrl, DATA_DIR: dataDir } = process.env
  const embedded = url ? null : await startEmbedded({ dataDir: dataDir || '.data', log: say })
  try {
    await migrate(embedded?.connection ?? { url: ownerUrl || url }, { folder: 'db/migrations' })
    const options: DatabaseOptions = embedded?.connection ?? { url }
    const sql = connect(options, 'portal_app')
    await work(sql).finally(() => sql.end({ timeout: 5 }))
  } finally {
    await embedded?.stop()
  }
}

function stop(reason: string): void {
  process.stderr.write(`${reason}\n`)
  process.exitCode = 1
}
