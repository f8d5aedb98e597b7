import { and, desc, eq, inArray } from 'drizzle-orm'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { sampleRoundDates } from '~/features/funds/sample-round'
import { copyPot, shiftDates } from '~/features/funds/rounds/new-round'
import { now } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import * as schema from '../schema/index.server'
import { draftText } from './fund-texts'
import { sampleAddress } from './people.server'
import { rowsOf, type SampleRows } from './sample-rows.server'
import { scoreRows } from './sample-scores.server'
import { sampleBids } from './work'

const dayMs = 86_400_000
/** So long before today the closed round was as the open one is now: it closed three weeks ago. */
const before = 45
/** The round that is being prepared follows the open one by half a year, to the same day of the week. */
const later = 182
const closedTitle = draftText('Round 8', 'ਗੇੜ 8', 'راؤنڈ 8', 'Nabór 8')
const draftTitle = draftText('Round 10', 'ਗੇੜ 10', 'راؤنڈ 10', 'Nabór 10')

type Db = PostgresJsDatabase<typeof schema>

/**
 * What the desk and the assessors of try-it mode find to do: a closed round with bids in each state of assessment, one
 * of them on paper, and a round that is being prepared. Does nothing where a bid or another round exists.
 * @param sql a connection as the owner, after funds and people
 */
export async function seedWork(sql: postgres.Sql): Promise<void> {
  const db = drizzle(sql, { schema, casing: 'snake_case' })
  await db.transaction(async (tx) => {
    const [open, others] = await Promise.all([
      tx.select().from(schema.round).innerJoin(schema.fund, eq(schema.fund.id, schema.round.fundId)).where(and(eq(schema.fund.sample, true), eq(schema.round.number, 9))).limit(2),
      tx.select({ id: schema.round.id }).from(schema.round).limit(2),
    ])
    const [model] = open
    const staff = await staffOf(tx)
    if (!model || others.length > 1 || !staff) return
    const pots = await tx.select().from(schema.pot).where(eq(schema.pot.roundId, model.round.id))
    const { earliestStart, latestEnd, ...dates } = sampleRoundDates(new Date(now().getTime() - before * dayMs))
    const closed = { ...model.round, id: newId(), number: 8, title: closedTitle, ...dates }
    const light = { ...pots.find(({ slug }) => slug === 'light')!, id: newId(), roundId: closed.id, earliestStart, latestEnd }
    const draft = { ...model.round, id: newId(), number: 10, title: draftTitle, state: 'draft' as const, copiedFrom: model.round.id, ...shiftDates(model.round, later) }
    await tx.insert(schema.round).values([closed, draft])
    await tx.insert(schema.pot).values([light, ...pots.map((pot) => ({ ...copyPot(pot, later), id: newId(), roundId: draft.id }))])
    const around = { potId: light.id, code: `${model.fund.code}8`, closesAt: closed.closesAt, earliestStart, typist: staff('joanna.priestley') }
    const bids = sampleBids.map((bid, index) => ({ bid, rows: rowsOf(bid, index, around) }))
    await insertBids(tx, bids.map(({ rows }) => rows))
    const work = scoreRows(bids, light.criteria, closed.closesAt, staff)
    await Promise.all([
      tx.insert(schema.interest).values(work.interests), tx.insert(schema.assignment).values(work.assignments), tx.insert(schema.moderation).values(work.moderations),
      tx.insert(schema.decision).values(work.decisions), tx.insert(schema.scoreSheet).values(work.sheets), tx.insert(schema.applicationEvent).values(work.events),
    ])
  })
}

/** Ids of sample staff by key; null where the sample has none, as with another database. */
async function staffOf(tx: Db): Promise<((key: string) => string) | null> {
  const keys = ['joanna.priestley', 'ruth.ackroyd', 'samir.qureshi', 'beth.holroyd', 'tomasz.lis', 'amara.boateng', 'yusuf.mirza']
  const rows = await tx.select({ address: schema.signInAddress.address, id: schema.personAddress.personId }).from(schema.signInAddress)
    .innerJoin(schema.personAddress, eq(schema.personAddress.addressId, schema.signInAddress.id))
    .where(inArray(schema.signInAddress.address, keys.map(sampleAddress))).orderBy(desc(schema.signInAddress.address))
  const ids = new Map(rows.map(({ address, id }) => [address, id]))
  return ids.size < keys.length ? null : (key) => ids.get(sampleAddress(key))!
}

/** In the order in which rows point to each other; what does not, together. */
async function insertBids(tx: Db, rows: SampleRows[]): Promise<void> {
  const each = <T>(pick: (row: SampleRows) => T | null) => rows.flatMap((row) => pick(row) ?? [])
  await Promise.all([
    tx.insert(schema.person).values(each(({ person }) => person)),
    tx.insert(schema.organisation).values(each(({ organisation }) => organisation)),
    tx.insert(schema.signInAddress).values(each(({ address }) => address)),
    tx.insert(schema.personAddress).values(each(({ address, person }) => address && { personId: person.id, addressId: address.id })),
    tx.insert(schema.personPost).values(each(({ address, person, paper }) => (!address && paper
      ? { personId: person.id, address: '3 Sample Street\nKeighley\nBD21 1AA', phone: '', writtenBy: paper.enteredBy } : null))),
    tx.insert(schema.organisationPrivate).values(each(({ details }) => details)),
    tx.insert(schema.membership).values(each(({ membership }) => membership)),
    tx.insert(schema.application).values(each(({ application }) => application)),
    tx.insert(schema.stage).values(each(({ stage }) => stage)),
    tx.insert(schema.part).values(each(({ part }) => part)),
    tx.insert(schema.answer).values(rows.flatMap(({ answers }) => answers)),
    tx.insert(schema.submission).values(each(({ submission }) => submission)),
    tx.insert(schema.paperBid).values(each(({ paper }) => paper)),
    tx.insert(schema.applicationEvent).values(rows.flatMap(({ events }) => events)),
  ])
}
