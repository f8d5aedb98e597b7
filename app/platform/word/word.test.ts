import { expect, test } from 'vitest'
import type { Language } from '~/i18n/languages'
import { runsWithoutLanguage, unpack } from './unpack.testing.server'
import type { Block } from './blocks'
import { piecesOf } from './pieces'
import { keptWordDocument, wordDocument, wordResponse } from './index.server'

const texts: Record<Language, string> = {
  en: 'We will run a class for 20 young people. It costs £1,234.50 a year.',
  pa: 'ਅਸੀਂ 20 ਨੌਜਵਾਨਾਂ ਲਈ ਕਲਾਸ ਚਲਾਵਾਂਗੇ। ਖਰਚਾ £1,234.50 ਹੈ।',
  ur: 'ہم 20 نوجوانوں کے لیے کلاس چلائیں گے۔ خرچہ £1,234.50 ہے (match funding)۔',
  pl: 'Poprowadzimy zajęcia dla 20 młodych osób. Koszt: £1,234.50.',
  cy: 'Byddwn yn cynnal dosbarth i 20 o bobl ifanc. Y gost: £1,234.50.',
}

function everyKind(language: Language): Block[] {
  const words = { text: texts[language], language }
  return [
    { kind: 'heading', level: 1, words },
    { kind: 'paragraph', words, look: 'hint' },
    { kind: 'list', mark: 'bullet', items: [words, words] },
    { kind: 'list', mark: 'box', items: [words, { ...words, text: `"<&> ${words.text}` }] },
    { kind: 'answer', level: 2, label: words, lines: [{ about: words, words: { ...words, typed: true } }] },
    { kind: 'facts', rows: [{ label: words, values: [{ text: 'SCF9-7K3M-22', language, ltr: true }] }] },
    { kind: 'table', head: [words, words], rows: [[words, words]], empty: 2 },
    { kind: 'heading', level: 3, words },
    { kind: 'space', lines: 3 },
  ]
}

const made = (language: Language) => unpack(wordDocument({ title: texts[language], language, blocks: everyKind(language), author: 'Grants', foot: { text: '{page} / {pages}', language } }))

test('every run and every empty line says its language, in each language', async () => {
  const tags = { en: 'en-GB', pa: 'pa-IN', ur: 'ur-PK', pl: 'pl-PL' }
  for (const language of ['en', 'pa', 'ur', 'pl'] as const) {
    const files = await made(language)
    for (const file of ['word/document.xml', 'word/footer1.xml']) expect(runsWithoutLanguage(files[file] ?? '')).toEqual([])
    expect(files['word/document.xml']).toContain(`w:val="${tags[language]}" w:bidi="${tags[language]}"`)
    expect(files['word/styles.xml']).toContain(`w:val="${tags[language]}"`)
  }
})

test('headings are headings, the title is in the properties, and pages are numbered', async () => {
  const files = await made('en')
  const styles = [...(files['word/document.xml'] ?? '').matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, name]) => name)
  expect(styles).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Heading2', 'Heading3']))
  expect(files['word/styles.xml']).toMatch(/<w:name w:val="heading 1"/i)
  expect(files['docProps/core.xml']).toContain(`<dc:title>${texts.en}</dc:title>`)
  expect(files['word/footer1.xml']).toMatch(/PAGE[^]*NUMPAGES/)
})

test('Urdu runs from right to left, in paragraphs, runs and tables', async () => {
  const xml = (await made('ur'))['word/document.xml'] ?? ''
  const urdu = [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run).filter((run) => /\p{Script=Arabic}/u.test(run))
  expect(urdu.length).toBeGreaterThan(10)
  expect(urdu.filter((run) => !run.includes('<w:rtl/>') || !run.includes('w:cs="Noto Nastaliq Urdu"'))).toEqual([])
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph)
  expect(paragraphs.filter((paragraph) => !paragraph.includes('<w:bidi/>'))).toEqual([])
  expect(xml.match(/<w:bidiVisual/g)).toHaveLength(3)
  expect((await made('en'))['word/document.xml']).not.toMatch(/<w:rtl\/>|<w:bidi\/>|<w:bidiVisual\/>/)
})

