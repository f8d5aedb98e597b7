import { closeDatabase, openDatabase } from '~db/index.server'
import { attackSurprises } from '../e2e/access/attacks'
import { matrix, patternsOf } from '../e2e/access/cells'
import { doorSurprises } from '../e2e/access/doors'
import { massAssignment } from '../e2e/access/mass-assignment'
import { kinds } from '../e2e/access/people'
import { startPlace } from '../e2e/access/place'
import { plantWorld } from '../e2e/access/plant'
import { privateTables, rowsOfNobody, rowSurprises } from '../e2e/access/rows'
import { saveTables } from '../e2e/access/tables'
import { thingsOf } from '../e2e/access/things'
import { describe, walk } from '../e2e/access/walk'
import { withoutRules } from '../e2e/access/without-rules'
import { writeSurprises } from '../e2e/access/writes'

const started = performance.now()

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** A line with its figures, and how long everything took so far. */
function figures(line: string): void {
  say(`${line}   [${Math.round((performance.now() - started) / 1000)} s]`)
}

/** `npm run check:access`: who may do what, asked of the built portal over HTTP (quality.md, "Who may do what"). */
export default async function main(): Promise<void> {
  const place = await startPlace()
  const surprises: string[] = []
  try {
    const world = await plantWorld(place)
    const things = thingsOf(world)
    const tables = await saveTables(place.sql)
    openDatabase({ ...place.database, size: 2 })
    const { cells, gaps } = matrix(things)
    const acts = new Set(cells.map(({ act, pattern }) => `${act} ${pattern}`)).size
    for (const gap of gaps) say(`NOT COVERED ${gap}`)

    surprises.push(...(await walk({ world, things, tables }, cells)).map(describe))
    figures(`matrix: ${patternsOf().length} routes, ${acts} acts by GET and POST, ${kinds.length} kinds of person, ${cells.length} cells, covered ${gaps.length === 0 ? 100 : 'less than 100'} %`)
    const doors = await doorSurprises(world, things)
    surprises.push(...doors.surprises)
    await tables.putBack()
    figures(`doors: ${doors.doors} requests by other methods, to the framework and from elsewhere`)
    const mass = await massAssignment(world, things, tables, cells)
    surprises.push(...mass.surprises)
    figures(`mass assignment: ${mass.names} names posted to ${mass.acts} acts that write`)
    const attacks = await attackSurprises(world, things, tables, cells)
    surprises.push(...attacks.surprises)
    figures(`attacks: ${attacks.tried}`)

    const unseen = await rowsOfNobody()
    const [seen, wrote] = [await rowSurprises(world), await writeSurprises(world)]
    surprises.push(...seen.surprises, ...wrote.surprises)
    if (unseen > 0) surprises.push(`${unseen} rows seen without an actor`)
    figures(`database: ${privateTables().length} private tables, ${seen.cells + wrote.cells} cells, rows seen without an actor ${unseen}`)

    for (const surprise of surprises) say(`SURPRISE ${surprise}`)
    const removed = await withoutRules({ world, things, tables, cells })
    const noticed = removed.filter((one) => one.noticed)
    const unnoticed = removed.filter((one) => !one.noticed).map(({ rule }) => `nothing noticed that this rule was gone: ${rule}`)
    surprises.push(...unnoticed)
    for (const surprise of unnoticed) say(`SURPRISE ${surprise}`)
    figures(`rules removed one by one: noticed ${noticed.length} of ${removed.length}`)
    figures(`surprises: ${surprises.length}`)
    if (gaps.length + surprises.length > 0) process.exitCode = 1
  } finally {
    await closeDatabase()
    await place.stop()
  }
}
