import { renderToStaticMarkup } from 'react-dom/server'
import { carryOver, expression, formOf, formOfPart, full, knownGroup } from '../app/features/funds/questions'
import { formsOfPot, worstPot } from '../app/features/funds/rounds/pot-forms'
import type { StageKind } from '../app/features/funds/rounds/limits'
import { added, expressed, stagedContext } from '../app/features/funds/questions/testing-staged'
import { isBlank, path, type Answers, type Form } from '../app/forms'
import { QuestionPage } from '../app/forms/views'
import { LanguageProvider } from '../app/i18n'

export type Rendered = { html: string; /** Questions of the page that are answered when the form opens. */ filled: number }

/** The pages on the path that answers lead through, as people first see them. `opens` is what is filled in then. */
function pagesOf(form: Form, answers: Answers, opens: Answers): Rendered[] {
  return path(form, answers).map(({ page }) => {
    const asked = <QuestionPage page={page} answers={opens} context={stagedContext} />
    return {
      html: renderToStaticMarkup(<LanguageProvider language="en">{asked}</LanguageProvider>),
      filled: page.questions.filter(({ id }) => !isBlank(opens[id])).length,
    }
  })
}

/** The staged route on its longest path, for a group that the portal knows. */
export function stagedPages(): { expression: Rendered[]; full: Rendered[] } {
  const opens = { ...carryOver(expressed), [knownGroup]: 'yes' }
  return { expression: pagesOf(expression, expressed, {}), full: pagesOf(full, { ...opens, ...added }, opens) }
}

/** A partner's own part of a joint bid on the light route: of a group we know, and of a new one on its longest path. */
export function partnerPages(): { known: Rendered[]; fresh: Rendered[] } {
  const form = formOf(formOfPart('light')!)
  const { [knownGroup]: _, ...fresh } = expressed
  return { known: pagesOf(form, { [knownGroup]: 'yes' }, {}), fresh: pagesOf(form, fresh, {}) }
}

/** The pot that asks most of all that the desk lets open, in each stage, for a group that the portal knows. */
export function worstPages(): { kind: StageKind; extras: number; pages: Rendered[] }[] {
  const known = { ...carryOver(expressed), ...added, [knownGroup]: 'yes' }
  return (['light', 'staged'] as const).flatMap((route) => {
    const pot = worstPot(route)
    return formsOfPot(pot).flatMap(({ kind, form }) =>
      form ? [{ kind, extras: pot.extraQuestions.length, pages: pagesOf(form, kind === 'expression' ? { ...expressed, [knownGroup]: 'yes' } : known, {}) }] : [])
  })
}
