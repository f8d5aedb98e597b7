import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedFunds } from '~db/seed/funds.server'
import { testDatabase } from '~db/testing.server'
import { guidePages, guidePaths } from '~/features/coaching'
import { languages, localePath } from '~/i18n'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import * as guide from './guide'
import * as guideAll from './guide-all'
import * as guidePage from './guide-page'

const { owner } = testDatabase()
let front: Front

beforeAll(async () => {
  front = await startFront({ '/guide': guide, '/guide/all': guideAll, '/guide/:page': guidePage })
})
afterAll(() => front.close())

const main = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0] ?? ''
/** What people read of it: words of the glossary are links. */
const read = (html: string) => main(html).replace(/<[^>]*>/g, '')

async function text(path: string): Promise<string> {
  const response = await front.get(path)
  expect([path, response.status, front.failures]).toEqual([path, 200, []])
  return response.text()
}

test('without a round the guide says what will stand there', async () => {
  expect(read(await text(guidePaths.page('pot')))).toContain('There is no pot to look at now.')
  expect(read(await text(guidePaths.page('scores')))).toContain('There is no round now.')
  await seedFunds(owner())
})

test('the criteria of a round stand in the guide in the words of those who score', async () => {
  const html = read(await text(guidePaths.page('scores')))
  for (const words of ['25 out of 100', 'Why people need this here and now, and how you know.', 'What each score means', 'Small grants']) {
    expect(html).toContain(words)
  }
  expect(html).not.toContain('There is no round now.')
  expect(main(await text(guidePaths.page('pot')))).toContain('/funds/safer-communities/light')
})

test('every page of the guide is sound HTML without a script, in every language', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader())
  for (const { code } of languages) {
    // The whole guide has the words of every page: in the other languages it stands for them.
    const pages = code === 'en' ? guidePages.map(({ id }) => guidePaths.page(id)) : []
    for (const path of [guidePaths.list, guidePaths.all, ...pages]) {
      const html = await text(localePath(code, path))
      const report = await validator.validateString(html, `${code}${path}.html`)
      expect([path, report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))]).toEqual([path, []])
      expect([path, html.match(/\b(?:guide|funds|questions|glossary):[a-z][\w.]*/g)]).toEqual([path, null])
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html).not.toContain('<script')
    }
  }
})

test('the list names each page with its reading time', async () => {
  const html = main(await text(guidePaths.list))
  for (const { id } of guidePages) expect(html).toMatch(new RegExp(`href="${guidePaths.page(id)}"[^]*?\\d minutes? to read`))
})

test('a page leads to the one before and the one after', async () => {
  const html = await text(guidePaths.page('need'))
  expect(html).toMatch(/href="\/guide\/idea" rel="prev"/)
  expect(html).toMatch(/href="\/guide\/change" rel="next"/)
  expect(await text(guidePaths.page(guidePages[0]!.id))).not.toContain('rel="prev"')
})

test('the whole guide has every page once, and search engines are sent to the pages', async () => {
  const html = await text(guidePaths.all)
  for (const { id } of guidePages) {
    expect(html.split(`id="${id}"`)).toHaveLength(2)
    expect(html).toContain(`href="#${id}"`)
  }
  expect(html).toContain('content="noindex"')
  expect(await text(guidePaths.page('need'))).toContain('rel="canonical"')
})

test('a page that the guide does not have is not found', async () => {
  const response = await front.get('/guide/nothing')
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('Page not found')
})
