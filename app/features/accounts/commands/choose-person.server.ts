import { and, asc, eq } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, record, schema, systemActor, type Tx } from '~db/index.server'
import type { Language } from '~/i18n/languages'
import { newId } from '~/platform/ids.server'
import { cleanName, nameError } from '../person-name'
import { findProvedAddress, giveSession } from '../sessions.server'

export type Choice = { id: string; name: string }
export type Chosen = { ok: true; token: string; personId: string } | { ok: false; code: 'notProved' | 'notThere' | 'nameMissing' | 'nameTooLong' }

/** The people who use the address that this session proved, or null when it proved none in the last 30 minutes. */
export async function peopleToChoose(sessionToken: string): Promise<Choice[] | null> {
  return as(systemActor('sign-in'), async (tx) => {
    const proved = await findProvedAddress(tx, sessionToken)
    return proved && peopleOn(tx, proved.addressId)
  })
}

async function peopleOn(tx: Tx, addressId: string): Promise<Choice[]> {
  const { person, personAddress } = schema
  return tx
    .select({ id: person.id, name: person.name })
    .from(personAddress)
    .innerJoin(person, eq(person.id, personAddress.personId))
    .where(eq(personAddress.addressId, addressId))
    .orderBy(asc(personAddress.createdAt), asc(person.id))
}

/** Makes the session that of one of the people on its address. The token changes. */
export async function choosePerson(sessionToken: string, personId: string): Promise<Chosen> {
  if (!validate(personId)) return { ok: false, code: 'notThere' }
  return as(systemActor('sign-in'), async (tx) => {
    const proved = await findProvedAddress(tx, sessionToken)
    if (!proved) return { ok: false, code: 'notProved' }
    const { personAddress } = schema
    const [on] = await tx
      .select({ personId: personAddress.personId })
      .from(personAddress)
      .where(and(eq(personAddress.addressId, proved.addressId), eq(personAddress.personId, personId)))
    if (!on) return { ok: false, code: 'notThere' }
    return handOver(tx, proved.sessionId, personId)
  })
}

/** Adds a person to the address that the session proved and makes the session hers. `name` is as typed. */
export async function addPerson(sessionToken: string, name: string, language: Language): Promise<Chosen> {
  const clean = cleanName(name)
  const wrong = nameError(clean)
  if (wrong) return { ok: false, code: wrong }
  return as(systemActor('sign-in'), async (tx) => {
    const proved = await findProvedAddress(tx, sessionToken)
    if (!proved) return { ok: false, code: 'notProved' }
    const personId = newId()
    await Promise.all([
      tx.insert(schema.person).values({ id: personId, name: clean, language }),
      tx.insert(schema.personAddress).values({ personId, addressId: proved.addressId }),
      record(tx, { action: 'person.add', subjectKind: 'person', subjectId: personId }),
    ])
    return handOver(tx, proved.sessionId, personId)
  })
}

async function handOver(tx: Tx, sessionId: string, personId: string): Promise<Chosen> {
  const token = await giveSession(tx, sessionId, personId)
  if (!token) return { ok: false, code: 'notProved' }
  await record(tx, { action: 'session.person', subjectKind: 'person', subjectId: personId })
  return { ok: true, token, personId }
}
