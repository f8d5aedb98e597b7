import { sql } from 'drizzle-orm'
import { as, personActor, type Tx } from '~db/index.server'
import type { Language } from '~/i18n/languages'
import { NotFound } from '~/platform/errors'
import type { ErrandKind, ErrandWay } from '../errand'
import type { StageStatus } from '../status'

/** Where a paper bid stands for what may be done in it for its person; nothing of what it says. */
export type ErrandMatters = {
  applicationId: string
  stageId: string
  organisationId: string
  personId: string
  language: Language
  status: StageStatus
  changing: boolean
  closesAt: Date
  /** A decision on it is confirmed, told or not. */
  decided: boolean
  toldAt: Date | null
  decisionId: string | null
  reviewed: boolean
  /** Somebody scores or translates it. */
  givenOut: boolean
  declared: boolean
}

type Row = Omit<ErrandMatters, 'closesAt' | 'toldAt'> & { closesAt: string; toldAt: string | null }

/** @throws NotFound for whoever is no officer, has an interest or belongs to the group, and for a bid that did not come on paper */
export async function errandMattersIn(tx: Tx, reference: string): Promise<ErrandMatters> {
  const [row] = await tx.execute(sql`select application_id as "applicationId", stage_id as "stageId", organisation_id as "organisationId", person_id as "personId",
    language, status, changing, closes_at as "closesAt", decided, told_at as "toldAt", decision_id as "decisionId", reviewed, given_out as "givenOut", declared
    from errand_matters(${reference})`) as unknown as Row[]
  if (!row) throw new NotFound('no-such-paper')
  return { ...row, closesAt: new Date(row.closesAt), toldAt: row.toldAt ? new Date(row.toldAt) : null }
}

export type ErrandDone = {
  id: string
  kind: ErrandKind
  said: string
  how: ErrandWay
  receivedAt: Date
  doneBy: string
  own: boolean
  createdAt: Date
  confirmedBy: string | null
  confirmedAt: Date | null
  returnedAt: Date | null
}

type DoneRow = Omit<ErrandDone, 'receivedAt' | 'createdAt' | 'confirmedAt' | 'returnedAt'>
  & Record<'receivedAt' | 'createdAt', string> & Record<'confirmedAt' | 'returnedAt', string | null>

/** What was done for her, the newest first; empty for whoever may do nothing. */
export async function errandsIn(tx: Tx, reference: string): Promise<ErrandDone[]> {
  const rows = await tx.execute(sql`select id, kind, said, how, received_at as "receivedAt", done_by as "doneBy", own, created_at as "createdAt",
    confirmed_by as "confirmedBy", confirmed_at as "confirmedAt", returned_at as "returnedAt" from errands_of(${reference})`) as unknown as DoneRow[]
  const moment = (text: string | null) => (text ? new Date(text) : null)
  return rows.map((row) => ({
    ...row, receivedAt: new Date(row.receivedAt), createdAt: new Date(row.createdAt), confirmedAt: moment(row.confirmedAt), returnedAt: moment(row.returnedAt),
  }))
}

/** What can be done for its person and what was; null for whoever may do nothing. */
export function errandsFor(viewer: { personId: string }, reference: string): Promise<{ matters: ErrandMatters; done: ErrandDone[] } | null> {
  return as(personActor(viewer), async (tx) => {
    const [matters, done] = await Promise.all([errandMattersIn(tx, reference), errandsIn(tx, reference)])
    return { matters, done }
  }).catch((error: unknown) => {
    if (error instanceof NotFound) return null
    throw error
  })
}

/** Waits for a second officer: she took her bid back. */
export function waitsForSecond({ kind, confirmedAt, returnedAt }: Pick<ErrandDone, 'kind'> & Record<'confirmedAt' | 'returnedAt', unknown>): boolean {
  return kind === 'withdraw' && confirmedAt === null && returnedAt === null
}
