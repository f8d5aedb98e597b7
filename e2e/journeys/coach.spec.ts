import { expect, test, type Browser, type BrowserContextOptions } from '@playwright/test'
import { visit, type Visit } from '../pages/base'
import { newDraft } from '../pages/drafts'
import { keys } from '../pages/keyboard'
import { putAll } from '../pages/questions'
import { english, punjabi, type Coached } from '../people/coached'

const phone = { viewport: { width: 360, height: 740 } }
const open = '.coach-points > li'

/** A new bid with every page of `coached` answered in a hurry, in the language it is written in. */
async function poorDraft(browser: Browser, coached: Coached, language: 'en' | 'pa', context: BrowserContextOptions): Promise<Visit & { reference: string }> {
  const draft = await newDraft(browser, context)
  const her = visit(draft.page, { language })
  for (const [id, { poor }] of Object.entries(coached)) {
    await her.goto(`/bids/${draft.reference}/q/${id}`)
    await putAll(her.page, poor)
    await her.press(her.main.locator('button[value=later]'))
  }
  return { ...her, reference: draft.reference }
}

for (const [language, coached] of [['en', english], ['pa', punjabi]] as const) {
  test(`a poor draft gets better by following the coach until nothing is open, without script, in ${language}`, async ({ browser }) => {
    test.setTimeout(240_000)
    const her = await poorDraft(browser, coached, language, { ...phone, javaScriptEnabled: false })
    const all = `/bids/${her.reference}/coach`
    await her.goto(all)
    const counts = [await her.page.locator(open).count()]
    expect(counts[0], 'a draft in a hurry has many open points').toBeGreaterThan(10)
    while (counts.at(-1)! > 0 && counts.length < 12) {
      await her.press(her.page.locator(`${open} a[href*="/q/"]`).first())
      const id = her.path().split('/q/')[1] ?? ''
      // A table has as many lines as it was asked for.
      if (id === 'costs') await her.goto(`/bids/${her.reference}/q/costs?lines=4`)
      await putAll(her.page, coached[id]!.better)
      await her.press(her.main.locator('button[value=coach]'))
      expect(new URL(her.page.url()).hash).toBe('#coach')
      await expect(her.page.locator('#coach h2')).toBeInViewport()
      await her.goto(all)
      counts.push(await her.page.locator(open).count())
    }
    test.info().annotations.push({ type: 'open points', description: counts.join(' → ') })
    expect(await her.page.locator(open).allInnerTexts()).toEqual([])
    expect(counts.length, 'each page is written anew once').toBeLessThanOrEqual(Object.keys(coached).length + 1)
    await her.press(her.main.locator('a.govuk-button[href$="/check"]'))
    await expect(her.main.locator('a[href$="/coach"]')).toHaveCount(0)
  })
}

test('while somebody types, the coach says what is new, and moves nothing', async ({ browser }) => {
  const her = await newDraft(browser, phone)
  await her.goto(`/bids/${her.reference}/q/why`)
  const box = her.page.locator('#need')
  await box.fill('It is really needed.')
  const points = her.page.locator('#coach [data-coach-points]')
  await expect(points.locator('li').first()).toBeVisible()
  const first = await points.locator(open).count()
  const said = her.page.locator('#coach [data-coach-said]')
  await expect(said).toHaveAttribute('role', 'status')
  await expect(said).toContainText(String(first))
  await box.fill(String(english.why!.better.need))
  await expect(points.locator(open)).toHaveCount(0)
  await expect(box).toBeFocused()
  // The list was put in by script: the page it makes is checked like any other.
  await her.check()
  await her.goto(`/bids/${her.reference}/q/why`)
  await expect(points.locator(open)).toHaveCount(0)
})

test('by keyboard: asks the coach, reads on from there, and comes to the answer that a point is about', async ({ browser }) => {
  const draft = await newDraft(browser)
  const her = keys(draft.page)
  await draft.goto(`/bids/${draft.reference}/q/idea`)
  await her.type('[name="project.name"]', 'Youth project')
  await her.type('[name="project.summary"]', 'We will do various things. More TBC.')
  await her.press('button[value=coach]')
  await expect(draft.page.locator('#coach .coach-points')).toBeVisible()
  await her.press('#coach a[href$="/coach"]')
  await her.press('.coach-points a[href*="/q/"]')
  expect(her.path()).toMatch(/\/q\/\w+$/)
  her.done()
})

test('a screen reader speaks the question, its hint, the box, the help, the buttons and then the coach', async ({ browser }) => {
  const draft = await newDraft(browser, { javaScriptEnabled: false })
  await draft.goto(`/bids/${draft.reference}/q/why`)
  await draft.page.locator('#need').fill('It is really needed.')
  await draft.press(draft.main.locator('button[value=coach]'))
  const spoken = await draft.main.ariaSnapshot()
  const order = ['Why is it needed?', 'textbox', 'Help with this question', 'Save and continue', 'Save and ask the coach', 'What the coach says', 'Needs work', 'What to do:', 'See what the coach says about the whole bid']
  const places = order.map((words) => spoken.indexOf(words))
  expect(places.every((place) => place >= 0), `${order.filter((_, index) => places[index]! < 0).join(', ')} in\n${spoken}`).toBe(true)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

test('what no rule can read gets no nonsense, and no page is slow or broken by it', async ({ browser }) => {
  test.setTimeout(120_000)
  const draft = await newDraft(browser, { javaScriptEnabled: false })
  const strange = {
    'five thousand words': Array.from({ length: 5_000 }, (_, index) => `word${index % 97}`).join(' '),
    'one word': 'Help',
    'only emoji': '🙂🥊🏡'.repeat(50),
    'four languages at once': 'We run classes. ਅਸੀਂ ਕਲਾਸਾਂ ਚਲਾਉਂਦੇ ਹਾਂ। ہم کلاسیں چلاتے ہیں۔ Prowadzimy zajęcia.',
    'a language of others': 'Wir treffen uns jeden Freitag und sprechen miteinander über alles, was uns Angst macht.',
    markup: '<script>alert(1)</script><b>30</b> people & more</textarea>',
    'marks of direction': '\u202eevil txet\u202c \u2066hidden\u2069 30 people',
  }
  for (const [name, text] of Object.entries(strange)) {
    await draft.goto(`/bids/${draft.reference}/q/why`)
    await draft.page.locator('#need').fill(text)
    await draft.press(draft.main.locator('button[value=coach]'))
    const answer = await draft.goto(`/bids/${draft.reference}/coach`)
    expect(answer.status(), name).toBe(200)
    expect(await draft.page.locator('main script, main b').count(), name).toBe(0)
  }
})

