import { and, eq, like } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, schema, systemActor } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import { openSession } from '../sessions.server'

/**
 * Signs in as an invented person without a mail. Only try-it mode may call it, and only people whose address can
 * belong to nobody (example.org) are let in.
 * @throws NotFound
 */
export async function signInAsSample(personId: string, { tryIt }: { tryIt: boolean }): Promise<string> {
  if (!tryIt || !validate(personId)) throw new NotFound()
  const { personAddress, signInAddress } = schema
  return as(systemActor('sign-in'), async (tx) => {
    const [sample] = await tx
      .select({ addressId: signInAddress.id })
      .from(personAddress)
      .innerJoin(signInAddress, eq(signInAddress.id, personAddress.addressId))
      .where(and(eq(personAddress.personId, personId), like(signInAddress.address, '%@example.org')))
    if (!sample) throw new NotFound()
    return openSession(tx, { addressId: sample.addressId, personId, method: 'sample' })
  })
}
