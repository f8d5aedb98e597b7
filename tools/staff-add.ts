/**
 * Gives somebody a staff role; the first administrator of a portal comes from here.
 *
 *     npm run staff:add -- amina@example.org administrator "Amina Shah"
 *
 * It works on DATABASE_URL, or on the portal's own database when that is not set.
 */
import { startEmbedded } from '~db/embedded.server'
import { closeDatabase, migrate, openDatabase } from '~db/index.server'
import { addStaff, staffRoles } from '~/features/accounts/index.server'
import { env } from '~/platform/env.server'

const wrong = {
  address: 'This is not an e-mail address.',
  role: `The role must be one of ${staffRoles.join(', ')}.`,
  severalPeople: 'Several people use this address. Give the name too, exactly as they typed it.',
}

export default async function staffAdd(): Promise<void> {
  const [address = '', role = '', ...name] = process.argv.slice(2)
  const { DATABASE_URL, MIGRATION_DATABASE_URL, DATA_DIR } = env()
  const embedded = DATABASE_URL ? null : await startEmbedded({ dataDir: DATA_DIR })
  await migrate({ url: MIGRATION_DATABASE_URL ?? DATABASE_URL ?? embedded?.url }, { folder: 'db/migrations' })
  openDatabase({ url: DATABASE_URL ?? embedded?.url, size: 1 })
  try {
    const added = await addStaff(address, role, name.join(' '))
    if (!added.ok) {
      process.stderr.write(`${wrong[added.code]}\nUsage: npm run staff:add -- address role [name]\n`)
      process.exitCode = 1
      return
    }
    const person = added.newPerson ? 'a new person' : 'a person we know'
    process.stdout.write(added.newRole ? `${address} is ${person} and has the role ${role} from now on.\n` : `${address} has the role ${role} already.\n`)
  } finally {
    await closeDatabase()
    await embedded?.stop()
  }
}