test('money, references and English words stand from left to right inside Urdu', () => {
  const ltr = piecesOf({ text: texts.ur, language: 'ur' }).filter(({ dir }) => dir === 'ltr')
  expect(ltr).toEqual([
    { text: '£1,234.50', language: 'en', dir: 'ltr' },
    { text: '(match funding)', language: 'en', dir: 'ltr' },
  ])
  const phone = piecesOf({ text: 'فون 0113 348 1740 یا a@b.org', language: 'ur' })
  expect(phone.filter(({ dir }) => dir === 'ltr').map(({ text }) => text)).toEqual(['0113 348 1740', 'a@b.org'])
  const reference = piecesOf({ text: 'حوالہ SCF9-7K3M-22 ہے', language: 'ur' })
  expect(reference.map(({ text }) => text)).toEqual(['حوالہ ', 'SCF9-7K3M-22', ' ہے'])
})

test('nothing of a text is lost, whatever it mixes, and long texts are quick', () => {
  const mixed = Object.values(texts).join('\u0000 – ').repeat(300)
  const started = performance.now()
  for (const language of ['en', 'ur'] as const) {
    expect(piecesOf({ text: mixed, language }).map(({ text }) => text).join('')).toBe(mixed)
  }
  expect(performance.now() - started).toBeLessThan(3000)
})

test('what a person typed keeps its language and direction, and cannot break the file', async () => {
  const typed = { text: 'سلام دنیا\u202E\u0000<w:p>\n\nدوسری سطر', language: 'ur' as const, typed: true as const }
  const block: Block = { kind: 'answer', level: 1, label: { text: 'What will you do?', language: 'en' }, lines: [{ words: typed }] }
  const xml = (await unpack(wordDocument({ title: 'T', language: 'en', blocks: [block], foot: { text: '{page}', language: 'en' } })))['word/document.xml'] ?? ''
  expect(xml).not.toMatch(/[\u0000\u202E]/)
  expect(xml).toContain('سلام دنیا&lt;')
  expect(xml.match(/<w:bidi\/>/g)).toHaveLength(2)
  expect(xml).toMatch(/ur-PK[^]*سلام/)
})

test('a download has a name in the reader\'s language and a plain one', () => {
  const headers = wordResponse(new Uint8Array(3), { name: 'آپ کی درخواست: SCF9', plainName: 'bid-SCF9 "x' }).headers
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="bid-SCF9-x.docx"; filename*=UTF-8''${encodeURIComponent('آپ کی درخواست  SCF9.docx')}`)
  expect([headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual(['no-store', 'nosniff'])
})

test('the same content is the same bytes at any time: no moment of packing is in the file', async () => {
  const content = { title: 'Questions & "more" <1>', author: 'Grants', language: 'en' as const, blocks: everyKind('en'), foot: { text: '{page}', language: 'en' as const } }
  const [bytes, again] = await Promise.all([wordDocument(content), wordDocument(content)])
  expect(bytes.equals(again)).toBe(true)
  // Local headers begin with PK 3 4, entries of the directory with PK 1 2; time and date follow at 10 and 12 bytes.
  const times = [[0x04034b50, 10], [0x02014b50, 12]].flatMap(([mark = 0, offset = 0]) => {
    const sign = Buffer.alloc(4)
    sign.writeUInt32LE(mark)
    const found = []
    for (let at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + 4)) found.push(bytes.readUInt32LE(at + offset))
    return found
  })
  expect(times.length).toBeGreaterThan(20)
  expect(new Set(times)).toEqual(new Set([0x0021_0000]))
  const dated = async (settledAt?: Date) => (await unpack(wordDocument({ ...content, settledAt })))['docProps/core.xml'] ?? ''
  expect(await dated()).toContain('<dc:title>Questions &amp; "more" &lt;1&gt;</dc:title>')
  expect(await dated()).not.toMatch(/created|modified|20\d\d-/)
  expect(await dated(new Date('2027-03-05T12:00:00Z'))).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2027-03-05T12:00:00.000Z</dcterms:created>')
})

test('a document that many fetch is made once', async () => {
  const content = { title: 'T', language: 'en' as const, blocks: [], foot: { text: '{page}', language: 'en' as const } }
  expect(await keptWordDocument({ ...content })).toBe(await keptWordDocument({ ...content }))
})
