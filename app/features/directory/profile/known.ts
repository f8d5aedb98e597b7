import { choicesOf, type ListField, type ProfileValues } from './profile-sheet'
import type { Size } from './things'

export type Known = { details: Record<string, unknown>; answers: readonly { question: string; value: unknown }[] }

/** Bands of a bid that say one band of the directory; the wide ones are asked. */
const sizeOf: Record<string, Size> = { none: 'to10k', to10k: 'to10k', over1m: 'over250k' }

/**
 * A profile that was never saved, with what the group has told us already, so that nobody is asked twice: income, and
 * the districts and people of its newest bid. Nothing of it is shown before the group says so.
 */
export function offered({ details, answers }: Known, sensitive: boolean): ProfileValues {
  const newest = (question: string) => answers.find((one) => one.question === question)?.value
  return {
    about: null,
    website: null,
    size: sizeOf[String(details.groupIncome)] ?? null,
    districts: among('districts', newest('districts') ?? details.districts),
    communities: among('communities', whoOf(newest('people'))),
    languages: [],
    themes: [],
    offers: [],
    lookingFor: [],
    shown: [],
    listed: false,
    openToPartners: false,
    // Whoever could be found and harmed chooses; others are offered the usual way.
    reachedBy: sensitive ? null : 'message',
  }
}

function among(field: ListField, value: unknown): string[] {
  const given = Array.isArray(value) ? value : String(value ?? '').split(',')
  return choicesOf(field).filter((one) => given.includes(one))
}

function whoOf(people: unknown): unknown {
  return typeof people === 'object' && people !== null && 'who' in people ? people.who : []
}
