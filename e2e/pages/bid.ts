import { expect } from '@playwright/test'
import type { Applicant } from '../people/applicant'
import type { Visit } from './base'
import { fillPage } from './questions'

/** Starts a bid for a group the portal has never heard of, and skips what we could do differently; ends on the task list. */
export async function startForNewGroup(visit: Visit, group: string): Promise<string> {
  const { page, press, main, path } = visit
  const other = page.locator('input[name="group"][value="new"][type="radio"]')
  if (await other.count()) await other.check()
  await page.locator('#name').fill(group)
  await press(main.locator('form#start .govuk-button'))
  await press(main.locator('form#adjustments a.govuk-link'))
  return path().split('/')[2] ?? ''
}

/** Goes through the task list until nothing is open. */
export async function answerEverything(visit: Visit, applicant: Applicant): Promise<void> {
  const { page, press, path } = visit
  const bid = path()
  for (let task = 0; (await taskLinks(visit).count()) > task; task += 1) {
    await press(taskLinks(visit).nth(task))
    await answerTask(visit, applicant)
    expect(path(), 'the last page of a task leads back to the list').toBe(bid)
  }
  await expect(page.locator('main a[href$="/check"].govuk-button')).toBeVisible()
}

/** Fills the page she is on and those after it, until the task list is back. */
export async function answerTask(visit: Visit, applicant: Applicant): Promise<void> {
  for (let pages = 0; visit.path().includes('/q/') && pages < 20; pages += 1) {
    await fillPage(visit, applicant)
    await saveAndContinue(visit)
  }
}

export function taskLinks({ main }: Visit) {
  return main.locator('.govuk-task-list__link')
}

export async function saveAndContinue({ press, main }: Visit): Promise<void> {
  await press(main.locator('button.govuk-button[value="continue"]'))
}

export async function saveForLater({ press, main }: Visit): Promise<void> {
  await press(main.locator('button.govuk-button[value="later"]'))
}

/** Checks all answers, finds them as typed, and sends. */
export async function checkAndSend(visit: Visit, applicant: Applicant): Promise<void> {
  await visit.press(visit.main.locator('a[href$="/check"]').first())
  await expect(visit.page.locator('#answer-project')).toContainText(applicant.project.name)
  await expect(visit.page.locator('#answer-budget')).toContainText('£')
  await visit.press(visit.page.locator('form#send .govuk-button'))
  expect(visit.path()).toMatch(/\/sent$/)
}
