import { and, eq, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { changeExtras, type ExtraAct } from '../rounds/extra-part'
import { overOfPot } from '../rounds/pot-forms'
import type { Part, PotRow, RoundRow } from '../rounds/rows'
import { mergeSheets, type Difference, type Sheet, type SheetErrors } from '../rounds/sheet'
import { readStaffText, textFields } from '../rounds/sheet-values'

const { changeNote, pot, round } = schema

/** What an officer typed, and the sheet her page was made with. */
export type Edit = { typed: Sheet; was: Sheet }
export type Edited =
  | { ok: true }
  | { ok: false; errors: SheetErrors }
  /** Someone else changed the same meanwhile: both stand beside each other, and nothing was written. */
  | { ok: false; differences: Difference[]; merged: Sheet; now: Sheet }

export const noteFields = textFields('note')

/** @throws NotFound for anyone who is no officer or manager: for her the desk has no rounds */
export function roundStaff(viewer: Viewer): void {
  if (!viewer.staffRoles.some((role) => role === 'officer' || role === 'manager')) throw new NotFound('not-for-this-role')
}

/** The round, kept for this transaction: of two officers the second waits, and then sees what the first wrote. */
export async function lockRound(tx: Tx, id: string): Promise<RoundRow> {
  if (!validate(id)) throw new NotFound('no-such-round')
  const [found] = await tx.select().from(round).where(eq(round.id, id)).for('update')
  if (!found) throw new NotFound('no-such-round')
  return found
}

export async function lockPot(tx: Tx, roundId: string, id: string): Promise<PotRow> {
  if (!validate(id)) throw new NotFound('no-such-pot')
  const [found] = await tx.select().from(pot).where(and(eq(pot.id, id), eq(pot.roundId, roundId))).for('update')
  if (!found) throw new NotFound('no-such-pot')
  return found
}

/** Something wrong with the note that a correction of a published round needs. */
export function noteErrors(typed: Sheet): SheetErrors {
  return readStaffText(typed, 'note').en.text ? {} : { 'note.en': 'noteMissing' }
}

/** What was changed after publication, in words that stand on the fund's page. */
export async function writeNote(tx: Tx, viewer: Viewer, of: { roundId: string; potId: string | null }, typed: Sheet): Promise<void> {
  await tx.insert(changeNote).values({ ...of, note: readStaffText(typed, 'note'), personId: viewer.personId })
}

function settled<Row>(part: Part<Row>, row: Row, { typed, was }: Edit, published: boolean) {
  const now = part.toSheet(row)
  const { merged, differences } = mergeSheets(was, typed, now)
  if (differences.length > 0) return { ok: false as const, differences, merged, now }
  const checked = part.check(merged, row, published)
  const errors = { ...(checked.ok ? {} : checked.errors), ...(published ? noteErrors(typed) : {}) }
  return checked.ok && Object.keys(errors).length === 0 ? checked : { ok: false as const, errors }
}

/** Saves a part of a round. A published one is corrected with a note that everyone can read. @throws NotFound */
export async function editRound(viewer: Viewer, roundId: string, part: Part<RoundRow>, edit: Edit): Promise<Edited> {
  roundStaff(viewer)
  return as(personActor(viewer), async (tx): Promise<Edited> => {
    const row = await lockRound(tx, roundId)
    const published = row.state !== 'draft'
    const result = settled(part, row, edit, published)
    if (!result.ok) return result
    const taken = result.value.number === undefined ? [] : await tx.select({ id: round.id }).from(round)
      .where(and(eq(round.fundId, row.fundId), eq(round.number, result.value.number)))
    if (taken.some(({ id }) => id !== roundId)) return { ok: false, errors: { number: 'taken' } }
    await tx.update(round).set({ ...result.value, version: sql`${round.version} + 1` }).where(eq(round.id, roundId))
    if (published) await writeNote(tx, viewer, { roundId, potId: null }, edit.typed)
    await record(tx, { action: 'round.edited', subjectKind: 'round', subjectId: roundId, detail: { version: row.version + 1, published } })
    return { ok: true }
  })
}

/** Saves a part of a pot: its rules, its criteria or one of its questions. As for the round. @throws NotFound */
export async function editPot(viewer: Viewer, at: { roundId: string; potId: string }, part: Part<PotRow>, edit: Edit, what: 'rules' | 'criteria' | 'question'): Promise<Edited> {
  roundStaff(viewer)
  return as(personActor(viewer), async (tx): Promise<Edited> => {
    const its = await lockRound(tx, at.roundId)
    const row = await lockPot(tx, at.roundId, at.potId)
    const published = its.state !== 'draft' && row.open
    const result = settled(part, row, edit, published)
    if (!result.ok) return result
    await savePot(tx, viewer, row, result.value, published ? edit.typed : null, what)
    return { ok: true }
  })
}

async function savePot(tx: Tx, viewer: Viewer, row: PotRow, patch: Partial<PotRow>, note: Sheet | null, what: string): Promise<void> {
  await tx.update(pot).set({ ...patch, version: sql`${pot.version} + 1` }).where(eq(pot.id, row.id))
  if (note) await writeNote(tx, viewer, { roundId: row.roundId, potId: row.id }, note)
  await record(tx, { action: 'pot.edited', subjectKind: 'pot', subjectId: row.id, detail: { what, version: row.version + 1, published: note !== null } })
}

/** Moves an extra question, takes it away or brings it back; by its id, so two officers do not meet. @throws NotFound */
export async function moveExtra(viewer: Viewer, at: { roundId: string; potId: string }, id: string, act: ExtraAct, note: Sheet): Promise<Edited> {
  roundStaff(viewer)
  return as(personActor(viewer), async (tx): Promise<Edited> => {
    const its = await lockRound(tx, at.roundId)
    const row = await lockPot(tx, at.roundId, at.potId)
    const published = its.state !== 'draft' && row.open
    const errors = published ? noteErrors(note) : {}
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    const extraQuestions = changeExtras(row.extraQuestions, id, act, published)
    if (published && act === 'back' && overOfPot({ ...row, extraQuestions }).length > 0) return { ok: false, errors: { 'label.en': 'overLimits' } }
    await savePot(tx, viewer, row, { extraQuestions }, published ? note : null, `question.${act}`)
    return { ok: true }
  })
}

