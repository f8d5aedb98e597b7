import { sql } from 'drizzle-orm'
import { yearsOf, type Answers, type Json } from '~/forms'
import { readPence } from '~/forms/fields/typed'
import { isRecord, own } from '~/forms/values'
import type { StaffText } from '~/i18n/in-language'
import { NotFound } from '~/platform/errors'
import { as, personActor, type Tx } from '~db/index.server'
import type { StageKind, StageStatus } from '../../status'
import { promiseOf, type PartPromise } from '../promise'
import { rollUp, type RollUp } from '../roll-up'
import { groupsIn, type Group } from './groups.server'

export type PromisedGroup = Group & { promise: PartPromise }

/** What all groups of a joint bid read of it: its groups with what they promise, and the sum that is asked for, in pence. */
export type PromisedBid = {
  applicationId: string
  reference: string
  stageId: string
  kind: StageKind
  status: StageStatus
  changingSince: Date | null
  closesAt: Date
  fund: StaffText
  pot: StaffText
  minPartners: number
  maxPartners: number
  mayWait: boolean
  groups: PromisedGroup[]
  stated: { asked: number | null; years: Record<string, number> }
}

type Base = Omit<PromisedBid, 'groups' | 'stated' | 'changingSince' | 'closesAt'> & { changingSince: string | null; closesAt: string }
type Answered = { partId: string; common: boolean; question: string; value: Json }

const current = sql`(s.kind <> 'expression' or not exists (select from stage l where l.application_id = a.id and l.kind = 'full'))`

/**
 * A joint bid for the people of its groups, inside a transaction of the viewer's. One read of all it asks.
 * @throws NotFound for everybody else, and for a bid that one group writes alone
 */
export async function readPromisesIn(tx: Tx, reference: string): Promise<PromisedBid> {
  const [[base], all, answered] = await Promise.all([
    tx.execute<Base>(sql`
      select a.id as "applicationId", a.reference, s.id as "stageId", s.kind, s.status, s.changing_since as "changingSince",
             stage_closes(s.id) as "closesAt", f.title as fund, t.title as pot, t.min_partners as "minPartners", t.max_partners as "maxPartners",
             coalesce(t.may_wait_for_partner, t.route = 'light') as "mayWait"
        from application a join stage s on s.application_id = a.id and ${current}
        join pot t on t.id = a.pot_id join round r on r.id = t.round_id join fund f on f.id = r.fund_id
       where a.reference = ${reference} and (actor_on_application(a.id) or actor_partners(a.id))`),
    groupsIn(tx, reference),
    tx.execute<Answered>(sql`
      select p.id as "partId", p.role = 'lead' as common, w.question, w.value
        from application a join stage s on s.application_id = a.id and ${current} join part p on p.stage_id = s.id and p.state = 'active'
        join answer w on w.part_id = p.id
       where a.reference = ${reference} and (p.role = 'partner' and w.question in ('partWork', 'share')
          or p.role = 'lead' and w.question in ('dates', 'ask', 'eachYear'))`),
  ])
  const listed = all.filter(({ state }) => state === 'active')
  if (!base || listed.length === 0) throw new NotFound('no-such-bid')
  const common: Answers = Object.fromEntries(answered.filter((one) => one.common).map(({ question, value }) => [question, value]))
  return {
    ...base,
    changingSince: base.changingSince ? new Date(base.changingSince) : null,
    closesAt: new Date(base.closesAt),
    groups: listed.map((group) => ({
      ...group,
      promise: promiseOf(Object.fromEntries(answered.filter(({ partId }) => partId === group.partId).map(({ question, value }) => [question, value])), common.dates),
    })),
    stated: statedIn(common),
  }
}

/** The same in a transaction of its own. */
export function readPromises(viewer: { personId: string }, reference: string): Promise<PromisedBid> {
  return as(personActor(viewer), (tx) => readPromisesIn(tx, reference))
}

/** The groups' money against what the bid asks for, for all of its groups. @throws NotFound as `readPromises` */
export async function readMoney(viewer: { personId: string }, reference: string): Promise<{ sums: RollUp; asked: number | null }> {
  const { groups, stated } = await readPromises(viewer, reference)
  return { sums: rollUp(groups.map(({ position, name, promise }) => ({ position, name, lines: promise.lines })), stated), asked: stated.asked }
}

/** What the common part asks for, in all and by year, as far as it is typed right. */
export function statedIn(common: Answers): PromisedBid['stated'] {
  const ask = own(common, 'ask')
  const each = own(common, 'eachYear')
  const { start, end } = promiseOf({}, own(common, 'dates'))
  const years = yearsOf({ projectStart: start, projectEnd: end })
  return {
    asked: isRecord(ask) ? pence(own(ask, 'asked')) : null,
    years: years.length < 2 || !isRecord(each) ? {} : Object.fromEntries(years.flatMap((year) => {
      const sum = pence(own(each, `y${year}`))
      return sum === null ? [] : [[year, sum]]
    })),
  }
}

function pence(typed: unknown): number | null {
  const read = readPence(typeof typed === 'string' ? typed : '')
  return 'pence' in read ? read.pence : null
}
