import type { Page } from '@playwright/test'

/** An answer of up to 50 words is a short one, however many lines its box has. */
const mostShortWords = 50

export type Count = { questions: number; longAnswers: number; words: number; uploads: number }

/** One labelled group of controls is a question: the outermost group with a label or legend of its own. */
export function countPage(page: Page): Promise<Count> {
  return page.evaluate((shortWords) => {
    const form = document.querySelector('form#answers')
    const all = (selector: string) => [...(form?.querySelectorAll(selector) ?? [])]
    const groups = all('.govuk-form-group').filter((one) => !one.parentElement?.closest('.govuk-form-group') && one.querySelector('label, legend'))
    const words = all('words-left').map((one) => Number(one.getAttribute('data-max')))
    return {
      questions: groups.length,
      longAnswers: words.filter((most) => most > shortWords).length + all('textarea').filter((one) => !one.closest('words-left')).length,
      words: words.reduce((sum, most) => sum + most, 0),
      uploads: all('input[type=file]').length,
    }
  }, mostShortWords)
}

export function nothing(): Count {
  return { questions: 0, longAnswers: 0, words: 0, uploads: 0 }
}

export function addTo(total: Count, { questions, longAnswers, words, uploads }: Count): void {
  total.questions += questions
  total.longAnswers += longAnswers
  total.words += words
  total.uploads += uploads
}
