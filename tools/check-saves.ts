/**
 * `npm run check:saves`: nothing that was saved gets lost, over HTTP against the built portal (quality.md, "Data").
 * Twenty kills; `-- --full` makes it a hundred, `-- --kills 5` another number.
 */
import { loadDatabase, startInstance } from '~e2e/load/portal'
import { pressSendManyTimes } from '~e2e/load/submits'
import { killWhileSaving } from '~e2e/load/saves-kill'
import { raceJointSaves } from '~e2e/load/saves-joint'
import { raceSaves } from '~e2e/load/saves-race'
import { report, say, type Finding } from '~e2e/load/report'

export default async function main(): Promise<void> {
  const args = process.argv.slice(2)
  const asked = Number(args[args.indexOf('--kills') + 1])
  const kills = args.includes('--full') ? 100 : args.includes('--kills') && asked > 0 ? asked : 20
  const database = await loadDatabase()
  try {
    const instance = await startInstance({ url: database.url, folder: database.folder })
    const findings: Finding[] = [
      ...(await raceSaves(database, instance)),
      ...(await raceJointSaves(database, instance)),
      ...(await pressSendManyTimes(database, instance)),
    ]
    await instance.stop()
    findings.push(...(await killWhileSaving(database, kills, say)))
    report(findings)
  } finally {
    await database.remove()
  }
}
