import { expect, test, type Page } from '@playwright/test'
import { visit, type Visit } from '../pages/base'
import { startForNewGroup } from '../pages/bid'
import { samplePot } from '../pages/fund'
import { putAll } from '../pages/questions'
import { sayName, signInWithCode } from '../pages/sign-in'
import { answersOf } from '../people/answers'
import { applicants, freshAddress } from '../people/applicant'

const poor = { 'project.name': 'Things', 'project.summary': 'We will do things for people.', need: 'It is bad here.', change: 'Everyone will be happier.', inclusion: 'All are welcome.' }
const practised = ['idea', 'why', 'plan', 'people', 'joining', 'where', 'when', 'change', 'costs', 'safety', 'risk']

/** What stands in the controls of the page, by name; boxes by what is ticked. */
function typedOn(page: Page): Promise<Record<string, string[]>> {
  return page.locator('main form').first().evaluate((form: HTMLFormElement) => {
    const typed: Record<string, string[]> = {}
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && value !== '' && !/^(version\.|lines$|asked$|.*\.id$)/.test(name)) (typed[name] ??= []).push(value)
    }
    return typed
  })
}

async function ask({ press, page }: Visit): Promise<void> {
  await press(page.locator('#coach button[value="coach"]'))
}

test('a visitor practises without script, asks the coach, betters it, signs in and finds every answer in her bid', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const her = visit(await context.newPage(), { source: true })
  await her.goto(samplePot)
  await her.press(her.main.locator('a[href^="/practise"]').first())
  await expect(her.main).toContainText('We keep nothing of what you type here')
  await putAll(her.page, poor)
  await ask(her)
  const summary = her.page.locator('#coach-summary')
  await expect(summary).toBeFocused()
  const open = await summary.getByRole('link').count()
  expect(open).toBeGreaterThan(2)
  await expect(her.page.locator('#coach-need')).toBeVisible()
  expect(await typedOn(her.page)).toMatchObject(Object.fromEntries(Object.entries(poor).map(([name, text]) => [name, [text]])))

  const applicant = applicants.en
  const answers = Object.assign({}, ...practised.map((page) => answersOf(applicant)[page])) as ReturnType<typeof answersOf>[string]
  for (const [name, answer] of Object.entries(answers)) {
    if (name.startsWith('budget[') && !(await her.page.locator(`[name="${name}"]`).count())) await her.press(her.page.locator('button[value="addLine"]'))
    await putAll(her.page, { [name]: answer })
  }
  const typed = await typedOn(her.page)
  await her.press(her.page.locator('button[name="switchLanguage"][value="ur"]'))
  expect(her.page.url()).toContain('/ur/practise')
  expect(await typedOn(her.page)).toEqual(typed)
  await her.press(her.page.locator('button[name="switchLanguage"][value="en"]'))
  await ask(her)
  expect(await summary.getByRole('link').count()).toBeLessThan(open)
  expect(await typedOn(her.page)).toEqual(typed)

  await her.press(her.page.locator('button[value="keep"]'))
  expect(her.path()).toBe('/sign-in')
  await signInWithCode(her, freshAddress('practised'))
  await sayName(her, applicant.name)
  expect(her.path()).toBe('/bids/start/practised')
  await expect(her.main).toContainText(applicant.project.name)
  const reference = await startForNewGroup(her, applicant.group)
  const arrived: Record<string, string[]> = {}
  for (const page of practised) {
    await her.goto(`/bids/${reference}/q/${page}`)
    Object.assign(arrived, await typedOn(her.page))
  }
  expect(arrived).toEqual(typed)
  await her.goto('/bids/start/practised?fund=safer-communities&pot=light')
  await expect(her.main.locator('form#start .govuk-button')).toHaveCount(0)
})

test('with script the coach answers while she types and moves no focus', async ({ browser }) => {
  const her = visit(await (await browser.newContext()).newPage())
  await her.goto('/practise')
  await her.axe()
  await her.page.locator('#need').pressSequentially('It is bad here.')
  await expect(her.page.locator('#coach [data-coach-points] a').first()).toBeVisible()
  await expect(her.page.locator('#need')).toBeFocused()
  await ask(her)
  await her.axe()
})
