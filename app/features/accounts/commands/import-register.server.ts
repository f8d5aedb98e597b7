import { inArray, sql } from 'drizzle-orm'
import { as, record, schema, systemActor } from '~db/index.server'
import { readExtract, type RegisterRow } from '../register-extract.server'

const { registerContact } = schema
const together = 1_000

/** Counts of rows: `kept` have an address now, `gone` may prove nothing any more, `left` were not read. */
export type RegisterImported = { rows: number; kept: number; gone: number; left: number }

/**
 * Reads the register's contact addresses from a file into the portal's private table. What the file does not name
 * stays, until it is too old (`retention.ts`).
 * @throws WrongExtract when a needed column is not in the file
 */
export async function importRegister(file: string): Promise<RegisterImported> {
  const counts: RegisterImported = { rows: 0, kept: 0, gone: 0, left: 0 }
  let batch: RegisterRow[] = []
  for await (const row of readExtract(file)) {
    counts.rows += 1
    counts[row.kind === 'contact' ? 'kept' : row.kind] += 1
    if (batch.push(row) >= together) {
      await write(batch)
      batch = []
    }
  }
  await write(batch)
  const { rows, kept, gone } = counts
  await as(systemActor('register'), (tx) => record(tx, { action: 'register.import', subjectKind: 'portal', detail: { rows, kept, gone } }))
  return counts
}

async function write(rows: RegisterRow[]): Promise<void> {
  // The last of several rows with one number counts.
  const byNumber = new Map(rows.flatMap((row) => (row.kind === 'left' ? [] : [[row.charityNumber, row] as const])))
  const gone = [...byNumber.values()].flatMap((row) => (row.kind === 'gone' ? [row.charityNumber] : []))
  const contacts = [...byNumber.values()].flatMap((row) => (row.kind === 'contact' ? [{ charityNumber: row.charityNumber, name: row.name, address: row.address }] : []))
  await as(systemActor('register'), async (tx) => {
    if (gone.length > 0) await tx.delete(registerContact).where(inArray(registerContact.charityNumber, gone))
    if (contacts.length === 0) return
    await tx
      .insert(registerContact)
      .values(contacts)
      .onConflictDoUpdate({
        target: registerContact.charityNumber,
        set: { name: sql`excluded.name`, address: sql`excluded.address`, readAt: sql`portal_now()` },
      })
  })
}
