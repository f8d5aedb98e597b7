import { expect, type Browser, type BrowserContextOptions } from '@playwright/test'
import { answersOf, type PageAnswers } from '../people/answers'
import type { Applicant } from '../people/applicant'
import { localePath, type Language } from '../../app/i18n/languages'
import { origin, visit, type Visit } from './base'
import { fieldsOf, post } from './questions'
import { newestMail, sayName, signInWithCode } from './sign-in'

/** The pot of the sample that takes bids of two to four groups in one step. */
export const togetherPot = 'together'
const startPath = `/bids/start?fund=safer-communities&pot=${togetherPot}`

/** Begins a joint bid for a new group, or the only one she has. @returns the reference */
export async function beginTogether(lead: Visit, newGroup?: string): Promise<string> {
  await lead.goto(startPath)
  const { page, main, press } = lead
  if (newGroup) {
    const other = page.locator('input[name="group"][value="new"][type="radio"]')
    if (await other.count()) await other.check()
    await page.locator('#name').fill(newGroup)
  } else await main.locator('input[name=group]').first().check()
  await press(main.locator('form#start .govuk-button'))
  await press(main.locator('form#adjustments a.govuk-link'))
  return lead.path().split('/')[2] ?? ''
}

export type Asked = { name: string; address: string; language?: Language; words?: string }

/** The lead asks a group by its name and an e-mail address, from the page of all groups. */
export async function askToJoin(lead: Visit, reference: string, { name, address, language = 'en', words = '' }: Asked): Promise<void> {
  await lead.goto(`/bids/${reference}/partners`)
  await lead.press(lead.main.locator('a[href$="/partners/invite"]').last())
  await fillInvitation(lead, { name, address, language, words })
  await lead.press(lead.main.locator('form[method=post] .govuk-button'))
}

export async function fillInvitation({ page }: Visit, { name, address, language = 'en', words = '' }: Asked): Promise<void> {
  await page.locator('#groupName').fill(name)
  await page.locator('#address').fill(address)
  await page.locator(`input[name=language][value=${language}]`).check()
  await page.locator('#words').fill(words)
}

/** The link that was mailed to an address, without language. */
export async function joiningLink(from: Visit, address: string): Promise<string> {
  const mail = await newestMail(from.page, address, /\/joining\//)
  return (/\/joining\/[\w-]+/.exec(mail) ?? [''])[0]
}

/** Somebody nobody knows opens a link of a mail, signs in by a code and says her name. */
export async function newcomer(browser: Browser, link: string, address: string, name: string, { language = 'en' as Language, ...context }: BrowserContextOptions & { language?: Language } = {}): Promise<Visit> {
  const her = visit(await (await browser.newContext(context)).newPage(), { language, source: true })
  await her.goto(link)
  await signInWithCode(her, address)
  await sayName(her, name)
  return her
}

/** Says yes at the page of an invitation: for a group of hers, or a new one; `shown` is what the others call it. */
export async function joinAs(her: Visit, { newGroup, shown }: { newGroup?: string; shown?: string } = {}): Promise<void> {
  const { page, main, press } = her
  if (newGroup) {
    const other = page.locator('input[name=group][value=new][type=radio]')
    if (await other.count()) await other.check()
    await page.locator('#name').fill(newGroup)
  }
  if (shown !== undefined) await page.locator('#shown').fill(shown)
  await press(main.locator('button[value=join]'))
  expect(her.path(), 'she is on the page of all groups').toMatch(/\/partners$/)
}

/** Posts a page of questions of a bid, or of a group's own part, as its form would. */
export async function answerAt(her: Visit, path: string, answers: PageAnswers): Promise<void> {
  const { page, language } = her
  const source = await (await page.context().request.get(`${origin()}${localePath(language, path)}`)).text()
  const versions = [...source.matchAll(/name="(version\.\w+)" value="(\w*)"/g)].map(([, name = '', value = '']): [string, string] => [name, value])
  const answer = await post(page, localePath(language, path), [...versions, ...fieldsOf(answers), ['intent', 'continue']])
  expect(answer.status(), `${path} is saved`).toBe(303)
}

const groupPages = ['name', 'kind', 'numbers', 'contact', 'running']

/** The common part of a joint bid, whole: the light form with the sum asked for instead of the lead's own lines. */
export async function answerCommon(lead: Visit, reference: string, applicant: Applicant, { asked, newGroup = false }: { asked: string; newGroup?: boolean }): Promise<void> {
  const { costs: _own, numbers: _none, ...pages } = answersOf(applicant)
  const all: Record<string, PageAnswers> = { ...pages, ask: { 'ask.asked': asked, 'ask.cost': asked } }
  for (const [id, answers] of Object.entries(all)) {
    if (groupPages.includes(id) && !newGroup) continue
    await answerAt(lead, `/bids/${reference}/q/${id}`, answers)
  }
}

export type Share = { what: string; sum: string; kind?: 'asked' | 'match' | 'inKind'; category?: string }

export const shareFields = (lines: readonly Share[]): PageAnswers => Object.fromEntries(lines.flatMap(({ what, sum, kind = 'asked', category = 'venue' }, index) => [
  [`share[${index}].category`, category], [`share[${index}].what`, what], [`share[${index}].pence`, sum], [`share[${index}].kind`, [kind]],
]))

/** A group's own part: what it will do, its money, and what else a partner is asked; a new group's own details, too. */
export async function answerPart(her: Visit, reference: string, position: number, { role, activities, share, details }: { role: string; activities: string; share: readonly Share[]; details?: Applicant }, risk: 'yes' | 'no' = 'no'): Promise<void> {
  const at = (page: string, answers: PageAnswers) => answerAt(her, `/bids/${reference}/parts/${position}/q/${page}`, answers)
  const known = details ? answersOf(details) : null
  for (const id of known ? groupPages : []) if (id !== 'numbers') await at(id, known![id]!)
  await at('partWork', { 'partWork.role': role, 'partWork.activities': activities })
  if (position > 1) {
    await at('people', { 'people.who': ['womenGirls'], 'people.howMany': '20' })
    await at('where', { districts: ['E08000033'] })
    await at('risk', { placeRisk: [risk] })
  }
  await at('share', shareFields(share))
}

/** An owner signs for her group what its page shows. */
export async function sign(her: Visit, reference: string, position: number): Promise<void> {
  await her.goto(`/bids/${reference}/parts/${position}`)
  await her.press(her.main.locator(`a[href$="/parts/${position}/sign"]`).first())
  await her.page.locator('input[name=declared]').check()
  await her.press(her.main.locator('button[value=sign]'))
  await expect(her.main.locator('button[value=sign]')).toHaveCount(0)
  await expect(her.main.locator('.govuk-error-summary')).toHaveCount(0)
}

/** The lead sends; `waitFor`: positions that sign later. */
export async function sendTogether(lead: Visit, reference: string, waitFor: readonly number[] = []): Promise<void> {
  await lead.goto(`/bids/${reference}/check`)
  for (const position of waitFor) await lead.page.locator(`input[name=waitFor][value="${position}"]`).check()
  await lead.press(lead.page.locator('form#send .govuk-button'))
  expect(lead.path()).toMatch(/\/sent$/)
}

/** The card of one group on the page of all groups. */
export const cardOf = ({ main }: Visit, name: string) => main.locator('.govuk-summary-card').filter({ hasText: name })
