import { expect, test } from '@playwright/test'
import { languages, localePath } from '../../app/i18n/languages'
import { inEnglishOnly, pageRoutes, walk } from './routes'
import { termFaults } from './terms'
import { prepare, type Prepared } from './things'

// Ninety pages in English, each with axe and our rules.
test.setTimeout(480_000)
let prepared: Prepared
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  prepared = await prepare(browser)
})

test('every route that shows a page is on the walk, and nothing else', async () => {
  expect(Object.keys(walk).toSorted()).toEqual((await pageRoutes()).toSorted())
})

test('a technical word that leads nowhere is found', async () => {
  const { page } = prepared.visitor
  await prepared.visitor.goto('/funds')
  expect(await termFaults(page, 'en', '/funds')).toEqual([])
  await page.locator('main a.term[href$="#fund"]').first().evaluate((link) => link.replaceWith(...link.childNodes))
  expect(await termFaults(page, 'en', '/funds')).toEqual(['not explained: fund'])
  expect(await termFaults(page, 'pl', '/funds')).toEqual(['English has fund, pl has not'])
})

for (const { code } of languages) {
  test(`every page in ${code} opens and keeps the rules`, async () => {
    const titles = new Map<string, string>()
    for (const [route, how] of Object.entries(walk)) {
      if ('seenIn' in how || (code !== 'en' && inEnglishOnly(route))) continue
      const person = prepared[how.as]
      const path = how.path(prepared.things)
      await test.step(`/${route}`, async () => {
        const response = await person.goto(localePath(code, path))
        expect.soft(response.status(), path).toBeLessThan(route === 'invitations/:token' ? 500 : 400)
        const title = await person.page.title()
        if (!inEnglishOnly(route)) expect.soft(titles.get(title), `“${title}” is the title of one page only`).toBeUndefined()
        titles.set(title, route)
        if (!inEnglishOnly(route) && response.ok()) expect.soft(await termFaults(person.page, code, path), `${path}: technical words`).toEqual([])
        await person.axe()
      })
    }
  })
}
