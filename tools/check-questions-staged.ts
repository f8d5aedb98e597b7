import type { Browser, Page } from '@playwright/test'
import { confirmMany, recordStage } from '../e2e/pages/decisions'
import { declareNoInterest } from '../e2e/pages/desk'
import { sampleStaff } from '../e2e/pages/scoring'
import { answerStage, beginStaged, sampleApplicant, sendStage, type Draft } from '../e2e/pages/staged'
import { urduFull, urduIdea } from '../e2e/people/staged'
import { addTo, countPage, nothing, type Count } from './check-questions-count'

const barrier = urduFull.fairMoney!
/** Whoever answers so is asked most: every group of people, each kind of personal data. */
const longest: Record<string, Draft> = {
  ...urduFull, placeRisk: 'yes', fairGroups: ['age', 'disability', 'race', 'faith', 'sex', 'lgbt', 'money'],
  fairAge: barrier, fairDisability: barrier, fairRace: barrier, fairFaith: barrier, fairSex: barrier, fairLgbt: barrier, personalData: ['contact', 'crime'],
}
const file = (name: string) => ({ name: `${name}.pdf`, body: Buffer.from(`%PDF-1.7\n% ${name}\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`) })

/** How many questions of the page she is on have been answered before. */
function filledOn(page: Page): Promise<number> {
  return page.locator('main input[name^="version."]').evaluateAll((all) => all.filter((one) => Number((one as HTMLInputElement).value) > 0).length)
}

/**
 * Walks the staged route on the portal, for a group that it knows: an expression of interest is sent, invited by two
 * managers, and its full bid opens with what was said. Each page is counted, then answered.
 */
export async function walkStaged(browser: Browser): Promise<{ expression: Count; full: Count & { filled: number } }> {
  const [expression, full] = [nothing(), { ...nothing(), filled: 0 }]
  const her = await sampleApplicant(browser, 'نسرین اختر', 'ur')
  const reference = await beginStaged(her)
  await answerStage(her, { ...urduIdea, placeRisk: 'yes' }, {}, async (page) => addTo(expression, await countPage(page)))
  await sendStage(her)
  const [ruth, samir] = [await sampleStaff(browser, 'Ruth Ackroyd'), await sampleStaff(browser, 'Samir Qureshi')]
  await declareNoInterest(ruth)
  await recordStage(ruth, reference, 'invited', { english: 'Go on.' })
  await confirmMany(samir, [reference])
  await her.goto(`/bids/${reference}/outcome`)
  await her.press(her.main.locator('form .govuk-button'))
  await her.goto(`/bids/${reference}`)
  await answerStage(her, longest, { safeguardingPolicy: file('policy'), papers: file('rules') }, async (page) => {
    full.filled += await filledOn(page)
    addTo(full, await countPage(page))
  })
  return { expression, full }
}
