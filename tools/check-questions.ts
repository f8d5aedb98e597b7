/** `npm run check:questions`: counts what each route asks, on the pages as people see them. */
import type { Browser, Page } from '@playwright/test'
import { visit } from '../e2e/pages/base'
import { newDraft } from '../e2e/pages/drafts'
import { startPath } from '../e2e/pages/fund'
import { fieldsOf, post } from '../e2e/pages/questions'
import { beSample } from '../e2e/pages/sign-in'
import { answersOf } from '../e2e/people/answers'
import { applicants } from '../e2e/people/applicant'
import { gate, say, withPortal } from '../e2e/program'
import { limitsOf } from '../app/features/funds/rounds/limits'
import { stagedPages, worstPages, type Rendered } from './check-questions-pages'

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

/** Counts pages that were rendered without a portal: a full bid needs a group that was invited. */
async function countRendered(page: Page, pages: readonly Rendered[]): Promise<Count & { filled: number }> {
  const total = { questions: 0, longAnswers: 0, words: 0, uploads: 0, filled: 0 }
  for (const { html, filled } of pages) {
    await page.setContent(html)
    const count = await countPage(page)
    for (const key of Object.keys(count) as (keyof Count)[]) total[key] += count[key]
    total.filled += filled
  }
  return total
}

async function countStaged(browser: Browser): Promise<void> {
  const page = await browser.newPage()
  const pages = stagedPages()
  const expression = await countRendered(page, pages.expression)
  say()
  say('Expression of interest, besides a new group’s own details')
  gate('questions', expression.questions, 8)
  gate('long answers', expression.longAnswers, 1)
  gate('words in long answers', expression.words, 250)
  gate('uploads', expression.uploads, 0)
  const full = await countRendered(page, pages.full)
  say()
  say('Full bid, on its longest path')
  gate('questions', full.questions, 45)
  gate('words in long answers', full.words, 2_500)
  say(`       filled in from the expression ${full.filled}, left to answer ${full.questions - full.filled}, uploads ${full.uploads}`)
}

/** What staff add counts as well: no pot that the desk lets open asks more than its route may. */
async function countWorst(browser: Browser): Promise<void> {
  const page = await browser.newPage()
  for (const { kind, extras, pages } of worstPages()) {
    const count = await countRendered(page, pages)
    const { known = Infinity, longAnswers = Infinity, words = Infinity, uploads = Infinity } = limitsOf[kind]
    say()
    say(`Worst pot the desk lets open, ${kind}: ${extras} extra questions`)
    gate('questions', count.questions, known)
    gate('long answers', count.longAnswers, longAnswers)
    gate('words in long answers', count.words, words)
    gate('uploads', count.uploads, uploads)
  }
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
    await countStaged(browser)
    await countWorst(browser)
  })
}
