import { asc, isNull } from 'drizzle-orm'
import { as, personActor, schema } from '~db/index.server'

const { publicRemark } = schema

/** What visitors say is wrong and nobody has seen to yet, the oldest first. For officers and managers. */
export function openRemarks(viewer: { personId: string }) {
  return as(personActor(viewer), (tx) =>
    tx.select().from(publicRemark).where(isNull(publicRemark.doneAt)).orderBy(asc(publicRemark.createdAt)).limit(200))
}
