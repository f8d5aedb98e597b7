import type { Browser } from '@playwright/test'
import { origin, visit, type Visit } from '../pages/base'
import { confirmDecision, declareNoInterest, recordDecision } from '../pages/desk'
import { fullDraft, newDraft, send } from '../pages/drafts'
import { beSample } from '../pages/sign-in'
import type { Things } from './routes'

export type Prepared = { things: Things; visitor: Visit; applicant: Visit; manager: Visit; assessor: Visit }

/** One bid in each state and a browser for each kind of person. */
export async function prepare(browser: Browser): Promise<Prepared> {
  const draft = await newDraft(browser)
  const sent = await fullDraft(browser)
  await send(sent)
  const decided = await fullDraft(browser)
  await send(decided)
  const manager = await as(browser, 'Ruth Ackroyd')
  const second = await as(browser, 'Samir Qureshi')
  const assessor = await as(browser, 'Amara Boateng')
  for (const one of [manager, second]) await declareNoInterest(one)
  await recordDecision(manager, decided.reference, { sum: '5000', reasons: 'It fits.', feedback: 'A strong bid.' })
  await confirmDecision(second, decided.reference)
  const visitor = visit(await (await browser.newContext()).newPage(), { source: true })
  const applicant = visit(draft.page, { source: true })
  const first = async (from: Visit, path: string, links: string) => {
    await from.page.goto(`${origin()}${path}`)
    return (await from.page.locator(`main ${links}`).first().getAttribute('href')) ?? path
  }
  const round = await first(manager, '/desk/rounds', 'tbody a:text-is("9")')
  return {
    visitor,
    applicant,
    manager,
    assessor,
    things: {
      draft: draft.reference,
      sent: sent.reference,
      decided: decided.reference,
      message: await first(applicant, '/messages', 'a[href^="/messages/"]'),
      group: await first(applicant, '/groups', 'a[href^="/groups/"]:not([href$="/find"])'),
      mail: await first(visitor, '/dev/mailbox', 'tbody a'),
      award: await first(visitor, '/awards', 'a[href^="/awards/"]'),
      entry: await first(visitor, '/directory', '.card a[href^="/directory/"]'),
      round,
      pot: await first(manager, round, 'a[href*="/pots/"]:not([href$="/new"])'),
    },
  }
}

async function as(browser: Browser, name: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const person = visit(await context.newPage(), { source: true })
  await beSample(person, name)
  return person
}
