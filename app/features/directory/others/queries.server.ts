import { desc, eq, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { NotFound } from '~/platform/errors'
import { as, personActor, schema } from '~db/index.server'
import { splitCounts } from './read-rows'

const { importFile } = schema
const listed = {
  id: importFile.id, fileName: importFile.fileName, funder: importFile.funder, sourceUrl: importFile.sourceUrl, rows: importFile.rows,
  kept: importFile.kept, createdAt: importFile.createdAt,
}

/** Files of other funders that were read in, newest first. For officers and managers. */
export function importedFiles(viewer: { personId: string }) {
  return as(personActor(viewer), (tx) => tx.select(listed).from(importFile).orderBy(desc(importFile.createdAt), sql`${importFile.id} desc`).limit(100))
}

/** What came of one of them, row by row. @throws NotFound */
export async function importedFile(viewer: { personId: string }, id: string) {
  if (!validate(id)) throw new NotFound('no-such-file')
  const [found] = await as(personActor(viewer), (tx) => tx.select({ ...listed, problems: importFile.problems }).from(importFile).where(eq(importFile.id, id)))
  if (!found) throw new NotFound('no-such-file')
  return { ...found, ...splitCounts(found.problems) }
}
