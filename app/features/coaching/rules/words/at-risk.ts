import type { Draft } from '../../draft'
import type { Example, Rule } from '../../rule'

type Risk = 'children' | 'adults'

const always: readonly string[] = ['disabled', 'mentalHealth', 'victims']
const grown: readonly string[] = ['youngAdults', 'older']

/**
 * Who, of those the project is for, needs care by law: children, and adults who are disabled, have poor mental health or
 * were hurt. Beside children alone those may be children, too.
 */
function risksOf({ people }: Draft): Risk[] {
  const who = people?.who ?? []
  const isOfAdults = who.some((one) => always.includes(one)) && (!who.includes('children') || who.some((one) => grown.includes(one)))
  return [...(who.includes('children') ? ['children' as const] : []), ...(isOfAdults ? ['adults' as const] : [])]
}

/** Whether the project works with people at risk, by what is ticked under people or under safety. */
export function worksWithRisk(draft: Draft): boolean {
  return risksOf(draft).length > 0 || (draft.safety?.atRisk ?? []).some((one) => one === 'children' || one === 'adults')
}

/**
 * Children or adults at risk among the people are named under safety, too. Nearly: one of both is missing, or older people
 * alone are served and none is at risk. Needs work: safety names none. Silent where nobody is at risk, or nothing is
 * ticked under safety. Source: e2e/coach/README.md.
 */
export const atRisk: Rule = {
  id: 'atRisk',
  criterion: 'activities',
  reads: 'all',
  judge(draft) {
    const { people, safety } = draft
    if (!safety || safety.atRisk.length === 0) return null
    const at = { ...safety.at, part: 'atRisk' }
    const named = safety.atRisk.filter((one) => one !== 'neither')
    const missing = risksOf(draft).filter((one) => !named.includes(one))
    if (missing.length > 0) return { verdict: named.length > 0 ? 'nearly' : 'needsWork', at }
    if (named.length > 0) return { verdict: 'strong', at }
    return people?.who.includes('older') ? { verdict: 'nearly', at } : null
  },
}

const of = (who: readonly string[], atRisk: readonly string[]): Partial<Draft> => ({
  people: { at: { question: 'people' }, who, howMany: 20 }, safety: { at: { question: 'safety' }, atRisk, measures: ['policy', 'lead'] },
})

export const examples: Example[] = [
  { says: 'children and "none of these"', draft: of(['children', 'menBoys'], ['neither']), expects: 'needsWork' },
  { says: 'victims and "none of these"', draft: of(['womenGirls', 'victims'], ['neither']), expects: 'needsWork' },
  { says: 'disabled young adults beside children', draft: of(['children', 'youngAdults', 'disabled'], ['children']), expects: 'nearly' },
  { says: 'children in both', draft: of(['children'], ['children']), expects: 'strong' },
  { says: 'disabled children', draft: of(['children', 'disabled', 'carers'], ['children']), expects: 'strong' },
  { says: 'women who bring their children', draft: of(['womenGirls'], ['children']), expects: 'strong' },
  { says: 'everyone', draft: of(['everyone'], ['neither']), expects: 'silent' },
  { says: 'safety is not asked', draft: { people: { at: { question: 'people' }, who: ['children'], howMany: 5 } }, expects: 'silent' },
]
