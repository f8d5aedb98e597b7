import { asc, desc, eq } from 'drizzle-orm'
import { validate } from 'uuid'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { as, nobody, personActor, schema } from '~db/index.server'
import type { Helper } from './bid-helper'

const { bidSupport } = schema

/** Nobody reads a longer page; staff keep the list. */
const most = 500
const shown = {
  id: bidSupport.id, kind: bidSupport.kind, name: bidSupport.name, districts: bidSupport.districts, languages: bidSupport.languages,
  helps: bidSupport.helps, website: bidSupport.website, phone: bidSupport.phone, email: bidSupport.email, sample: bidSupport.sample,
}

export type PublicHelper = Helper & { id: string; sample: boolean }

/** Those whom everyone reads, by name. Public: no actor. */
export function publicHelpers(): Promise<PublicHelper[]> {
  return as(nobody, (tx) => tx.select(shown).from(bidSupport).where(eq(bidSupport.active, true)).orderBy(asc(bidSupport.name), asc(bidSupport.id)).limit(most))
}

/** All of them, for the desk: those taken off the page last. */
export function deskHelpers(viewer: Viewer): Promise<(PublicHelper & { active: boolean })[]> {
  return as(personActor(viewer), (tx) =>
    tx.select({ ...shown, active: bidSupport.active }).from(bidSupport).orderBy(desc(bidSupport.active), asc(bidSupport.name), asc(bidSupport.id)).limit(most))
}

/** @throws NotFound */
export async function oneHelper(viewer: Viewer, id: string): Promise<Helper> {
  if (!validate(id)) throw new NotFound('no-such-helper')
  const [found] = await as(personActor(viewer), (tx) => tx.select(shown).from(bidSupport).where(eq(bidSupport.id, id)))
  if (!found) throw new NotFound('no-such-helper')
  return found
}
