import { plantJoint } from '~db/testing-joint.server'
import { ask, post } from './http'
import { plantMemberSignedIn } from './plant'
import type { Instance, LoadDatabase } from './portal'
import { tally, type Finding } from './report'

const organisations = 8
const people = 2
const savesEach = 25

type Place = { page: string; question: string; field: string }
type Outcome = { status: number; text: string; part: string; question: string }

/**
 * Eight groups write one bid at the same time: two people of each save 25 texts, the lead's by turns into the common
 * part and their own, the others into their own. All 400 texts must be in the history of the part they were typed in.
 */
export async function raceJointSaves(database: LoadDatabase, instance: Instance): Promise<Finding[]> {
  const bid = await plantJoint(database.owner(), Array.from({ length: organisations - 1 }, (_, index) => `Group ${index + 2}`))
  const common: Place = { page: `/bids/${bid.reference}/q/why`, question: 'need', field: 'need' }
  const own = (position: number): Place => ({ page: `/bids/${bid.reference}/parts/${position}/q/partWork`, question: 'partWork', field: 'partWork.activities' })
  const writers = await Promise.all(bid.groups.flatMap((group) => Array.from({ length: people }, async (_, number) => ({
    group, number, cookie: (await plantMemberSignedIn(database.owner(), group.organisation)).cookie,
  }))))
  const outcomes = (await Promise.all(writers.map(async ({ group, number, cookie }) => {
    const done: Outcome[] = []
    for (let save = 0; save < savesEach; save += 1) {
      const inCommon = group.position === 1 && save % 2 === 0
      const { page, question, field } = inCommon ? common : own(group.position)
      const to = { port: instance.port, origin: instance.origin, path: page, cookie }
      const version = new RegExp(`name="version\\.${question}"[^>]*value="(\\d+)"|value="(\\d+)"[^>]*name="version\\.${question}"`).exec((await ask(to)).body)
      const text = `Group ${group.position}, person ${number}, text ${save}.`
      const fields = { [field]: text, ...(question === 'partWork' && { 'partWork.role': 'We help' }), [`version.${question}`]: version?.[1] ?? version?.[2] ?? '0', intent: 'continue' }
      const { status } = await post(to, fields)
      done.push({ status, text, part: inCommon ? bid.part : group.part, question })
    }
    return done
  }))).flat()

  const rows = await database.owner()<{ part: string; question: string; text: string; accepted: boolean }[]>`
    select part_id as part, question, coalesce(value ->> 'activities', value #>> '{}') as text, accepted from answer_revision
     where part_id in (select id from part where application_id = ${bid.application})`
  const kept = new Map(rows.map((row) => [`${row.part} ${row.question} ${row.text}`, row.accepted]))
  const key = ({ part, question, text }: Outcome) => `${part} ${question} ${text}`
  const missing = outcomes.filter((one) => !kept.has(key(one)))
  const wrong = outcomes.filter((one) => (one.status === 303 && kept.get(key(one)) === false) || (one.status === 409 && kept.get(key(one)) === true))
  const odd = outcomes.filter(({ status }) => status !== 303 && status !== 409)
  const aside = outcomes.filter((one) => kept.get(key(one)) === false).length
  const stray = rows.filter(({ text }) => !outcomes.some((one) => one.text === text)).length
  return [{
    name: `${organisations} groups of one bid × ${people * savesEach} saves`,
    ok: outcomes.length === organisations * people * savesEach && missing.length + wrong.length + odd.length + stray === 0,
    figures: `${outcomes.length} texts (${tally(outcomes.map(({ status }) => status))}): ${outcomes.length - aside - missing.length} accepted, ${aside} set aside, ${missing.length} missing, ${wrong.length} filed wrongly, ${stray} in a wrong part`,
  }]
}
