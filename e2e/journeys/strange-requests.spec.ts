import { expect, test } from '@playwright/test'
import { origin, visit } from '../pages/base'
import { newDraft } from '../pages/drafts'
import { post } from '../pages/questions'
import { newestMail } from '../pages/sign-in'
import { freshAddress } from '../people/applicant'

const noScript = { javaScriptEnabled: false }

test('another group’s bid answers like one that does not exist', async ({ browser }) => {
  const hers = await newDraft(browser, noScript)
  const other = await newDraft(browser, noScript, 'Zofia Wilczek')
  for (const page of ['', '/q/why', '/check', '/print', '/copy', '/withdraw', '/outcome', '/history/need', '/copy.docx']) {
    const request = other.page.context().request
    const [theirs, none] = await Promise.all([hers.reference, 'SCF9-2222-22'].map((reference) => request.get(`${origin()}/bids/${reference}${page}`, { maxRedirects: 0 })))
    expect(theirs!.status(), page).toBe(404)
    expect(none!.status(), page).toBe(404)
  }
  const saved = await post(other.page, `/bids/${hers.reference}/q/why`, [['version.need', '0'], ['need', 'Not mine'], ['intent', 'continue']])
  expect(saved.status()).toBe(404)
})

test('NUL is dropped and the reader is told', async ({ browser }) => {
  const { page, reference } = await newDraft(browser, noScript)
  const saved = await post(page, `/bids/${reference}/q/idea`, [['version.project', '0'], ['project.name', 'Nul\u0000l'], ['intent', 'continue']])
  expect(saved.status()).toBe(400)
  const source = await saved.text()
  expect(source).toContain('value="Null"')
  expect(source).toContain('govuk-inset-text')
})

const bombs: Record<string, string> = {
  'a huge index': 'arr[5000000]=x',
  'a deep name': `${'a.'.repeat(40)}b=x`,
  'many fields': 'a=1&'.repeat(2_000),
  'a prototype': '__proto__.polluted=1',
  'a long name': `${'n'.repeat(5_000)}=x`,
}
for (const [name, body] of Object.entries(bombs)) {
  // How quickly is measured where nothing else runs: in Vitest (limits) and by check:front.
  test(`a form with ${name} is refused`, async ({ request }) => {
    const answer = await request.post(`${origin()}/sign-in`, { data: body, headers: { Origin: origin(), 'Content-Type': 'application/x-www-form-urlencoded' }, maxRedirects: 0 })
    expect(answer.status()).toBe(400)
  })
}

test('posts from other sites and of other kinds write nothing', async ({ request }) => {
  const form = 'address=someone%40example.org'
  const foreign = await request.post(`${origin()}/sign-in`, { data: form, headers: { Origin: 'https://example.net', 'Content-Type': 'application/x-www-form-urlencoded' }, maxRedirects: 0 })
  const text = await request.post(`${origin()}/sign-in`, { data: '{}', headers: { Origin: origin(), 'Content-Type': 'application/json' }, maxRedirects: 0 })
  expect([foreign.status(), text.status()]).toEqual([403, 415])
})

test('a sign-in link works once, and in the browser that asked', async ({ browser }) => {
  const address = freshAddress('link')
  const context = await browser.newContext(noScript)
  const her = visit(await context.newPage())
  await her.goto('/sign-in')
  await her.page.locator('#address').fill(address)
  await her.press(her.main.locator('form .govuk-button'))
  const link = /\/sign-in\/link\/\S+/.exec(await newestMail(her.page, address))?.[0] ?? ''
  expect(link).toMatch(/link\/.{20,}/)

  const stranger = visit(await (await browser.newContext(noScript)).newPage())
  await stranger.goto(link)
  await expect(stranger.main.locator('form')).toHaveCount(0)
  await stranger.goto('/sign-in/code')
  await expect(stranger.page.locator('#address')).toBeVisible()

  await her.goto(link)
  await her.press(her.main.locator('form .govuk-button'))
  expect(her.path()).toBe('/sign-in/name')
  await her.page.context().clearCookies({ name: '__Host-session' })
  await her.goto(link)
  const again = her.main.locator('form .govuk-button')
  if (await again.count()) await her.press(again)
  await expect(her.main.locator('a[href$="/sign-in"]')).toBeVisible()
  expect(her.path()).toContain('/sign-in/link')
})

for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', '/%5C/evil.example', 'javascript:alert(1)', '/\t/evil.example']) {
  test(`a sign-in that should lead to ${JSON.stringify(next)} stays here`, async ({ browser }) => {
    const page = await (await browser.newContext(noScript)).newPage()
    await page.goto(`${origin()}/sign-in?next=${encodeURIComponent(next)}`)
    expect(await page.locator('input[name="next"]').count()).toBe(0)
  })
}
