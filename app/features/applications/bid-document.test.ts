import { expect, test } from 'vitest'
import { wordDocument } from '~/platform/word/index.server'
import { hasOffice, openInOffice } from '~/platform/word/office.testing.server'
import { runsWithoutLanguage, unpack } from '~/platform/word/unpack.testing.server'
import type { Block } from '~/platform/word/blocks'
import { bidDocument, type SentBid } from './bid-document'
import { urduBid } from './bid-sample.testing'

const { snapshot } = urduBid
const englishBid: SentBid = {
  ...urduBid,
  snapshot: { ...snapshot, language: 'en', answers: snapshot.answers.map((answer) => ({ ...answer, writtenIn: 'en' })) },
}

function answersOf(blocks: readonly Block[]) {
  return blocks.flatMap((block) => (block.kind === 'answer' ? [block] : []))
}

test('the writer reads it in her language, with the English after it', () => {
  const { blocks, language } = bidDocument(urduBid)
  const english = blocks.findIndex((block) => block.kind === 'heading' && block.newPage)
  expect(language).toBe('ur')
  expect(answersOf(blocks.slice(0, english)).map(({ label }) => label.language)).toEqual(['ur', 'ur', 'ur', 'ur', 'ur'])
  expect(answersOf(blocks.slice(english)).map(({ label }) => label.language)).toEqual(['en', 'en', 'en', 'en', 'en'])
})

test('none of the questions, tasks and choices before the English part is in English', () => {
  const { blocks } = bidDocument(urduBid)
  const first = blocks.slice(1, blocks.findIndex((block) => block.kind === 'heading' && block.newPage))
  const ours = first.flatMap((block) =>
    block.kind === 'heading' ? [block.words] : block.kind === 'answer' ? [block.label, ...block.lines.flatMap(({ about }) => about ?? [])] : [])
  expect(ours.length).toBeGreaterThan(8)
  expect(ours.filter(({ text, language }) => language !== 'ur' || /[A-Za-z]{3}/.test(text))).toEqual([])
})

test('what she typed is in her language in both parts; dates and choices are in the words of each', () => {
  const [typed, date] = answersOf(bidDocument(urduBid).blocks).filter(({ label }) => label.language === 'en')
  expect(typed?.lines.map(({ words }) => [words.language, words.typed])).toEqual([['ur', true], ['ur', true]])
  expect(date?.lines).toEqual([{ words: { text: '5 March 2027', language: 'en' } }])
})

test('words that were shown in English in another language are known as English', () => {
  const [first] = snapshot.answers
  const shownInEnglish = { ...first!, label: { ur: 'You agree to the rules', en: 'You agree to the rules' } }
  const { blocks } = bidDocument({ ...urduBid, snapshot: { ...snapshot, answers: [shownInEnglish] } })
  expect(answersOf(blocks)[0]?.label.language).toBe('en')
})

test('a bid in English is said once, and a question without an answer says so', async () => {
  const { blocks } = bidDocument(englishBid)
  expect(answersOf(blocks)).toHaveLength(5)
  expect(answersOf(blocks).at(-1)?.lines[0]?.words.text).toBe('No answer given')
})

test('every run of the file has a language, and the reference stands in it', async () => {
  for (const bid of [urduBid, englishBid]) {
    const xml = (await unpack(wordDocument(bidDocument(bid))))['word/document.xml'] ?? ''
    expect(runsWithoutLanguage(xml)).toEqual([])
    expect(xml).toContain('SCF9-7K3M-2Q')
  }
})

test.skipIf(!hasOffice)('opens in LibreOffice in English and Urdu', async () => {
  const [en, ur] = await Promise.all([englishBid, urduBid].map((bid) => wordDocument(bidDocument(bid))))
  const texts = await openInOffice({ en: en!, ur: ur! })
  expect(texts.en).toContain('What will you spend the money on?')
  expect(texts.ur).toMatch(/£1,234\.50/)
  expect(texts.ur).toMatch(/\p{Script=Arabic}{3}/u)
}, 120_000)
