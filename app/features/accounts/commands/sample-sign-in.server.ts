import { and, eq, inArray, like } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, schema, systemActor } from '~db/index.server'
import type { Language } from '~/i18n/languages'
import { NotFound } from '~/platform/errors'
import { openSession } from '../sessions.server'

export type SampleSession = { token: string; language: Language }

/** The people of these sample addresses, by address. */
export async function samplePersonIds(addresses: string[]): Promise<Map<string, string>> {
  const { personAddress, signInAddress } = schema
  const rows = await as(systemActor('sign-in'), (tx) =>
    tx
      .select({ address: signInAddress.address, personId: personAddress.personId })
      .from(signInAddress)
      .innerJoin(personAddress, eq(personAddress.addressId, signInAddress.id))
      .where(and(inArray(signInAddress.address, addresses), like(signInAddress.address, '%@example.org'))))
  return new Map(rows.map(({ address, personId }) => [address, personId]))
}

/**
 * Signs in as an invented person without a mail. Only try-it mode may call it, and only people whose address can
 * belong to nobody (example.org) are let in.
 * @throws NotFound
 */
export async function signInAsSample(personId: string, { tryIt }: { tryIt: boolean }): Promise<SampleSession> {
  if (!tryIt || !validate(personId)) throw new NotFound()
  const { person, personAddress, signInAddress } = schema
  return as(systemActor('sign-in'), async (tx) => {
    const [sample] = await tx
      .select({ addressId: signInAddress.id, language: person.language })
      .from(personAddress)
      .innerJoin(person, eq(person.id, personAddress.personId))
      .innerJoin(signInAddress, eq(signInAddress.id, personAddress.addressId))
      .where(and(eq(personAddress.personId, personId), like(signInAddress.address, '%@example.org')))
    if (!sample) throw new NotFound()
    const token = await openSession(tx, { addressId: sample.addressId, personId, method: 'sample' })
    return { token, language: sample.language }
  })
}
