import { expect, type Page } from '@playwright/test'
import { answersOf, type PageAnswers } from '../people/answers'
import type { Applicant } from '../people/applicant'
import { origin, type Visit } from './base'

/** Fills the question page she is on, whatever it asks. */
export async function fillPage({ page, path }: Visit, applicant: Applicant): Promise<void> {
  const id = path().split('/q/')[1] ?? ''
  const known = answersOf(applicant)[id]
  if (!known) throw new Error(`Nobody taught the applicants to fill the page “${id}”`)
  for (const [name, answer] of Object.entries(known)) await put(page, name, answer)
}

/** Fills the controls of these names, whatever stood in them. */
export async function putAll(page: Page, answers: PageAnswers): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) {
    if (Array.isArray(answer)) for (const other of await page.locator(`main [name="${name}"]:checked`).all()) if (!answer.includes(await other.inputValue())) await other.uncheck()
    await put(page, name, answer)
  }
}

async function put(page: Page, name: string, answer: string | string[]): Promise<void> {
  if (Array.isArray(answer)) {
    for (const value of answer) await page.locator(`main [name="${name}"][value="${value}"]`).check()
    return
  }
  const control = page.locator(`main [name="${name}"]`)
  if (await control.evaluate((one) => one instanceof HTMLSelectElement)) await control.selectOption(answer)
  else await control.fill(answer)
}

/** Posts a form as the browser of this page would, its cookies and Origin included; redirects are not followed. */
export function post(page: Page, path: string, fields: Iterable<readonly [string, string]>) {
  return page.context().request.post(`${origin()}${path}`, {
    data: new URLSearchParams([...fields].map(([name, value]) => [name, value])).toString(),
    headers: { Origin: origin(), 'Content-Type': 'application/x-www-form-urlencoded' },
    maxRedirects: 0,
  })
}

export function fieldsOf(answers: PageAnswers): [string, string][] {
  return Object.entries(answers).flatMap(([name, answer]) => [answer].flat().map((value): [string, string] => [name, value]))
}

/** Answers every page with plain posts: for tests about what comes after. */
export async function answerByPost(page: Page, reference: string, applicant: Applicant): Promise<void> {
  for (const [id, answers] of Object.entries(answersOf(applicant))) {
    if (id === 'numbers' && !applicant.charity) continue
    const source = await (await page.context().request.get(`${origin()}/bids/${reference}/q/${id}`)).text()
    const versions = [...source.matchAll(/name="(version\.\w+)" value="(\w*)"/g)].map(([, name = '', value = '']): [string, string] => [name, value])
    const answer = await post(page, `/bids/${reference}/q/${id}`, [...versions, ...fieldsOf(answers), ['intent', 'continue']])
    expect(answer.status(), `the page “${id}” is saved`).toBe(303)
  }
}
