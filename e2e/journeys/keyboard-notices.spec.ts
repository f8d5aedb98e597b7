import { expect, test, type Browser } from '@playwright/test'
import { keys } from '../pages/keyboard'

/** Walks round the sign-in page after a change to it, and tells what the walk says. */
async function walk(browser: Browser, css: string, trap = ''): Promise<string> {
  const page = await (await browser.newContext()).newPage()
  await page.addInitScript(({ css: text, trap: held }) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
    const hold = (event: KeyboardEvent) => {
      if (held && event.key === 'Tab' && document.activeElement?.matches(held)) event.preventDefault()
    }
    document.addEventListener('keydown', hold)
  }, { css, trap })
  const her = keys(page)
  try {
    await her.open('/sign-in')
    her.done()
    return 'nothing'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    await page.context().close()
  }
}

test('a walk by keyboard notices what hides the focus, covers it or holds it', async ({ browser }) => {
  expect(await walk(browser, '')).toBe('nothing')
  expect(await walk(browser, '#address, #address:focus { outline: none; box-shadow: none; border: 2px solid black; background: white }')).toMatch(/address: focus does not show/)
  expect(await walk(browser, 'footer { position: fixed; inset-block-end: 0; background: white; block-size: 60vh }')).toMatch(/covered by <footer>/)
  expect(await walk(browser, '.govuk-button { position: relative; inset-inline-start: -400px }')).toMatch(/out of view/)
  expect(await walk(browser, '', '#address')).toMatch(/does not leave/)
})
