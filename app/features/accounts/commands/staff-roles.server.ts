import { and, eq, isNull, sql } from 'drizzle-orm'
import { as, record, schema, systemActor } from '~db/index.server'
import type { StaffRole } from '~db/schema/accounts.server'
import { newId } from '~/platform/ids.server'
import { isAddress, normaliseAddress } from '../address'
import { cleanName } from '../person-name'

const { person, personAddress, signInAddress, staffRole } = schema
export const staffRoles = ['officer', 'manager', 'finance', 'auditor', 'administrator', 'assessor', 'translator'] as const satisfies readonly StaffRole[]

export type StaffAdded = { ok: true; personId: string; newPerson: boolean; newRole: boolean } | { ok: false; code: 'address' | 'role' | 'severalPeople' }

/**
 * Gives a staff role from now on, making the person when her address is new. For the command line: the first
 * administrator comes from here. Several people on the address need a name that tells them apart.
 */
export async function addStaff(typedAddress: string, role: string, typedName = ''): Promise<StaffAdded> {
  const address = normaliseAddress(typedAddress)
  const known = staffRoles.find((one) => one === role)
  const name = cleanName(typedName)
  if (!isAddress(address)) return { ok: false, code: 'address' }
  if (!known) return { ok: false, code: 'role' }
  return as(systemActor('staff'), async (tx) => {
    await tx.insert(signInAddress).values({ address }).onConflictDoNothing()
    const on = await tx
      .select({ addressId: signInAddress.id, personId: person.id, name: person.name })
      .from(signInAddress)
      .leftJoin(personAddress, eq(personAddress.addressId, signInAddress.id))
      .leftJoin(person, eq(person.id, personAddress.personId))
      .where(eq(signInAddress.address, address))
    const people = on.filter((row) => row.personId !== null && (name === '' || row.name === name))
    if (people.length > 1) return { ok: false, code: 'severalPeople' }
    const personId = people[0]?.personId ?? newId()
    const newPerson = people.length === 0
    if (newPerson) {
      await tx.insert(person).values({ id: personId, name: name || address.split('@', 1)[0]! })
      await tx.insert(personAddress).values({ personId, addressId: on[0]!.addressId })
    }
    const has = await tx
      .select({ id: staffRole.id })
      .from(staffRole)
      .where(and(eq(staffRole.personId, personId), eq(staffRole.role, known), isNull(staffRole.until)))
    if (has.length > 0) return { ok: true, personId, newPerson, newRole: false }
    await tx.insert(staffRole).values({ personId, role: known, from: sql`portal_now()` })
    await record(tx, { action: 'staff.add', subjectKind: 'person', subjectId: personId, detail: { role: known } })
    return { ok: true, personId, newPerson, newRole: true }
  })
}
