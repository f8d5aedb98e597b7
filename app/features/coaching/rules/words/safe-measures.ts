import type { Draft } from '../../draft'
import type { Example, Rule } from '../../rule'
import { worksWithRisk } from './at-risk'

/**
 * Who works with people at risk has at least two measures in place. Nearly: one, with or without "before we start". Needs
 * work: "before we start" alone. Silent for others, and where nothing is ticked. Source: e2e/coach/README.md.
 */
export const safeMeasures: Rule = {
  id: 'safeMeasures',
  criterion: 'activities',
  reads: 'all',
  judge(draft) {
    const { safety } = draft
    if (!safety || safety.measures.length === 0 || !worksWithRisk(draft)) return null
    const at = { ...safety.at, part: 'measures' }
    const real = new Set(safety.measures.filter((one) => one !== 'beforeStart')).size
    if (real >= 2) return { verdict: 'strong', at }
    return { verdict: real === 1 ? 'nearly' : 'needsWork', at }
  },
}

const of = (atRisk: readonly string[], measures: readonly string[], who: readonly string[] = ['children']): Partial<Draft> => ({
  people: { at: { question: 'people' }, who, howMany: 20 }, safety: { at: { question: 'safety' }, atRisk, measures },
})

export const examples: Example[] = [
  { says: 'only before we start', draft: of(['children'], ['beforeStart']), expects: 'needsWork' },
  { says: 'one measure', draft: of(['children'], ['policy']), expects: 'nearly' },
  { says: 'children ticked under people alone', draft: of(['neither'], ['report']), expects: 'nearly' },
  { says: 'two measures', draft: of(['children'], ['policy', 'lead']), expects: 'strong' },
  { says: 'two and before we start', draft: of(['adults'], ['policy', 'checks', 'beforeStart'], ['older']), expects: 'strong' },
  { says: 'nobody is at risk', draft: of(['neither'], ['report'], ['everyone']), expects: 'silent' },
]
