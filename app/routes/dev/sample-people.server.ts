import { samplePeople } from '~db/seed/people'
import { sampleAddress } from '~db/seed/people.server'
import { samplePersonIds } from '~/features/accounts/index.server'
import type { Language } from '~/i18n'

export type SamplePersonHere = { id: string; name: string; kind: string; language: Language }

/** The sample people of this database, in the order of the seed. */
export async function samplePeopleHere(): Promise<SamplePersonHere[]> {
  const ids = await samplePersonIds(samplePeople.map(({ key }) => sampleAddress(key)))
  return samplePeople.flatMap(({ key, name, kind, language }) => {
    const id = ids.get(sampleAddress(key))
    return id ? [{ id, name, kind, language }] : []
  })
}
