import type { Finding } from './report'
import { tally } from './report'
import { ask } from './http'
import { plantEditor, plantWriter } from './plant'
import type { Instance, LoadDatabase } from './portal'
import { openPage, question, saveText, versionOn } from './writer'

const editors = 30
const saves = 20

type Outcome = { status: number; text: string; shownBoth: boolean }

/**
 * Thirty people save twenty texts each into one answer, all at once. Every text must be in the history, accepted or
 * set aside, and whoever lost must have seen both texts on the page that came back.
 */
export async function raceSaves(database: LoadDatabase, instance: Instance): Promise<Finding[]> {
  const { bid } = await plantWriter(database.owner())
  const people = await Promise.all(Array.from({ length: editors }, () => plantEditor(database.owner(), bid)))
  const outcomes = (await Promise.all(people.map(async (writer, number) => {
    const desk = { instance, bid, writer }
    const own: Outcome[] = []
    let version = versionOn((await openPage(desk)).body)
    for (let save = 0; save < saves; save += 1) {
      const text = `Editor ${number} wrote text ${save} of this answer.`
      const reply = await saveText(desk, text, version ?? 0)
      const theirs = /Editor \d+ wrote text \d+ of this answer\./g
      const others = reply.body.match(theirs)?.filter((found) => found !== text) ?? []
      own.push({ status: reply.status, text, shownBoth: reply.body.includes(text) && others.length > 0 })
      version = versionOn(reply.status === 409 ? reply.body : (await openPage(desk)).body)
    }
    return own
  }))).flat()

  const rows = await database.owner()<{ value: string; accepted: boolean }[]>`
    select value #>> '{}' as value, accepted from answer_revision where part_id = ${bid.part} and question = ${question}`
  const accepted = new Set(rows.filter((row) => row.accepted).map((row) => row.value))
  const aside = new Set(rows.filter((row) => !row.accepted).map((row) => row.value))
  const history = await ask({ ...instance, path: `/bids/${bid.reference}/history/${question}`, cookie: people[0]?.cookie })
  const saved = outcomes.filter(({ status }) => status === 303)
  const lost = outcomes.filter(({ status }) => status === 409)
  const missing = outcomes.filter(({ text }) => !accepted.has(text) && !aside.has(text))
  const wrong = saved.filter(({ text }) => !accepted.has(text)).length + lost.filter(({ text }) => !aside.has(text)).length
  const blind = lost.filter(({ shownBoth }) => !shownBoth)
  const unseen = outcomes.filter(({ text }) => !history.body.includes(text))
  return [
    {
      name: `${editors} editors × ${saves} saves`,
      ok: saved.length + lost.length === outcomes.length && missing.length === 0 && wrong === 0,
      figures: `${outcomes.length} texts (${tally(outcomes.map(({ status }) => status))}): ${accepted.size} accepted, ${aside.size} set aside, ${missing.length} missing, ${wrong} filed wrongly`,
    },
    { name: 'shown both texts', ok: blind.length === 0 && lost.length > 0, figures: `${lost.length} lost, ${blind.length} of them not shown both` },
    { name: 'on the history page', ok: unseen.length === 0, figures: `${outcomes.length - unseen.length} of ${outcomes.length} texts` },
  ]
}
