import { asc, desc, eq, sql } from 'drizzle-orm'
import { as, personActor, schema, type Tx } from '~db/index.server'
import type { StaffText } from '~/i18n/in-language'
import type { Language } from '~/i18n/languages'
import { NotFound } from '~/platform/errors'
import type { StageStatus } from '../status'

const { fund, pot, round } = schema

/** What came on paper, as its list shows it: names and where it stands. */
export type PaperBid = {
  applicationId: string
  stageId: string
  reference: string
  organisation: string
  personId: string
  person: string
  language: Language
  pot: StaffText
  fund: StaffText
  roundNumber: number
  receivedAt: Date
  closesAt: Date
  agreedHow: string
  scanFileId: string | null
  enteredBy: string
  /** Typed in by the viewer. */
  own: boolean
  /** Handed to a second officer, after closing. */
  typedAt: Date | null
  confirmedBy: string | null
  status: StageStatus
  /** Sent, and opened again for a paper that came later. */
  changing: boolean
  /** The viewer has said that she has no interest in it. */
  declared: boolean
  /** The viewer belongs to its group, or says so. */
  belongs: boolean
}

type Row = Omit<PaperBid, 'receivedAt' | 'closesAt' | 'typedAt'> & Record<'receivedAt' | 'closesAt', string> & { typedAt: string | null }

/** Everything that came on paper, what is being typed first; for officers, empty for everybody else. */
export function paperBids(viewer: { personId: string }): Promise<PaperBid[]> {
  return as(personActor(viewer), paperBidsIn)
}

export async function paperBidsIn(tx: Tx): Promise<PaperBid[]> {
  const rows = await tx.execute(sql`select application_id as "applicationId", stage_id as "stageId", reference, organisation, person_id as "personId", person,
    language, pot, fund, round_number as "roundNumber", received_at as "receivedAt", closes_at as "closesAt", agreed_how as "agreedHow",
    scan_file_id as "scanFileId", entered_by as "enteredBy", own, typed_at as "typedAt", confirmed_by as "confirmedBy", status, changing, declared, belongs
    from paper_bids()`) as unknown as Row[]
  return rows.map((row) => ({
    ...row, receivedAt: new Date(row.receivedAt), closesAt: new Date(row.closesAt), typedAt: row.typedAt ? new Date(row.typedAt) : null,
  }))
}

/** @throws NotFound for whoever is no officer, or has an interest in it */
export async function paperBidIn(tx: Tx, reference: string): Promise<PaperBid> {
  const found = (await paperBidsIn(tx)).find((one) => one.reference === reference)
  if (!found) throw new NotFound('no-such-paper')
  return found
}

/** @throws NotFound as above */
export function paperBid(viewer: { personId: string }, reference: string): Promise<PaperBid> {
  return as(personActor(viewer), (tx) => paperBidIn(tx, reference))
}

/** How many wait for a second officer, and may be confirmed by this one. */
export async function papersToConfirm(viewer: { personId: string }): Promise<number> {
  return (await paperBids(viewer)).filter(mayConfirm).length
}

export function mayConfirm(bid: PaperBid): boolean {
  return !bid.own && !bid.belongs && bid.typedAt !== null && isTyped(bid)
}

/** Open for typing: never sent, or opened again. */
export function isTyped({ status, changing }: Pick<PaperBid, 'status' | 'changing'>): boolean {
  return status === 'draft' || changing
}

export type PaperPot = { id: string; fund: StaffText; pot: StaffText; roundNumber: number; closesAt: Date }

/** Pots a paper form may be for: opened already, and not decided yet. */
export function potsForPaper(viewer: { personId: string }): Promise<PaperPot[]> {
  return as(personActor(viewer), (tx) =>
    tx.select({
      id: pot.id, fund: fund.title, pot: pot.title, roundNumber: round.number,
      closesAt: sql<Date>`coalesce(${pot.closesAt}, ${round.closesAt})`.mapWith(round.closesAt),
    })
      .from(pot).innerJoin(round, eq(round.id, pot.roundId)).innerJoin(fund, eq(fund.id, round.fundId))
      .where(sql`${round.state} <> 'draft' and coalesce(${pot.opensAt}, ${round.opensAt}) <= portal_now() and ${round.decisionBy} > portal_now()`)
      .orderBy(desc(round.closesAt), asc(pot.position)))
}
