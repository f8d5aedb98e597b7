import { sql } from 'drizzle-orm'
import { as, record, schema, type Tx } from '~db/index.server'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { registering } from '../access.server'
import { isLegalForm, type LegalForm } from '../legal-forms'
import { cleanName } from '../person-name'
import { organisationWith } from '../queries/known-organisation.server'
import { normaliseCharityNumber, normaliseCompanyNumber } from '../register-numbers'

export type NewOrganisation = {
  /** As typed, at most 200 characters are kept. */
  name: string
  legalForm: LegalForm
  /** As typed or normalised; what is no number of that register is left out. */
  charityNumber?: string | null
  companyNumber?: string | null
  /** Answers about the group: question id → value as typed. */
  details?: Record<string, unknown>
}

export type Created =
  | { ok: true; organisationId: string }
  /** The charity or company number is known: the viewer can claim that organisation. */
  | { ok: false; code: 'known'; organisationId: string; name: string }
  | { ok: false; code: 'nameMissing' | 'legalForm' }

/** Makes an organisation with the viewer as its first owner. Forms without numbers are welcome. */
export function createOrganisation(viewer: Viewer, given: NewOrganisation): Promise<Created> {
  return as(registering(viewer), (tx) => createOrganisationIn(tx, viewer, given))
}

/** The same inside a transaction that acts as the viewer and the register, beside what else is done with the group. */
export async function createOrganisationIn(tx: Tx, viewer: { personId: string }, given: NewOrganisation): Promise<Created> {
  const name = [...cleanName(given.name)].slice(0, 200).join('')
  if (name === '') return { ok: false, code: 'nameMissing' }
  if (!isLegalForm(given.legalForm)) return { ok: false, code: 'legalForm' }
  const charityNumber = normaliseCharityNumber(given.charityNumber)
  const companyNumber = normaliseCompanyNumber(given.companyNumber)
  const known = await sameNumbers(tx, charityNumber, companyNumber)
  if (known) return { ok: false, code: 'known', organisationId: known.id, name: known.name }
  const organisationId = newId()
  const { organisation, membership, organisationPrivate } = schema
  await Promise.all([
    tx.insert(organisation).values({ id: organisationId, name, legalForm: given.legalForm, charityNumber, companyNumber }),
    tx.insert(membership).values({ personId: viewer.personId, organisationId, role: 'owner', state: 'confirmed', provedBy: 'founder' }),
    tx.insert(organisationPrivate).values({ organisationId, details: given.details ?? {}, updatedAt: sql`portal_now()` }),
    record(tx, { action: 'organisation.create', subjectKind: 'organisation', subjectId: organisationId, organisationId }),
  ])
  return { ok: true, organisationId }
}

/** Waits for others who register the same number at this moment, so that it is registered once. */
async function sameNumbers(tx: Tx, charityNumber: string | null, companyNumber: string | null) {
  const numbers = [charityNumber && `charity ${charityNumber}`, companyNumber && `company ${companyNumber}`].filter(Boolean)
  if (numbers.length === 0) return null
  // One after the other: two locks in different orders would wait for each other.
  for (const number of numbers) await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${number}))`)
  return organisationWith(tx, { charityNumber, companyNumber })
}
