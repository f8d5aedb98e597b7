/**
 * Writes all that is held about a person into one JSON file, readable by its owner alone:
 *
 *     npm run person:export -- amina@example.org ["Amina Shah"]
 */
import { writeFile } from 'node:fs/promises'
import { gatherPerson } from '~/features/accounts/index.server'
import { readArguments, refuse, say, unknownPerson, withDatabase } from './retention-database'

export default async function personExport(): Promise<void> {
  const { named: [address, ...name] } = readArguments(process.argv.slice(2))
  if (!address) return refuse('Usage: npm run person:export -- address [name]')
  const began = performance.now()
  await withDatabase(async (options) => {
    const gathered = await gatherPerson(options, address, name.join(' '))
    if (!gathered.ok) return refuse(unknownPerson[gathered.code])
    const file = `person-${gathered.personId}.json`
    await writeFile(file, `${JSON.stringify(gathered.held, null, 2)}\n`, { mode: 0o600 })
    const counts = Object.entries(gathered.held).filter(([, rows]) => rows.length > 0).map(([kind, rows]) => `${kind} ${rows.length}`)
    say(`${file}: ${counts.join(', ')}.`)
    say(`It took ${((performance.now() - began) / 1000).toFixed(1)} seconds.`)
  })
}
