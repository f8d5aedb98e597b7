import { expect, test } from 'vitest'
import { allForms } from '~/features/funds'
import { hasSentence, namesIn, translator } from '~/i18n'
import routes from '~/routes'
import guide from '../../../../locales/en/guide.json'
import { guidePageFor } from './page-for-question'
import { besidePage, guidePageById, guidePages, guidePaths, keysOfPage } from './pages'
import { minutesToRead } from './reading-time'

const t = translator('en')
/** Words that stand on several pages, or lead to the guide. */
const notPages = ['list', 'page', 'all', 'links']

test('every page has its words, and no words are left over', () => {
  const used = guidePages.flatMap(keysOfPage)
  expect(used.filter((key) => !hasSentence('en', key))).toEqual([])
  const written = (words: object, base: string): string[] => Object.entries(words)
    .flatMap(([name, value]: [string, string | object]) => typeof value === 'string' ? [`${base}${name}`] : written(value, `${base}${name}.`))
  const ofPages = Object.entries(guide).filter(([page]) => !notPages.includes(page))
  // Beside what comes from the records.
  const known = [...used, 'guide:pot.none', 'guide:scores.none', 'guide:scores.for']
  expect(ofPages.flatMap(([page, words]) => written(words, `guide:${page}.`)).filter((key) => !known.includes(key))).toEqual([])
  expect(namesIn('guide').toSorted()).toEqual([...notPages, ...guidePages.map(({ id }) => id)].toSorted())
})

test('a page has at most 400 words', () => {
  const words = guidePages.map((page) => [page.id, keysOfPage(page).map((key) => t(key)).join(' ').split(/\s+/).length] as const)
  expect(words.filter(([, count]) => count > 400)).toEqual([])
})

test('reading takes a minute for each 150 words begun, and a minute at least', () => {
  const text = (words: number) => Array.from({ length: words }, () => 'word').join(' ')
  expect([0, 1, 150, 151, 300, 301].map((words) => minutesToRead([text(words)]))).toEqual([1, 1, 1, 2, 2, 3])
  expect(minutesToRead([text(200), text(100)])).toBe(2)
})

test('pages follow one another without a gap', () => {
  for (const [index, { id }] of guidePages.entries()) {
    expect(besidePage(id)).toEqual({ before: guidePages[index - 1] ?? null, after: guidePages[index + 1] ?? null })
  }
  expect(new Set(guidePages.map(({ id }) => id)).size).toBe(guidePages.length)
  expect(guidePageById('all')).toBeNull()
})

test('the sums of the made-up budgets are those that their pages name', () => {
  const totals = guidePages.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => block.kind === 'budget' ? [[id, block.lines.reduce((sum, { pence }) => sum + pence / 100, 0)] as const] : []))
  expect(totals).toEqual([['boxing', 4800], ['women', 19000], ['bridges', 8000], ['bridges', 6000]])
  expect(t('guide:boxing.lead')).toContain('£4,800')
  expect(t('guide:women.years')).toContain('£38,000')
  expect(t('guide:bridges.better')).toContain('£14,000')
})

test('each line of a budget says how its sum was got', () => {
  const lines = guidePages.flatMap(({ blocks }) => blocks.flatMap((block) => block.kind === 'budget' ? block.lines : []))
  for (const { key, pence } of lines) {
    const how = t(`${key}How`)
    const numbers = (how.match(/\d+(?:\.\d+)?p?/g) ?? []).map((text) => (text.endsWith('p') ? Number(text.slice(0, -1)) / 100 : Number(text)))
    const each = /\bfor each\b/.test(how) ? 2 : 1
    expect([key, Math.round(numbers.reduce((product, number) => product * number, each) * 100)]).toEqual([key, pence])
  }
})

test('links lead to pages that are there', async () => {
  const links = guidePages.flatMap(({ blocks }) => blocks.flatMap((block) => block.kind === 'link' ? [block.to] : []))
  const known = [...(await routes).map(({ path }) => `/${path ?? ''}`), ...guidePages.map(({ id }) => guidePaths.page(id))]
  expect(links.filter((to) => !known.includes(to))).toEqual([])
})

test('a question of the forms leads to the page that helps with it', () => {
  const ids = new Set(allForms().flatMap((form) => form.tasks.flatMap((task) => task.pages.flatMap((page) => page.questions.map(({ id }) => id)))))
  const facts = ['groupName', 'groupNumbers', 'groupAddress', 'groupPhone', 'groupIncome']
  const without = [...ids].filter((id) => guidePageFor(id) === null)
  expect(without.toSorted()).toEqual([...facts, 'fairWork', 'modernSlavery', 'risks', 'socialValue'].toSorted())
  const paths = guidePages.map(({ id }) => guidePaths.page(id))
  expect([...ids].map(guidePageFor).filter((path) => path !== null && !paths.includes(path))).toEqual([])
  expect(guidePageFor('need')).toBe('/guide/need')
})
