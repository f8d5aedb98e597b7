import type { Applicant } from '../people/applicant'
import type { Visit } from './base'

/** Fills the question page she is on, whatever it asks. */
export async function fillPage({ page, path }: Visit, applicant: Applicant): Promise<void> {
  const id = path().split('/q/')[1] ?? ''
  const fill = (name: string, text: string) => page.locator(`main [name="${name}"]`).fill(text)
  const tick = async (name: string, ...values: string[]) => {
    for (const value of values) await page.locator(`main [name="${name}"][value="${value}"]`).check()
  }
  const pages: Record<string, () => Promise<unknown>> = {
    name: () => fill('groupName', applicant.group),
    kind: () => tick('groupKind', applicant.kind),
    numbers: () => fill('groupNumbers.charity', applicant.charity ?? ''),
    contact: async () => {
      await fill('groupAddress.line1', applicant.address.line1)
      await fill('groupAddress.town', applicant.address.town)
      await fill('groupAddress.postcode', applicant.address.postcode)
      await fill('groupPhone', applicant.phone)
    },
    running: async () => {
      await tick('groupIncome', 'to10k')
      await tick('groupRules', 'document', 'committee')
    },
    idea: async () => {
      await fill('project.name', applicant.project.name)
      await fill('project.summary', applicant.project.summary)
    },
    why: () => fill('need', applicant.need),
    plan: () => tick('priority', 'saferPlaces'),
    people: async () => {
      await tick('people.who', 'children', 'womenGirls')
      await fill('people.howMany', applicant.howMany)
    },
    joining: () => fill('inclusion', applicant.inclusion),
    where: () => page.locator('main input[name="districts"]').first().check(),
    when: () => fillDates({ page }),
    change: () => fill('change', applicant.change),
    costs: () => fillBudget({ page }, applicant),
    safety: async () => {
      await tick('safety.atRisk', 'children')
      await tick('safety.measures', 'policy', 'lead', 'checks')
    },
    risk: () => tick('placeRisk', 'no'),
    declaration: async () => {
      for (const box of await page.locator('main input[name="declaration"]').all()) await box.check()
    },
  }
  const known = pages[id]
  if (!known) throw new Error(`Nobody taught the applicants to fill the page “${id}”`)
  await known()
}

/** Within what the sample round allows: it starts after the decision, and may last twelve months. */
async function fillDates({ page }: Pick<Visit, 'page'>): Promise<void> {
  const year = new Date().getFullYear() + 1
  for (const [part, month] of [['start', 6], ['end', 11]] as const) {
    const date = { day: '15', month: String(month), year: String(year) }
    for (const [name, text] of Object.entries(date)) await page.locator(`main [name="dates.${part}.${name}"]`).fill(text)
  }
}

async function fillBudget({ page }: Pick<Visit, 'page'>, { budget }: Applicant): Promise<void> {
  for (const [index, line] of budget.entries()) {
    await page.locator(`main [name="budget[${index}].category"]`).selectOption(line.category)
    await page.locator(`main [name="budget[${index}].what"]`).fill(line.what)
    await page.locator(`main [name="budget[${index}].pence"]`).fill(line.sum)
  }
}
