import { z } from 'zod'
import { isRequired, type Question, type QuestionOf } from '../../question'
import { isBlank, isRecord, own, type Json } from '../../values'
import { keep, problemsOf, rules, type Kind, type Problem } from '../kind'

type KindOf = (question: Question) => Kind<Question>
const takenPartIds = ['label', 'legend', 'hint', 'help', 'option', 'error']

/** Problems of one part, with the part's id in front of the path. */
function partProblems(part: Question, problems: Problem[], kindOf: KindOf): Problem[] {
  return problems.map((problem) => {
    const path = problem.path?.length ? problem.path : (kindOf(part).focus?.(part) ?? [])
    return { ...problem, path: [part.id, ...path] }
  })
}

/** Several labelled parts under one legend, which is one question. Draft and value are objects by part id. */
export function groupKind(kindOf: KindOf): Kind<QuestionOf<'group'>> {
  return {
    draft({ parts }) {
      const drafts = parts.map((part) => [part.id, kindOf(part).draft(part)] as const)
      return keep((posted) => {
        const from = isRecord(posted) ? posted : {}
        const entries = drafts.map(([id, draft]) => [id, draft.parse(own(from, id))] as const)
        return Object.fromEntries(entries) satisfies Record<string, Json>
      })
    },
    submit(question) {
      const all = z.object(Object.fromEntries(question.parts.map((part) => [part.id, kindOf(part).submit(part)])))
      if (isRequired(question)) return all
      return rules((draft, refuse) => {
        if (isBlank(draft)) return null
        const parsed = all.safeParse(draft)
        if (!parsed.success) for (const problem of problemsOf(parsed.error)) refuse(problem)
        return parsed.data
      })
    },
    against({ parts, rules: between }, value, context) {
      if (!isRecord(value)) return []
      const found = parts.flatMap((part) =>
        partProblems(part, kindOf(part).against?.(part, own(value, part.id), context) ?? [], kindOf),
      )
      if (found.length > 0 || !between) return found
      return between(value, context).flatMap(({ part: id, code, params }) => {
        const part = parts.find((part) => part.id === id)
        return part ? partProblems(part, [{ code, params }], kindOf) : []
      })
    },
    // Parts say their own, `ruleCodes` those of the rules.
    codes: () => [],
    refuse({ parts, required, rules: between, ruleCodes = [] }) {
      const refused = parts?.length > 0 ? [] : ['needs parts']
      const ids = (parts ?? []).map((part) => part.id)
      if (new Set(ids).size < ids.length) refused.push('a part is there twice')
      if (ids.some((id) => takenPartIds.includes(id))) refused.push(`parts cannot be called ${takenPartIds.join(', ')}`)
      if (between && ruleCodes.length === 0) refused.push("rules need ruleCodes: ['part.code']")
      if (ruleCodes.some((rule) => !ids.includes(rule.split('.')[0] ?? ''))) refused.push('ruleCodes name no part')
      if (required === false && parts?.length === 1) refused.push('make its only part optional instead')
      return refused
    },
    words: ({ parts }) => parts.reduce((sum, part) => sum + (kindOf(part).words?.(part) ?? 0), 0),
  }
}
