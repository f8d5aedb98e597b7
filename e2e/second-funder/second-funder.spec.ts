import { expect, test, type APIRequestContext } from '@playwright/test'
import { unpack } from '../../app/platform/word/unpack.testing.server'
import { root, startWorld, type World } from '../world'
import { exceptions, readable, westYorkshireOnly } from './own-names'

// One portal of a made-up commissioner for all of these (product.md 12).
test.describe.configure({ mode: 'serial' })
let world: World
test.beforeAll(async () => {
  world = await startWorld({ FUNDER_FILE: `${root}e2e/second-funder/vale.json` })
})
test.afterAll(() => world?.stop())

async function read(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(`${world.origin}${path}`)
  expect(answer.status(), path).toBe(200)
  return answer.text()
}

const answersYes = 'group=yes&place=no&safety=yes&length=yes&money=yes&duty=no&things=no&account=yes'
const unlisted = ['/sign-in', `/funds/safer-vale/light/check/result?${answersYes}`, '/contact/call-back/sent']

test('every public page in both languages is this funder’s and nobody else’s', async ({ request }) => {
  const sitemap = await read(request, '/sitemap.xml')
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at]) => new URL((at ?? '').replaceAll('&#38;', '&')).pathname)
  const paths = [...listed, ...unlisted, ...unlisted.map((path) => `/cy${path}`)]
  expect(listed.filter((path) => /^\/cy(\/|$)/.test(path))).toHaveLength(listed.length / 2)
  const wrong: string[] = []
  for (const path of paths) {
    const html = await read(request, path)
    const welsh = /^\/cy(\/|$)/.test(path)
    expect(html, path).toContain(`<html lang="${welsh ? 'cy' : 'en'}"`)
    expect(readable(html), path).toContain(welsh ? 'Grantiau Bro Ddiogelach' : 'Safer Vale Grants')
    const found = westYorkshireOnly.exec(html)
    if (found && !exceptions[path]) wrong.push(`${path}: ${found[0]}`)
  }
  expect(wrong).toEqual([])
})

test('its decider, areas, aims and way to reach it are named in both languages', async ({ request }) => {
  const [fund, cronfa, questions, cwestiynau, contact] = await Promise.all([
    '/funds/safer-vale', '/cy/funds/safer-vale', '/funds/safer-vale/light/questions', '/cy/funds/safer-vale/light/questions', '/contact',
  ].map(async (path) => readable(await read(request, path))))
  expect(fund).toContain('The Police and Crime Commissioner decides.')
  expect(cronfa).toContain('Comisiynydd yr Heddlu a Throseddu sy’n penderfynu.')
  for (const text of ['North Vale', 'South Vale', 'Harbour', 'Less crime on farms', 'A safe harbour at night']) expect(questions).toContain(text)
  for (const text of ['Gogledd y Fro', 'De’r Fro', 'Yr Harbwr', 'Llai o droseddu ar ffermydd', 'Harbwr diogel yn y nos']) expect(cwestiynau).toContain(text)
  for (const text of ['Vale grants team', 'grants@vale.example', '01632 960002', '1 Sample Road']) expect(contact).toContain(text)
  const home = await read(request, '/cy')
  expect(home).toContain('Nid oes siaradwr brodorol wedi gwirio’r dudalen hon eto.')
  expect(home).toContain('<span lang="en" dir="ltr">What do you want to do?</span>')
  expect(home).not.toMatch(/[\uE000\uE001]/)
})

test('it offers its two languages and no others', async ({ request }) => {
  const home = await read(request, '/')
  expect([...home.matchAll(/rel="alternate" hreflang="([^"]+)"/g)].map(([, code]) => code)).toEqual(['en', 'cy', 'x-default'])
  for (const path of ['/pa', '/ur/funds', '/pl/sign-in']) expect((await request.get(`${world.origin}${path}`)).status(), path).toBe(404)
  expect([...(await read(request, '/contact/call-back')).matchAll(/name="language"[^>]*value="(\w+)"/g)].map(([, code]) => code)).toEqual(['en', 'cy'])
})

test('it has its own colour, from a style sheet of the same origin', async ({ page, request }) => {
  expect(await read(request, '/accent.css')).toBe(':root{--accent:#7a1f3d;--accent-deep:#4f1027;--accent-edge:#b0637d;--accent-light:#f8eef1}\n')
  await page.goto(`${world.origin}/cy`)
  const link = page.locator('main a.govuk-link').first()
  await expect(link).toHaveCSS('color', 'rgb(122, 31, 61)')
})

test('its mails and its paper form carry its name', async ({ page, request }) => {
  for (const [prefix, name] of [['', 'Safer Vale Grants'], ['/cy', 'Grantiau Bro Ddiogelach']] as const) {
    const address = `vale${prefix.slice(1)}@example.org`
    await page.goto(`${world.origin}${prefix}/sign-in`)
    await page.locator('#address').fill(address)
    await page.locator('main form .govuk-button').click()
    await expect(page.locator('#code')).toBeVisible()
    const mailbox = `/dev/mailbox?to=${encodeURIComponent(address)}`
    const link = async () => /href="(\/dev\/mailbox\/[^"?]+)"/.exec(await read(request, mailbox))?.[1]
    await expect.poll(link, { timeout: 20_000 }).toBeTruthy()
    const mail = readable((await read(request, (await link()) ?? '')).split('<main')[1] ?? '')
    expect(mail).toContain(name)
    expect(mail).not.toMatch(westYorkshireOnly)
    const paper = await request.get(`${world.origin}${prefix}/funds/safer-vale/light/questions.docx`)
    const text = readable(Object.values(await unpack(await paper.body())).join(' '))
    expect(text).toContain(name)
    expect(text).not.toMatch(westYorkshireOnly)
  }
})
