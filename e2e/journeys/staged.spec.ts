import { expect, test, type Browser } from '@playwright/test'
import { visit, type Visit } from '../pages/base'
import { confirmDecision, declareNoInterest } from '../pages/desk'
import { fillScores, giveBid, sampleStaff } from '../pages/scoring'
import { beSample } from '../pages/sign-in'
import { answerStage, sendStage } from '../pages/staged'
import { urduFull, urduIdea } from '../people/staged'

const pdf = (words: string) => Buffer.from(`%PDF-1.7\n% ${words}\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`)

/** Somebody of a sample group begins a bid to the larger pot; skips what we could do differently. */
async function begin(browser: Browser, name: string, language: 'ur' | 'en'): Promise<Visit & { reference: string }> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const her = visit(await context.newPage(), { language, source: true })
  await beSample(her, name)
  await her.goto('/bids/start?fund=safer-communities&pot=larger')
  await her.main.locator('input[name=group]').first().check()
  await her.press(her.main.locator('form#start .govuk-button'))
  await her.press(her.main.locator('form#adjustments a.govuk-link'))
  return { ...her, reference: her.path().split('/')[2] ?? '' }
}

async function decide(desk: Visit, reference: string, outcome: string, feedback: string): Promise<void> {
  await declareNoInterest(desk)
  await desk.goto(`/desk/bids/${reference}/decision`)
  await desk.page.locator(`input[name="outcome"][value="${outcome}"]`).check()
  if (outcome === 'awarded') await desk.page.locator('#amount').fill('18000')
  await desk.page.locator('#reasons').fill('The idea fits the plan.')
  await desk.page.locator('#feedbackEnglish').fill(feedback)
  await desk.press(desk.main.locator('button[name="act"][value="record"]'))
  await expect(desk.main.locator('.govuk-error-summary')).toHaveCount(0)
}

test('an idea in Urdu is invited with advice, grows into a full bid, is put into English, scored, decided and read in Urdu', async ({ browser }) => {
  test.setTimeout(420_000)
  const nasreen = await begin(browser, 'نسرین اختر', 'ur')
  const { reference } = nasreen
  await answerStage(nasreen, urduIdea)
  await sendStage(nasreen)

  const [ruth, samir, joanna] = [await sampleStaff(browser, 'Ruth Ackroyd'), await sampleStaff(browser, 'Samir Qureshi'), await sampleStaff(browser, 'Joanna Priestley')]
  await decide(ruth, reference, 'invitedAdvice', 'Say how you will reach women who work in the evening.')
  await confirmDecision(samir, reference)

  await nasreen.goto(`/bids/${reference}/outcome`)
  await expect(nasreen.main).toContainText('Say how you will reach women')
  await nasreen.press(nasreen.main.locator('form .govuk-button'))
  await expect(nasreen.main.locator('.govuk-task-list__link')).not.toHaveCount(0)
  await nasreen.goto(`/bids/${reference}/q/proposal`)
  await expect(nasreen.page.locator('[name="project.name"]')).toHaveValue('محفوظ شامیں')
  await nasreen.goto(`/bids/${reference}`)
  await answerStage(nasreen, urduFull, {
    safeguardingPolicy: { name: 'policy.pdf', body: pdf('policy') }, papers: { name: 'rules.pdf', body: pdf('rules') },
  })
  await sendStage(nasreen)

  // One assessor has an interest: for him the bid is not there, and it cannot be given to him.
  const tomasz = await sampleStaff(browser, 'Tomasz Lis', { language: 'pl' })
  await declareNoInterest(joanna)
  await giveBid(joanna, reference, ['Beth Holroyd', 'Amara Boateng'], 'Yusuf Mirza')

  const yusuf = await sampleStaff(browser, 'Yusuf Mirza', { language: 'ur' })
  await declareNoInterest(yusuf, '/assess/interests')
  await yusuf.goto(`/assess/${reference}/translation`)
  for (const [index, box] of (await yusuf.main.locator('textarea').all()).entries()) await box.fill(`English line ${index + 1}`)
  const beth = await sampleStaff(browser, 'Beth Holroyd', { javaScriptEnabled: false })
  await declareNoInterest(beth, '/assess/interests')
  await beth.goto('/assess')
  await expect(beth.main.locator(`a[href$="/assess/${reference}"]`)).toHaveCount(0)
  await yusuf.press(yusuf.main.locator('button[value=offer]'))

  await nasreen.goto(`/bids/${reference}/translation`)
  await nasreen.main.locator('textarea').first().fill('Safe evenings')
  await nasreen.press(nasreen.main.locator('button[value=agree]'))

  const amara = await sampleStaff(browser, 'Amara Boateng', { language: 'pa' })
  await declareNoInterest(amara, '/assess/interests')
  for (const [assessor, scores] of [[beth, [4, 4, 3, 4, 3]], [amara, [3, 4, 4, 4, 2]]] as const) {
    await assessor.goto(`/assess/${reference}`)
    await expect(assessor.main).toContainText('Safe evenings')
    await expect(assessor.main).not.toContainText(/اردو|Urdu|شامیں/)
    await fillScores(assessor, scores, 'A clear plan')
    await assessor.press(assessor.main.locator('button[value=send]'))
    await expect(assessor.main.locator('.govuk-error-summary')).toHaveCount(0)
  }
  expect((await tomasz.goto(`/assess/${reference}`)).status()).toBe(404)

  await declareNoInterest(ruth)
  await ruth.goto(`/desk/bids/${reference}/scores`)
  for (const [index, list] of (await ruth.main.locator('form select').all()).entries()) await list.selectOption(index === 2 ? '3' : '4')
  await ruth.page.locator('#reasons').fill('They agree on almost everything.')
  await ruth.press(ruth.main.locator('form .govuk-button'))

  await decide(ruth, reference, 'awarded', 'A strong bid.')
  await confirmDecision(samir, reference)
  await nasreen.goto(`/bids/${reference}/outcome`)
  await expect(nasreen.main).toContainText('£18,000')
  await expect(nasreen.main).toContainText('4')
})

