import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'
import type { Place } from './place'
import type { BidState, PlantedBid } from './plant-bids'
import type { Planted } from './planted'

/** What stands in every planted file. */
export const fileWords = 'Nobody but us should read this file'

/** A file of the group's, and one of a draft, of a sent bid and of one that is being changed: rows and bytes. */
export async function plantFiles({ sql, dataDir }: Place, { group, people }: Planted, bids: Record<BidState, PlantedBid>) {
  const put = (key: string) => {
    const folder = join(dataDir, 'files', key.slice(-2))
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, key), fileWords)
  }
  const plant = async (organisation: string | null, scan = 'clean') => {
    const [file, key] = [newId(), newId()]
    await sql`insert into file (id, sha256, bytes, type, name, scan, storage_key, organisation_id, uploaded_by)
      values (${file}, 'x', ${fileWords.length}, 'text/plain', 'words.txt', ${scan}, ${key}, ${organisation}, ${people.owner!})`
    put(key)
    return file
  }
  const ofGroup = await plant(group)
  const document = newId()
  await sql`insert into organisation_document (id, organisation_id, file_id, kind, expires_on) values (${document}, ${group}, ${ofGroup}, 'insurance', '2099-03-31')`
  const inBid = async (bid: PlantedBid, at: postgres.PendingQuery<postgres.Row[]>, scan?: string) => {
    const file = await plant(null, scan)
    await sql`insert into application_file (id, application_id, file_id, question, added_by, created_at)
      values (${newId()}, ${bid.application}, ${file}, 'proof', ${people.owner!}, ${at})`
    return file
  }
  const before = sql`portal_now() - interval '1 day'`
  return {
    documentToKeep: document,
    files: {
      ofGroup,
      draft: await inBid(bids.draft, sql`portal_now()`),
      sent: await inBid(bids.sent, before),
      addedSince: await inBid(bids.changing, sql`portal_now() + interval '1 second'`),
      unchecked: await inBid(bids.sent, before, 'checking'),
      infected: await inBid(bids.sent, before, 'infected'),
    },
  }
}
