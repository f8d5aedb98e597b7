import { expect, test, type Page } from '@playwright/test'
import { newestMail } from '../pages/sign-in'
import { startWorld, type World } from '../world'

const b = '\\'
const away = 'evil.example'

/** Ways out of a site that browsers, proxies or careless checks have fallen for; twelve to a person, since an address gets five codes in 15 minutes. */
const leaving = [
  `https://${away}`, `http://${away}/`, `HTTPS://${away}`, `//${away}`, `///${away}`, `////${away}`, `/${b}${away}`, `/${b}${b}${away}`,
  `${b}/${away}`, `${b}${b}${away}`, `/${b}/${away}`, `/%5c${away}`, `/%5C${away}`, `/%5c%5c${away}`, `/%2f${away}`, `/%2F${away}`,
  `/%2f%2f${away}`, `/%2F/${away}`, `/\t${away}`, `/\t/${away}`, `/\n/${away}`, `/\r\n/${away}`, `\t//${away}`, `\n//${away}`,
  ` //${away}`, `/ /${away}`, `/%09/${away}`, `/%0a/${away}`, `/%0d%0aSet-Cookie:a=1`, `/home\r\nLocation: https://${away}`,
  `/home%0d%0aLocation:https://${away}`, 'javascript:document.title=1', `java\nscript:location='//${away}'`, `data:text/html,<script>location='//${away}'</script>`,
  'vbscript:x', `mailto:a@${away}`, `ftp://${away}`, 'file:///etc/passwd', `@${away}`, `:@${away}`, `https:${away}`, `https:/${away}`,
  `https:///${away}`, `https:${b}${away}`, `localhost@${away}`, `https://localhost@${away}`, `https://localhost.${away}`, `/.//${away}`,
  `/..//${away}`, `/.//..//${away}`, `/x/..//${away}`, `/\u0000/${away}`, `/\u0085/${away}`, `/\u00a0/${away}`, `/\u2028/${away}`,
  `/\u3000/${away}`, `/home${b}..${b}${away}`, `/sign-out/..//${away}`, `/%7f/${away}`, `．／／${away}`,
]

/** Sample people whose address gets a code; each has five ways to try. */
const people = ['hannah.whitworth', 'callum.oyelaran', 'edith.thackray', 'marcus.fenton', 'joanna.priestley', 'dev.chauhan', 'ruth.ackroyd',
  'samir.qureshi', 'beth.holroyd', 'amara.boateng', 'colin.sugden', 'fiona.mallory'].map((key) => `${key}@example.org`)

// Sixty sign-ins from one place: in the portal of the other journeys new people would get no mail for a while.
test.describe.configure({ mode: 'default' })
const others = process.env.E2E_ORIGIN
let world: World
test.beforeAll(async () => {
  world = await startWorld()
  process.env.E2E_ORIGIN = world.origin
})
test.afterAll(async () => {
  process.env.E2E_ORIGIN = others
  await world?.stop()
})

test('sixty ways out are tried', () => {
  expect(new Set(leaving).size).toBeGreaterThanOrEqual(60)
  expect(leaving.length).toBeLessThanOrEqual(people.length * 5)
})

for (const [index, address] of people.entries()) {
  const ways = leaving.slice(index * 5, index * 5 + 5)
  test(`nobody is led away by signing in: ${address}`, async ({ browser }) => {
    const used = new Set<string>()
    for (const next of ways) {
      const context = await browser.newContext()
      const page = await context.newPage()
      const strange = watch(page)
      await signIn(page, address, next, used)
      await expect(page, JSON.stringify(next)).toHaveURL(new RegExp(`^${world.origin}/`))
      expect(await page.locator('.site-header__account button').count(), `${JSON.stringify(next)}: signed in`).toBe(1)
      // Signed in already, the same link must not lead away either.
      await page.goto(`${world.origin}/sign-in?next=${encodeURIComponent(next)}`)
      await expect(page, JSON.stringify(next)).toHaveURL(new RegExp(`^${world.origin}/`))
      expect(strange, JSON.stringify(next)).toEqual([])
      await context.close()
    }
  })
}

/** Requests that leave this site, of pages as much as of what they load. */
function watch(page: Page): string[] {
  const found: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${world.origin}/`)) found.push(request.url())
  })
  return found
}

/** Signs in as people do, with the way out in the link and, as a careless page would, in the form. */
async function signIn(page: Page, address: string, next: string, used: Set<string>): Promise<void> {
  await page.goto(`${world.origin}/sign-in?next=${encodeURIComponent(next)}`)
  // Some are refused at once: then the page is opened without.
  if ((await page.locator('#address').count()) === 0) await page.goto(`${world.origin}/sign-in`)
  await page.locator('form:has(#address)').evaluate((form, value) => {
    form.querySelector('input[name=next]')?.remove()
    const field = form.ownerDocument.createElement('input')
    Object.assign(field, { type: 'hidden', name: 'next', value })
    form.append(field)
  }, next)
  await page.locator('#address').fill(address)
  await page.locator('main form .govuk-button').click()
  const unused = new RegExp(`(?<!\\d)(?!${[...used].join('|') || 'none'})\\d{6}(?!\\d)`)
  const code = unused.exec(await newestMail(page, address, unused))?.[0] ?? ''
  used.add(code)
  await page.locator('#code').fill(code)
  await Promise.all([page.waitForURL((url) => url.pathname !== '/sign-in/code'), page.locator('main form .govuk-button').click()])
}
