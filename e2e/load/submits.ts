import { tally, type Finding } from './report'
import { oneConnectionEach, post } from './http'
import { plantAnswers, plantWriter } from './plant'
import type { Instance, LoadDatabase } from './portal'

const times = 200

/** The button pressed 200 times at once, half of them from the same page and half from pages of their own. */
export async function pressSendManyTimes(database: LoadDatabase, instance: Instance): Promise<Finding[]> {
  const owner = database.owner()
  const { bid, writer } = await plantWriter(owner)
  await plantAnswers(owner, bid)
  const path = `/bids/${bid.reference}/check`
  const replies = await Promise.all(Array.from({ length: times }, (_, number) =>
    post({ ...instance, path, cookie: writer.cookie, agent: oneConnectionEach }, { onceKey: number % 2 ? 'one-page' : `page-${number}` })))
  const [counts] = await owner<{ submissions: string; receipts: string }[]>`
    select (select count(*) from submission where stage_id = ${bid.stage}) as submissions,
           (select count(*) from message where application_id = ${bid.application} and template = 'bidReceived') as receipts`
  const went = replies.every(({ status }) => status === 303)
  return [{
    name: `${times} parallel submits`,
    ok: went && counts?.submissions === '1' && counts.receipts === '1',
    figures: `answers ${tally(replies.map(({ status }) => status))}, slowest ${Math.round(Math.max(...replies.map(({ ms }) => ms)))} ms; submissions ${counts?.submissions}, receipts ${counts?.receipts}`,
  }]
}
