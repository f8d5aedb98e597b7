/** `npm run check:questions`: counts what the light route asks, on the pages as people see them. */
import type { Page } from '@playwright/test'
import { visit } from '../e2e/pages/base'
import { newDraft } from '../e2e/pages/drafts'
import { startPath } from '../e2e/pages/fund'
import { fieldsOf, post } from '../e2e/pages/questions'
import { beSample } from '../e2e/pages/sign-in'
import { answersOf } from '../e2e/people/answers'
import { applicants } from '../e2e/people/applicant'
import { gate, say, withPortal } from '../e2e/program'

/** An answer of up to 50 words is a short one, however many lines its box has. */
const mostShortWords = 50

type Count = { questions: number; longAnswers: number; words: number; uploads: number }

/** One labelled group of controls is a question: the outermost group with a label or legend of its own. */
function countPage(page: Page): Promise<Count> {
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

/** Walks the longest path: a form with a register number; each page is counted, then answered. */
async function countPath(page: Page, reference: string): Promise<Count> {
  const total: Count = { questions: 0, longAnswers: 0, words: 0, uploads: 0 }
  const her = visit(page)
  for (const [id, answers] of Object.entries(answersOf({ ...applicants.pl, language: 'en' }))) {
    const response = await her.goto(`/bids/${reference}/q/${id}`)
    if (response.status() === 404) continue
    const count = await countPage(page)
    for (const key of Object.keys(total) as (keyof Count)[]) total[key] += count[key]
    const versions = await page.locator('input[name^="version."]').evaluateAll((all) => all.map((one) => [(one as HTMLInputElement).name, (one as HTMLInputElement).value] as const))
    const saved = await post(page, `/bids/${reference}/q/${id}`, [...versions, ...fieldsOf(answers), ['intent', 'continue']])
    if (saved.status() !== 303) throw new Error(`${id} was not saved: ${saved.status()}`)
  }
  return total
}

export default async function checkQuestions(): Promise<void> {
  await withPortal(async (browser) => {
    const draft = await newDraft(browser)
    const ofNew = await countPath(draft.page, draft.reference)
    const known = visit(await (await browser.newContext()).newPage())
    await beSample(known, 'Zofia Wilczek')
    await known.goto(startPath)
    await known.page.locator('input[name="group"][type="radio"]').first().check()
    await known.press(known.main.locator('form#start .govuk-button'))
    const ofKnown = await countPath(known.page, known.path().split('/')[2] ?? '')
    say('Light route, counted on the pages')
    // At the first sign-in she says her own name.
    gate('questions to a new group', ofNew.questions + 1, 20)
    gate('questions to a known group', ofKnown.questions, 12)
    gate('long answers', ofNew.longAnswers, 3)
    gate('words in long answers', ofNew.words, 500)
    gate('uploads', ofNew.uploads + ofKnown.uploads, 0)
  })
}
