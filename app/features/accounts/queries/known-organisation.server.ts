import { and, eq, isNull, or } from 'drizzle-orm'
import { as, schema, type Tx } from '~db/index.server'
import type { Viewer } from '~/platform/portal'
import { registering } from '../access.server'
import { normaliseCharityNumber, normaliseCompanyNumber } from '../register-numbers'

export type RegisterNumbers = { charityNumber?: string | null; companyNumber?: string | null }

/** The organisation that has one of these numbers, as typed or normalised, or null. Numbers and names of registers are public. */
export async function knownOrganisation(viewer: Viewer, numbers: RegisterNumbers): Promise<{ id: string; name: string } | null> {
  return as(registering(viewer), (tx) => organisationWith(tx, {
    charityNumber: normaliseCharityNumber(numbers.charityNumber),
    companyNumber: normaliseCompanyNumber(numbers.companyNumber),
  }))
}

/** The same in the caller's transaction, for normalised numbers; needs the actor `registering`. */
export async function organisationWith(tx: Tx, { charityNumber, companyNumber }: RegisterNumbers): Promise<{ id: string; name: string } | null> {
  if (!charityNumber && !companyNumber) return null
  const { organisation } = schema
  const [known] = await tx
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(and(
      isNull(organisation.mergedInto),
      or(
        charityNumber ? eq(organisation.charityNumber, charityNumber) : undefined,
        companyNumber ? eq(organisation.companyNumber, companyNumber) : undefined,
      ),
    ))
    .limit(1)
  return known ?? null
}
