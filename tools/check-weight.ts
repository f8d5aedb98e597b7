/** `npm run check:weight`: requests and bytes, compressed as sent, of each kind of page in each language. */
import type { Browser, CDPSession } from '@playwright/test'
import { languages, localePath, type Language } from '../app/i18n/languages'
import { fullDraft, send } from '../e2e/pages/drafts'
import { beSample } from '../e2e/pages/sign-in'
import { origin, visit } from '../e2e/pages/base'
import { gate, say, withPortal } from '../e2e/program'

type Weight = { requests: number; bytes: number; script: number; look: number }
type Kind = { name: string; path: string; public: boolean; question: boolean }

/** Loads a page as somebody who was never here: nothing cached, everything counted. */
async function weigh(browser: Browser, path: string, cookies: Parameters<Awaited<ReturnType<Browser['newContext']>>['addCookies']>[0]): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  await context.addCookies(cookies)
  const page = await context.newPage()
  const weight = await countOn(await context.newCDPSession(page))
  await page.goto(`${origin()}${path}`, { waitUntil: 'networkidle' })
  await context.close()
  return weight
}

async function countOn(session: CDPSession): Promise<Weight> {
  const weight: Weight = { requests: 0, bytes: 0, script: 0, look: 0 }
  const types = new Map<string, string>()
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (request.url.startsWith('data:')) return
    types.set(requestId, type ?? '')
    weight.requests += 1
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId)
    if (type === undefined) return
    weight.bytes += encodedDataLength
    if (type === 'Script') weight.script += encodedDataLength
    if (type === 'Stylesheet' || type === 'Font') weight.look += encodedDataLength
  })
  await session.send('Network.enable')
  return weight
}

const mostQuestionKb: Partial<Record<Language, number>> = { en: 60, pa: 60, pl: 90, ur: 230, cy: 90 }

export default async function checkWeight(): Promise<void> {
  await withPortal(async (browser) => {
    const draft = await fullDraft(browser)
    const sent = await fullDraft(browser)
    await send(sent)
    const desk = visit(await (await browser.newContext()).newPage())
    await beSample(desk, 'Ruth Ackroyd')
    const open = (name: string, path: string): Kind => ({ name, path, public: true, question: false })
    const own = (name: string, path: string, question = false): Kind => ({ name, path, public: false, question })
    const kinds = [
      open('home', '/'), open('fund', '/funds/safer-communities'), open('all questions', '/funds/safer-communities/light/questions'),
      open('check', '/funds/safer-communities/light/check'), open('awards', '/awards'), open('contact', '/contact'), open('accessibility', '/accessibility'),
      own('sign in', '/sign-in'), own('my bids', '/home'), own('task list', `/bids/${draft.reference}`),
      own('question, long text', `/bids/${draft.reference}/q/idea`, true), own('question, budget', `/bids/${draft.reference}/q/costs`, true),
      own('check answers', `/bids/${draft.reference}/check`), own('status', `/bids/${sent.reference}`), own('messages', '/messages'),
    ]
    const cookies = await draft.page.context().cookies()
    const rows: { kind: Kind; language: Language; weight: Weight }[] = []
    for (const kind of kinds) {
      for (const { code } of languages) {
        const weight = await weigh(browser, localePath(code, kind.path), kind.name === 'sign in' ? [] : cookies)
        rows.push({ kind, language: code, weight })
        say(`${kind.name.padEnd(22)} ${code}  ${weight.requests} requests  ${kb(weight.bytes)} KB in all  ${kb(weight.look)} style and font  ${kb(weight.script)} script`)
      }
    }
    const deskWeight = await weigh(browser, '/desk/bids', await desk.page.context().cookies())
    say(`${'desk'.padEnd(22)} en  ${deskWeight.requests} requests  ${kb(deskWeight.bytes)} KB in all`)
    say()
    const most = (which: typeof rows, of: (weight: Weight) => number) => Math.max(...which.map(({ weight }) => of(weight)))
    const english = rows.filter(({ kind, language }) => kind.public && language === 'en')
    gate('public page in English, requests', most(english, ({ requests }) => requests), 5)
    gate('public page in English, style and font', most(english, ({ look }) => look / 1024), 30, ' KB')
    gate('public page, script', most(rows.filter(({ kind }) => kind.public), ({ script }) => script / 1024), 0, ' KB')
    for (const { code } of languages) {
      gate(`question page in ${code}, everything`, most(rows.filter(({ kind, language }) => kind.question && language === code), ({ bytes }) => bytes / 1024), mostQuestionKb[code] ?? 60, ' KB')
    }
  })
}

function kb(bytes: number): string {
  return (bytes / 1024).toFixed(1).padStart(6)
}
