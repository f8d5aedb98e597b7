import type { QuestionOf } from '../../question'
import { keep, readTexts, rules, type Kind } from '../kind'

/** Statements, each with a box of its own; all are needed. */
export type DeclarationOptions = { statements: readonly string[] }

/** Statements a person makes. The clean value is the list of all of them. */
export const declarationKind: Kind<QuestionOf<'declaration'>> = {
  draft: () => keep(readTexts),
  submit: ({ statements }) =>
    rules((draft: string[], refuse) => {
      for (const [index, statement] of statements.entries()) {
        // Boxes of a list are called after their place: 'terms', 'terms-2', 'terms-3'.
        const path = index === 0 ? [] : [index + 1]
        if (!draft.includes(statement)) refuse({ code: `${statement}Required`, path })
      }
      return [...statements]
    }),
  codes: ({ statements }) => statements.map((statement) => `${statement}Required`),
  refuse({ statements, required }) {
    const refused = required === false ? ['a declaration cannot be optional'] : []
    if (!(statements?.length > 0)) refused.push('needs a statement')
    if (statements?.some((statement) => !/^[a-z][A-Za-z0-9]*$/.test(statement))) refused.push('statements must be words')
    return refused
  },
  options: ({ statements }) => statements,
}
