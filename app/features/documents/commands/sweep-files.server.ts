import { inArray, sql } from 'drizzle-orm'
import { storage } from '~/platform/storage/index.server'
import { sweepTemporary } from '~/platform/temporary-files.server'
import { record, schema, type DatabaseOptions } from '~db/index.server'
import { openRetention, type RetentionTx } from '~db/retention.server'

/** Files that are in no bid and no group any more are swept a day later: who is at it may still go back. */
const keep = '1 day'

export type SweptFiles = { files: number; temporary: number }

/**
 * Takes away the files that nobody has any more: what was taken out of a bid that was never sent with it, what went
 * with its bid or its group, what was never put in a place. The bytes go first, so that none is left without a row; a
 * process that dies in between leaves rows, which the next sweep finds.
 */
export async function sweepFiles(options: DatabaseOptions): Promise<SweptFiles> {
  const temporary = await sweepTemporary()
  const { run, close } = openRetention(options)
  try {
    const gone = await run(async (tx) => {
      await forgetPlaces(tx)
      return tx.execute<{ id: string; key: string }>(unplaced)
    })
    for (const { key } of gone) await storage().remove(key)
    const ids = gone.map(({ id }) => id)
    if (ids.length > 0) {
      await run(async (tx) => {
        await tx.delete(schema.file).where(inArray(schema.file.id, ids))
        await record(tx, { action: 'retention.files', subjectKind: 'portal', detail: { files: ids.length } })
      })
    }
    return { files: ids.length, temporary }
  } finally {
    await close()
  }
}

/** Places that hold a file no more: taken out before it was ever sent, or of a bid whose answers are redacted. */
async function forgetPlaces(tx: RetentionTx): Promise<void> {
  await tx.execute(sql`delete from application_file
    where removed_at < portal_now() - ${keep}::interval and not file_sent_with(application_id, created_at, removed_at)`)
  await tx.execute(sql`delete from application_file f
    where exists (select from submission s where s.application_id = f.application_id and s.redacted_why = 'retention')
      and not exists (select from submission s where s.application_id = f.application_id and s.redacted_at is null)`)
  await tx.execute(sql`delete from organisation_document where removed_at < portal_now() - ${keep}::interval`)
}

/** Marks first, so that nobody places a file that is about to go. */
const unplaced = sql`
  update file f set removed_at = coalesce(f.removed_at, portal_now())
   where f.created_at < portal_now() - ${keep}::interval and (f.removed_at is null or f.removed_at < portal_now() - ${keep}::interval)
     and not exists (select from application_file a where a.file_id = f.id)
     and not exists (select from organisation_document d where d.file_id = f.id)
     and not exists (select from paper_bid p where p.scan_file_id = f.id)
  returning f.id, f.storage_key as key`
