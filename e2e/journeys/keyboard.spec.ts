import { expect, test } from '@playwright/test'
import { answerEverythingByKeys } from '../pages/keyboard-bid'
import { atDesk, confirmByKeys, recordByKeys, samplePerson } from '../pages/keyboard-desk'
import { keys, type Keys } from '../pages/keyboard'
import { hannah } from '../pages/drafts'
import { rightAnswers, sampleFund } from '../pages/fund'
import { newCode, newestMail } from '../pages/sign-in'
import { answersOf } from '../people/answers'
import { applicants, freshAddress } from '../people/applicant'

test.describe.configure({ timeout: 300_000 })

const group = `Keyboard Neighbours ${process.pid}`
// With a number in a register, which is a page of its own.
const applicant = { ...applicants.en, group, kind: 'cio', charity: '1098765' }

function tell(...people: Keys[]): void {
  const walks = people.map(({ done }) => done())
  const stops = walks.reduce((sum, one) => sum + one.stops, 0)
  const pages = walks.reduce((sum, one) => sum + one.pages, 0)
  test.info().annotations.push({ type: 'by keyboard', description: `${stops} stops on ${pages} pages` })
}

async function signInByKeys(her: Keys, address: string): Promise<void> {
  await her.press('main form .govuk-button')
  await her.to('.govuk-error-summary a')
  await her.page.keyboard.press('Enter')
  expect(await her.isAt('#address'), 'the link of the summary leads to its control').toBe(true)
  await her.type('#address', address)
  await her.press('main form .govuk-button')
  await her.type('#code', await newCode(her.page, address))
  await her.press('main form .govuk-button')
}

test('a new group bids and reads the outcome by keyboard alone', async ({ browser }) => {
  const her = keys(await (await browser.newContext()).newPage())
  await her.open('/')
  await her.press(`main a[href$="${sampleFund}"]`)
  await her.press('main a[href$="/light/check"]')
  for (const [question, answer] of Object.entries(rightAnswers)) await her.choose(question, answer)
  await her.press('main form .govuk-button')
  await her.press('main a[href$="/light/questions"]')
  await her.press('main a[href*="/bids/start"]')
  await signInByKeys(her, freshAddress('keyboard'))
  await her.type('#name', applicant.name)
  await her.press('main form .govuk-button')
  await her.type('#name', applicant.group)
  await her.press('#start .govuk-button')
  const reference = her.path().split('/')[2] ?? ''
  await her.press('#adjustments a.govuk-link')
  const answered = await answerEverythingByKeys(her, applicant)
  await her.press('main a[href$="/check"].govuk-button')
  // The name was asked at the start: its page is one to change it.
  await her.press('main a[href*="/q/name"]')
  await her.press('main button[value=later]')
  expect([...answered, 'name'].toSorted()).toEqual(Object.keys(answersOf(applicant)).toSorted())
  await her.press('main a[href$="/check"].govuk-button')
  await her.press('#send .govuk-button', 'Space')
  expect(her.path()).toBe(`/bids/${reference}/sent`)

  await her.press('main a[href$="/equality"]')
  await her.choose('age', 'to44')
  await her.press('main form .govuk-button')
  await her.press(`main a[href$="/bids/${reference}"]`)

  const ruth = await atDesk(browser, 'Ruth Ackroyd')
  await recordByKeys(ruth, { reference, group }, { sum: '5000', reasons: 'A clear need.', feedback: 'You showed the need well.' })
  const samir = await atDesk(browser, 'Samir Qureshi')
  await confirmByKeys(samir, { reference, group })

  await her.press('header a[href$="/messages"]')
  await her.press('main tbody tr:first-child a')
  await her.press(`main a[href$="/bids/${reference}/outcome"], main a[href$="/bids/${reference}"]`)
  if (!her.path().endsWith('/outcome')) await her.press('main a[href$="/outcome"]')
  await expect(her.page.locator('main')).toContainText('£5,000')
  tell(her, ruth, samir)
})

test('an owner invites and somebody new accepts by keyboard alone', async ({ browser }) => {
  const owner = await samplePerson(browser, hannah)
  await owner.press('header a[href$="/account"]')
  await owner.press('main a[href$="/groups"]')
  await owner.press('main .govuk-summary-list a[href*="/groups/"]')
  await owner.press('main a[href$="/invite"]')
  const address = freshAddress('invited')
  await owner.type('#address', address)
  await owner.choose('role', 'editor')
  await owner.choose('language', 'en')
  await owner.press('main form .govuk-button')
  await expect(owner.page.locator('.govuk-notification-banner')).toBeVisible()

  const invited = keys(await (await browser.newContext()).newPage())
  await invited.open(/http\S+\/invitations\/\S+/.exec(await newestMail(owner.page, address, /\/invitations\//))?.[0] ?? '')
  await signInByKeys(invited, address)
  await invited.type('#name', 'Ivy Newman')
  await invited.press('main form .govuk-button')
  await invited.press('main button[value=yes]')
  expect(invited.path()).toMatch(/^\/groups\//)
  tell(owner, invited)
})