test('not this time: the reasons are read, a review is asked for, and a manager who had no hand in it answers', async ({ browser }) => {
  test.setTimeout(240_000)
  const hannah = await begin(browser, 'Hannah Whitworth', 'en')
  await answerStage(hannah, urduIdea)
  await sendStage(hannah)
  const [ruth, samir] = [await sampleStaff(browser, 'Ruth Ackroyd'), await sampleStaff(browser, 'Samir Qureshi')]
  await decide(ruth, hannah.reference, 'notThisTime', 'Say more about the need.')
  await confirmDecision(samir, hannah.reference)
  await hannah.goto(`/bids/${hannah.reference}/outcome`)
  await expect(hannah.main).toContainText('Say more about the need.')
  await hannah.press(hannah.main.locator(`a[href$="/review"]`))
  await hannah.press(hannah.main.locator('form .govuk-button'))
  await expect(hannah.main.locator('.govuk-error-summary a')).toHaveCount(2)
  await hannah.page.locator('input[name=ground][value=facts]').check()
  await hannah.page.locator('#text').fill('We gave a number, and you said there was none.')
  await hannah.press(hannah.main.locator('form .govuk-button'))
  await expect(hannah.main).toContainText('You asked us to look again')
  // Whoever decided may not answer.
  await samir.goto('/desk/reviews')
  await samir.press(samir.main.locator('tr').filter({ hasText: hannah.reference }).locator('a'))
  await samir.page.locator('input[name=outcome][value=stands]').check()
  await samir.page.locator('#english').fill('It stands.')
  await samir.press(samir.main.locator('form .govuk-button'))
  await expect(samir.main.locator('.govuk-error-summary')).toContainText('You had a part in this decision')
  const helen = await sampleStaff(browser, 'Helen Barraclough')
  await declareNoInterest(helen)
  await helen.goto('/desk/reviews')
  await helen.press(helen.main.locator('tr').filter({ hasText: hannah.reference }).locator('a'))
  await helen.page.locator('input[name=outcome][value=stands]').check()
  await helen.page.locator('#english').fill('We read both again. The number was there, and the score stands.')
  await helen.press(helen.main.locator('form .govuk-button'))
  await hannah.goto(`/bids/${hannah.reference}/outcome`)
  await expect(hannah.main).toContainText('the score stands')
})
