import { asc, eq } from 'drizzle-orm'
import { as, personActor, record, schema } from '~db/index.server'
import type { Language } from '~/i18n/languages'
import type { Viewer } from '~/platform/portal'
import { cleanName, nameError } from '../person-name'

const { person, personAddress, signInAddress } = schema

export type OwnAccount = { name: string; language: Language; quiet: boolean; addresses: string[] }

/** What the account page shows of the viewer herself. */
export async function ownAccount(viewer: Viewer): Promise<OwnAccount> {
  const [people, addresses] = await as(personActor(viewer), (tx) =>
    Promise.all([
      tx.select({ name: person.name, language: person.language, quiet: person.quiet }).from(person).where(eq(person.id, viewer.personId)),
      tx
        .select({ address: signInAddress.address })
        .from(personAddress)
        .innerJoin(signInAddress, eq(signInAddress.id, personAddress.addressId))
        .where(eq(personAddress.personId, viewer.personId))
        .orderBy(asc(signInAddress.address)),
    ]))
  const own = people[0] ?? { name: viewer.name, language: viewer.language, quiet: false }
  return { ...own, addresses: addresses.map(({ address }) => address) }
}

export type AccountChange = { name: string; language: Language; quiet: boolean }

/** Saves name (as typed), language of mail and the quiet switch. */
export async function saveAccount(viewer: Viewer, { name, language, quiet }: AccountChange): Promise<{ ok: true } | { ok: false; code: 'nameMissing' | 'nameTooLong' }> {
  const clean = cleanName(name)
  const wrong = nameError(clean)
  if (wrong) return { ok: false, code: wrong }
  await as(personActor(viewer), (tx) =>
    Promise.all([
      tx.update(person).set({ name: clean, language, quiet }).where(eq(person.id, viewer.personId)),
      record(tx, { action: 'person.edit', subjectKind: 'person', subjectId: viewer.personId }),
    ]))
  return { ok: true }
}
