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
import { limitsOf, partnerLimits } from '../app/features/funds/rounds/limits'
import { addTo, countPage, nothing, type Count } from './check-questions-count'
import { partnerPages, stagedPages, worstPages, type Rendered } from './check-questions-pages'
import { walkStaged } from './check-questions-staged'

/** Walks the longest path: a form with a register number; each page is counted, then answered. */
async function countPath(page: Page, reference: string): Promise<Count> {
  const total = nothing()
  const her = visit(page)
  for (const [id, answers] of Object.entries(answersOf({ ...applicants.pl, language: 'en' }))) {
    const response = await her.goto(`/bids/${reference}/q/${id}`)
    if (response.status() === 404) continue
    addTo(total, await countPage(page))
    const versions = await page.locator('input[name^="version."]').evaluateAll((all) => all.map((one) => [(one as HTMLInputElement).name, (one as HTMLInputElement).value] as const))
    const saved = await post(page, `/bids/${reference}/q/${id}`, [...versions, ...fieldsOf(answers), ['intent', 'continue']])
    if (saved.status() !== 303) throw new Error(`${id} was not saved: ${saved.status()}`)
  }
  return total
}

/** Counts pages that were rendered without a portal: a full bid needs a group that was invited. */
async function countRendered(page: Page, pages: readonly Rendered[]): Promise<Count & { filled: number }> {
  const total = { ...nothing(), filled: 0 }
  for (const { html, filled } of pages) {
    await page.setContent(html)
    addTo(total, await countPage(page))
    total.filled += filled
  }
  return total
}

function gateExpression(count: Count): void {
  gate('questions', count.questions, 8)
  gate('long answers', count.longAnswers, 1)
  gate('words in long answers', count.words, 250)
  gate('uploads', count.uploads, 0)
}

function gateFull(count: Count & { filled: number }): void {
  gate('questions', count.questions, 45)
  gate('words in long answers', count.words, 2_500)
  say(`       filled in from the expression ${count.filled}, left to answer ${count.questions - count.filled}, uploads ${count.uploads}`)
}

/** On the portal, as far as its sample pot asks; and rendered, on the longest path of any pot. */
async function countStaged(browser: Browser): Promise<void> {
  const walked = await walkStaged(browser)
  say('\nExpression of interest, counted on the pages')
  gateExpression(walked.expression)
  say('\nFull bid, counted on the pages')
  gateFull(walked.full)
  const page = await browser.newPage()
  const pages = stagedPages()
  say('\nExpression of interest, rendered on its longest path')
  gateExpression(await countRendered(page, pages.expression))
  say('\nFull bid, rendered on its longest path')
  gateFull(await countRendered(page, pages.full))
}

/** A partner of a joint bid answers for itself alone. */
async function countPartner(browser: Browser): Promise<void> {
  const page = await browser.newPage()
  const { known, fresh } = partnerPages()
  const [ofKnown, ofNew] = [await countRendered(page, known), await countRendered(page, fresh)]
  say()
  say('Partner of a joint bid, light route')
  gate('questions to a known group', ofKnown.questions, partnerLimits.known)
  gate('questions to a new group', ofNew.questions, partnerLimits.fresh)
  gate('uploads', ofNew.uploads, partnerLimits.uploads)
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
    await countPartner(browser)
    await countWorst(browser)
  })
}
