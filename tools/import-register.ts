/**
 * Reads where the Charity Commission's register writes to each charity: `npm run import:register -- FILE`.
 *
 * FILE is the register's published extract "charity" (JSON, or text with tabs) or any CSV with number, name and
 * e-mail; the columns that are read stand in app/features/accounts/register-extract.server.ts. Writes to the database of
 * DATABASE_URL, or else to the portal's own in DATA_DIR, also while the portal runs on it. Run it again every few months.
 */
import { access } from 'node:fs/promises'
import { startEmbedded } from '../db/embedded.server'
import { closeDatabase, migrate, openDatabase } from '../db/index.server'
import { importRegister, WrongExtract } from '../app/features/accounts/index.server'
import { translator } from '../app/i18n'

const t = translator('en')
const say = (line: string) => void process.stdout.write(`${line}\n`)

export default async function main(): Promise<void> {
  const [file] = process.argv.slice(2)
  if (!file) return stop(t('desk:registerImport.usage'))
  const there = await access(file).then(() => true, () => false)
  if (!there) return stop(t('desk:registerImport.noFile', { file }))
  const { DATABASE_URL: url, MIGRATION_DATABASE_URL: ownerUrl, DATA_DIR: dataDir } = process.env
  const embedded = url ? null : await startEmbedded({ dataDir: dataDir || '.data', log: say })
  try {
    await migrate(embedded?.connection ?? { url: ownerUrl || url }, { folder: 'db/migrations' })
    openDatabase(embedded?.connection ?? { url })
    say(t('desk:registerImport.done', { ...(await importRegister(file)) }))
  } catch (error) {
    if (!(error instanceof WrongExtract)) throw error
    stop(t('desk:registerImport.missingColumns', { names: error.message }))
  } finally {
    await closeDatabase()
    await embedded?.stop()
  }
}

function stop(reason: string): void {
  process.stderr.write(`${reason}\n`)
  process.exitCode = 1
}
