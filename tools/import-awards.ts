/**
 * Imports awards that are already published: `npm run import:awards -- FILE`.
 *
 * Writes to the database of DATABASE_URL, or else to the portal's own in DATA_DIR, also while the portal runs on it.
 * Every bad line is explained with its number, the good ones are kept. Ends with 1 when nothing was kept.
 */
import { readFile } from 'node:fs/promises'
import { startEmbedded } from '../db/embedded.server'
import { connect, migrate, type DatabaseOptions } from '../db/index.server'
import { decodeFile, importAwards, importRules, readAwards, type ReadAwards } from '../app/features/directory/index.server'
import { loadFunder } from '../app/features/funds/index.server'
import { translator } from '../app/i18n'

const t = translator('en')
const say = (line: string) => void process.stdout.write(`${line}\n`)
/** More lines than this nobody reads; the rest is counted. */
const mostLines = 200

export default async function main(): Promise<void> {
  await loadFunder(process.env.FUNDER_FILE)
  const [file] = process.argv.slice(2)
  if (!file) return stop(t('desk:awardImport.usage'))
  const bytes = await readFile(file).catch(() => null)
  if (!bytes) return stop(t('desk:awardImport.noFile', { file }))
  const text = decodeFile(bytes)
  if (text === null) return stop(t('desk:awardImport.notText'))

  const read = readAwards(text, importRules(), (rows) => say(t('desk:awardImport.reading', { rows })))
  const { header } = read
  for (const name of header.unknown) say(t('desk:awardImport.unknownColumn', { name }))
  if (header.missing.length > 0) return stop(t('desk:awardImport.missingColumns', { names: header.missing.join(', ') }))
  if (header.twice.length > 0) return stop(t('desk:awardImport.columnTwice', { names: header.twice.join(', ') }))
  explain(read)
  if (read.kept.length === 0) return stop(t('desk:awardImport.nothing'))
  await withDatabase((options) => write(options, read))
}

function explain({ problems }: ReadAwards): void {
  for (const { line, code, params } of problems.slice(0, mostLines)) {
    say(`${t('desk:awardImport.line', { line })} ${t(`desk:awardImport.problem.${code}`, params)}`)
  }
  if (problems.length > mostLines) say(t('desk:awardImport.more', { count: problems.length - mostLines }))
}

async function write(options: DatabaseOptions, { rows, kept }: ReadAwards): Promise<void> {
  const sql = connect(options, 'portal_app')
  try {
    const long = kept.length > 1_000
    const done = await importAwards(sql, kept, (written) => long && say(t('desk:awardImport.writing', { written, all: kept.length })))
    for (const { first, second, reason } of done.alike.slice(0, mostLines)) {
      say(t('desk:awardImport.alike', { first, second, reason: t(`desk:merges.reason.${reason}`) }))
    }
    say(t('desk:awardImport.changes', { added: done.added, changed: done.changed, same: kept.length - done.added - done.changed }))
    say(t('desk:awardImport.summary', {
      rows, kept: kept.length, refused: rows - kept.length, organisations: done.organisations, alike: done.alike.length,
    }))
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** The database as `npm start` would open it, brought to the newest schema. */
async function withDatabase(work: (options: DatabaseOptions) => Promise<void>): Promise<void> {
  const { DATABASE_URL: url, MIGRATION_DATABASE_URL: ownerUrl, DATA_DIR: dataDir } = process.env
  const embedded = url ? null : await startEmbedded({ dataDir: dataDir || '.data', log: say })
  try {
    await migrate(embedded?.connection ?? { url: ownerUrl || url }, { folder: 'db/migrations' })
    await work(embedded?.connection ?? { url })
  } finally {
    await embedded?.stop()
  }
}

function stop(reason: string): void {
  process.stderr.write(`${reason}\n`)
  process.exitCode = 1
}
