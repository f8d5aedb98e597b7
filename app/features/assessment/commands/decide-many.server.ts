import type { Viewer } from '~/platform/portal'
import { NotFound } from '~/platform/errors'
import { decisionOf, type ManyTyped } from '../decide-many'
import { confirmDecision, recordDecision } from './decide.server'

/** What became of one bid: recorded or confirmed, or why not, as a key of the desk's words. */
export type OneDone = { reference: string; refused: string | null }

/**
 * Records the same outcome for several bids, each by itself: what is refused for one stops no other.
 * @throws NotFound for whoever is no manager; a bid that is not there for her is refused like any other reason
 */
export async function recordDecisions(viewer: Viewer, typed: ManyTyped): Promise<OneDone[]> {
  if (!viewer.staffRoles.includes('manager')) throw new NotFound('not-for-this-role')
  const done: OneDone[] = []
  // One after the other: many at once would take every connection of the portal.
  for (const reference of typed.chosen) {
    const result = await ignoringMissing(() => recordDecision(viewer, reference, decisionOf(typed, reference)))
    if (result === null) done.push({ reference, refused: 'desk:decideMany.refused.missing' })
    else if (result.ok) done.push({ reference, refused: null })
    else if ('refused' in result) done.push({ reference, refused: `desk:refused.${result.refused}` })
    else done.push({ reference, refused: firstError(result.errors) })
  }
  return done
}

/**
 * Confirms several decisions, each by itself, by the rules for one.
 * @throws NotFound for whoever is no manager
 */
export async function confirmDecisions(viewer: Viewer, decisions: readonly { id: string; reference: string }[]): Promise<OneDone[]> {
  if (!viewer.staffRoles.includes('manager')) throw new NotFound('not-for-this-role')
  const done: OneDone[] = []
  for (const { id, reference } of decisions) {
    const result = await ignoringMissing(() => confirmDecision(viewer, id))
    done.push({ reference, refused: result === null ? 'desk:decideMany.refused.missing' : result.ok ? null : `desk:refused.${result.refused}` })
  }
  return done
}

function firstError(errors: Record<string, string | undefined>): string {
  const [field, code] = Object.entries(errors)[0] ?? []
  // An outcome that its stage does not have.
  return field === 'outcome' ? 'desk:decideMany.refused.outcome' : `desk:form.${field}.${code}`
}

async function ignoringMissing<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
