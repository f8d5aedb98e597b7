import { as, closeDatabase, nobody, openDatabase } from '~db/index.server'
import { readBid, savePage } from '~/features/applications/index.server'
import { fundBySlug } from '~/features/funds/index.server'
import type { PlantedBid } from '~e2e/load/plant'

export type Recorded = { query: string; params: unknown[] }
export type RecordedPages = { question: Recorded[]; save: Recorded[]; fund: Recorded[] }

/** What the portal asks PostgreSQL for a question page, for a save after reading the bid, and for a fund's page. */
export async function recordQueries(url: string, bid: PlantedBid): Promise<RecordedPages> {
  openDatabase({ url, size: 1 })
  let asked: Recorded[] = []
  // There is one connection, so that every transaction asks through this function.
  await as(nobody, async (tx) => {
    const ask = tx.$client.unsafe
    tx.$client.unsafe = ((query: string, params: never[] = [], ...rest: object[]) => {
      asked.push({ query, params })
      return ask(query, params, ...rest)
    }) as typeof ask
  })
  const during = async (work: () => Promise<unknown>) => {
    asked = []
    await work()
    return asked
  }
  const person = { personId: bid.person, name: '', language: 'en' as const, staffRoles: [], sessionId: '' }
  const question = await during(() => readBid(person, bid.reference))
  const form = new FormData()
  form.set('need', 'What was needed when the queries were recorded')
  form.set('version.need', '1')
  const all = await during(() =>
    savePage(person, { reference: bid.reference, page: 'why', form, language: 'en', at: new Date() }))
  const fund = await during(() => fundBySlug(bid.fund))
  await closeDatabase()
  return { question, save: all.slice(question.length), fund }
}
