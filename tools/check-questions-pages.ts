import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { carryOver, expression, full, knownGroup } from '../app/features/funds/questions'
import { added, expressed, stagedContext } from '../app/features/funds/questions/testing-staged'
import { isBlank, path, type Answers, type Form } from '../app/forms'
import { QuestionPage } from '../app/forms/views'
import { LanguageProvider } from '../app/i18n'

export type Rendered = { html: string; /** Questions of the page that are answered when the form opens. */ filled: number }

/** The pages on the path of a form as people see them. `opens` is what it is filled in with when it begins. */
function pagesOf(form: Form, answers: Answers, opens: Answers): Rendered[] {
  return path(form, answers).map(({ page }) => {
    const asked = createElement(QuestionPage, { page, answers, context: stagedContext })
    return {
      html: renderToStaticMarkup(createElement(LanguageProvider, { language: 'en', children: asked })),
      filled: page.questions.filter(({ id }) => !isBlank(opens[id])).length,
    }
  })
}

/** The staged route on its longest path, for a group that the portal knows. */
export function stagedPages(): { expression: Rendered[]; full: Rendered[] } {
  const opens = { ...carryOver(expressed), [knownGroup]: 'yes' }
  return { expression: pagesOf(expression, expressed, {}), full: pagesOf(full, { ...opens, ...added }, opens) }
}
