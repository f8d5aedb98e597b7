/**
 * `npm run check:front`: the faults and crowds of quality.md ("Known faults", "Web front", "Running") against the built
 * portal, with their figures. `-- --quick` leaves out the crowd and most random requests; `-- --only bombs,leaving` runs
 * some; `-- --ratio 1` sets the share of 500 people, which otherwise follows from the machine.
 */
import { availableParallelism } from 'node:os'
import { sendTooMuch, throwBombs } from '~e2e/load/front-bombs'
import { comeAsCrowd } from '~e2e/load/front-crowd'
import { exhaustPool, takeDatabaseAway } from '~e2e/load/front-database'
import { killOneOfTwo, leaveUnderLoad } from '~e2e/load/front-leaving'
import { sendRandom } from '~e2e/load/front-random'
import { loadDatabase, startInstance, type Instance, type LoadDatabase } from '~e2e/load/portal'
import { report, say, type Finding } from '~e2e/load/report'

type Part = (database: LoadDatabase, instance: Instance) => Promise<Finding[]>

export default async function main(): Promise<void> {
  const args = process.argv.slice(2)
  const after = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const quick = args.includes('--quick')
  const ratio = Number(after('--ratio') ?? Math.min(1, availableParallelism() / 4))
  const parts: Record<string, Part> = {
    bombs: throwBombs,
    toomuch: sendTooMuch,
    random: (database, instance) => sendRandom(database, instance, quick ? 1_000 : 10_000),
    ...(!quick && { crowd: (database, instance) => comeAsCrowd(database, instance, ratio) }),
    pool: exhaustPool,
    database: takeDatabaseAway,
    leaving: leaveUnderLoad,
    two: killOneOfTwo,
  }
  const only = after('--only')?.split(',')
  const findings: Finding[] = []
  for (const [name, part] of Object.entries(parts)) {
    if (only && !only.includes(name)) continue
    say(`── ${name}`)
    const database = await loadDatabase()
    try {
      const instance = await startInstance({ url: database.url, folder: database.folder })
      findings.push(...(await part(database, instance)))
      await instance.stop()
    } finally {
      await database.remove()
    }
  }
  report(findings)
}
