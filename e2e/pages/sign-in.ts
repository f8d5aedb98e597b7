import { expect, type Page } from '@playwright/test'
import { origin, type Visit } from './base'

/** The newest captured e-mail to an address, as text; waits until the worker has sent it. */
export async function newestMail(page: Page, to: string, having = /./): Promise<string> {
  const mailbox = await page.context().newPage()
  let text = ''
  await expect.poll(async () => {
    await mailbox.goto(`${origin()}/dev/mailbox?to=${encodeURIComponent(to)}`)
    const links = mailbox.locator('main tbody a')
    for (let index = 0; index < (await links.count()); index += 1) {
      const path = await links.nth(index).getAttribute('href')
      await mailbox.goto(`${origin()}${path}`)
      text = await mailbox.locator('main div[lang]').last().innerText()
      if (having.test(text)) return true
      await mailbox.goBack()
    }
    return false
  }, { timeout: 20_000, message: `a mail to ${to} with ${having}` }).toBe(true)
  await mailbox.close()
  return text
}

const codesRead = new Map<string, string[]>()

/** The code of a mail that has just been asked for: where an address gets several, none that was read before. */
export async function newCode(page: Page, address: string): Promise<string> {
  const read = codesRead.get(address) ?? []
  const unread = new RegExp(`(?<!\\d)${read.map((one) => `(?!${one})`).join('')}\\d{3} ?\\d{3}(?!\\d)`)
  const code = unread.exec(await newestMail(page, address, unread))?.[0] ?? ''
  codesRead.set(address, [...read, code])
  return code
}

/** Signs in at the page she is led to, with the code from the e-mail. */
export async function signInWithCode({ page, press, main }: Visit, address: string): Promise<void> {
  await page.locator('#address').fill(address)
  await press(main.locator('form .govuk-button'))
  await page.locator('#code').fill(await newCode(page, address))
  await press(main.locator('form .govuk-button'))
}

/** First time: she says her name. */
export async function sayName({ page, press, main }: Visit, name: string): Promise<void> {
  await page.locator('#name').fill(name)
  await press(main.locator('form .govuk-button'))
}

/** Signs in as one of the sample people of try-it mode. */
export async function beSample({ page, press }: Visit, name: string): Promise<void> {
  await page.goto(`${origin()}/dev/people`)
  const row = page.locator('.govuk-summary-list__row').filter({ hasText: name })
  await press(row.getByRole('button'))
}
