import { expect, test } from '@playwright/test'
import { visit } from '../pages/base'
import { save, typeTexts } from '../pages/rounds'
import { sampleStaff } from '../pages/scoring'

test('what is planned is worded, shown and corrected on the desk, and read by everyone', async ({ browser }) => {
  const joanna = await sampleStaff(browser, 'Joanna Priestley')
  // In a browser of its own each time: a public page may be kept for a minute.
  const read = async () => {
    const visitor = visit(await (await browser.newContext({ javaScriptEnabled: false })).newPage(), { language: 'ur', source: true })
    await visitor.goto('/how-money-is-planned')
    return visitor.main
  }
  const name = { en: 'Help for young carers', pa: 'ਨੌਜਵਾਨ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਿਆਂ ਲਈ ਮਦਦ', ur: 'نوجوان دیکھ بھال کرنے والوں کی مدد', pl: 'Pomoc dla młodych opiekunów' }
  const text = { en: 'We ask what helps.', pa: 'ਅਸੀਂ ਪੁੱਛਦੇ ਹਾਂ ਕਿ ਕੀ ਮਦਦ ਕਰਦਾ ਹੈ।', ur: 'ہم پوچھتے ہیں کہ کیا مدد کرتا ہے۔', pl: 'Pytamy, co pomaga.' }
  await joanna.goto('/desk/planned')
  await joanna.press(joanna.main.locator('a[href$="/planned/new"]'))
  await typeTexts(joanna, 'title', name)
  await typeTexts(joanna, 'summary', text)
  await joanna.page.locator('input[name=step][value=understand]').check()
  await save(joanna)
  await expect(await read()).not.toContainText(name.ur)
  await joanna.press(joanna.main.locator('tr').filter({ hasText: name.en }).locator('button'))
  await joanna.press(joanna.main.locator('tbody a').filter({ hasText: name.en }))
  await typeTexts(joanna, 'title', { ...name, ur: 'نوجوانوں کی مدد' })
  await save(joanna)
  expect(joanna.path()).toBe('/desk/planned')
  const shown = await read()
  await expect(shown).toContainText('نوجوانوں کی مدد')
  await expect(shown).toContainText(text.ur)
  await expect(shown).not.toContainText(name.ur)
})
