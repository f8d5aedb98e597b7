import { expect, type Browser, type BrowserContextOptions } from '@playwright/test'
import { applicants, freshAddress } from '../people/applicant'
import { visit, type Visit, type VisitOptions } from '../pages/base'
import { answerEverything, checkAndSend, startForNewGroup } from '../pages/bid'
import { confirmDecision, recordDecision } from '../pages/desk'
import { checkYouCanApply, findFund, readAllQuestions, startFromFund } from '../pages/fund'
import { beSample, newestMail, sayName, signInWithCode } from '../pages/sign-in'

type Way = { language: keyof typeof applicants; context?: BrowserContextOptions; visit?: Omit<VisitOptions, 'language'> }

/** From the home page to the outcome: somebody new, a group nobody knows, two managers. */
export async function wholeBid(browser: Browser, way: Way): Promise<void> {
  const { language } = way
  const applicant = applicants[language]
  const context = await browser.newContext(way.context)
  const her = visit(await context.newPage(), { ...way.visit, language })
  const address = freshAddress(`whole-${language}`)

  await findFund(her)
  await checkYouCanApply(her)
  await readAllQuestions(her)
  await startFromFund(her)
  await signInWithCode(her, address)
  await sayName(her, applicant.name)
  const reference = await startForNewGroup(her, applicant.group)
  await answerEverything(her, applicant)
  await checkAndSend(her, applicant)
  expect(await her.main.locator('.govuk-panel').innerText()).toContain(reference)
  expect(await newestMail(her.page, address, new RegExp(reference))).toContain(reference)
  await her.goto(`/bids/${reference}`)

  const decision = { sum: '5000', reasons: 'A clear need, and a plan that fits it.', feedback: 'You showed the need well. Agree the dates of the checks before you start.', feedbackOwn: applicant.feedback }
  await asManager(browser, way, 'Ruth Ackroyd', (desk) => recordDecision(desk, reference, decision))
  await asManager(browser, way, 'Samir Qureshi', (desk) => confirmDecision(desk, reference))

  await her.goto('/messages')
  await her.press(her.main.locator('a[href*="/messages/"]').first())
  await her.goto(`/bids/${reference}/outcome`)
  await expect(her.main).toContainText('£5,000')
  await expect(her.main).toContainText(applicant.feedback ?? decision.feedback)
  await context.close()
}

async function asManager(browser: Browser, way: Way, name: string, work: (desk: Visit) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ ...way.context, viewport: { width: 1280, height: 900 } })
  const desk = visit(await context.newPage(), way.visit)
  await beSample(desk, name)
  await work(desk)
  await context.close()
}
