import { beforeAll, expect, test } from 'vitest'
import { seedFunds } from '~db/seed/funds.server'
import { testDatabase } from '~db/testing.server'
import { questionsOf, questionText } from '~/forms'
import { translator } from '~/i18n'
import { wordDocument } from '~/platform/word/index.server'
import { hasOffice, openInOffice } from '~/platform/word/office.testing.server'
import { runsWithoutLanguage, unpack } from '~/platform/word/unpack.testing.server'
import type { PotForApply } from './fund'
import { paperForm } from './paper-form'
import { expression, full, light } from './questions'
import { potForApply } from './index.server'

const { owner } = testDatabase()
let found: PotForApply

beforeAll(async () => {
  await seedFunds(owner())
  found = (await potForApply('safer-communities', 'light'))!
})

test.each([light, expression, full])('every question of the form $id is a heading, with room or boxes after it', (form) => {
  const { blocks } = paperForm(found, form, 'en')
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.words.text] : []))
  for (const question of questionsOf(form)) {
    const label = questionText(question, 'label', translator('en'), 'en')?.text ?? ''
    expect(headings.some((text) => text.startsWith(label)), label).toBe(true)
  }
  const empty = blocks.filter((block, index) => block.kind === 'heading' && block.level === 3
    && !blocks.slice(index + 1).find(({ kind }) => kind === 'space' || kind === 'list' || kind === 'heading'))
  expect(empty).toEqual([])
})

test('a question with choices has a box for each, and areas come by name', () => {
  const lists = paperForm(found, light, 'en').blocks.flatMap((block) => (block.kind === 'list' && block.mark === 'box' ? [block.items] : []))
  expect(lists.find((items) => items.some(({ text }) => text === 'Leeds'))).toHaveLength(5)
  expect(lists.flat().filter(({ text }) => text.includes(':') || text === '')).toEqual([])
})

test('it says when and where to send it, and asks who sends it', () => {
  const text = JSON.stringify(paperForm(found, light, 'en').blocks)
  for (const said of ['LS1 2DE', '0113 348 1740', 'safercommunitiesfund.pc@westyorks-ca.gov.uk', 'What is your name?', '12 noon']) {
    expect(text).toContain(said)
  }
  const closed = JSON.stringify(paperForm({ ...found, pot: { ...found.pot, state: 'closed' } }, light, 'en').blocks)
  expect(closed).not.toContain('12 noon')
})

test('the file has a language on every run and a click-box for every option, in each language', async () => {
  for (const language of ['en', 'pa', 'ur', 'pl'] as const) {
    const content = paperForm(found, light, language)
    const xml = (await unpack(wordDocument(content)))['word/document.xml'] ?? ''
    const options = content.blocks.flatMap((block) => (block.kind === 'list' && block.mark === 'box' ? block.items : []))
    expect(runsWithoutLanguage(xml)).toEqual([])
    expect(xml.match(/<w14:checkbox>/g)).toHaveLength(options.length)
    expect(xml).not.toMatch(/(?:documents|questions|forms|funds):[a-z]/)
  }
})

test.skipIf(!hasOffice)('opens in LibreOffice', async () => {
  const texts = await openInOffice({ form: await wordDocument(paperForm(found, light, 'en')) })
  expect(texts.form).toMatch(/What is your group called\?[^]*Where to send the form/)
  expect(texts.form).toContain('☐')
}, 120_000)
