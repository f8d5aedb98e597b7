import { convertMillimetersToTwip, Document, Footer, HeadingLevel, LevelFormat, Packer, type Paragraph, type Table } from 'docx'
import type { Language } from '~/i18n/languages'
import type { Block, WordDocument, Words } from './blocks'
import { fontTable } from './fonts'
import { boxed, emptyParagraph, foot, paragraphs } from './paragraphs.server'
import { properties, withoutTimes } from './steady.server'
import { stylesOf } from './styles.server'
import { factsTable, plainTable, writingSpace } from './tables.server'


const sizes = { 1: 34, 2: 28, 3: 24 } as const
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/**
 * A Word document with real headings, and with language and direction on every run. The bytes of a .docx file,
 * the same for the same content.
 * Rules: quality of documents in language.md, "Layout".
 */
export async function wordDocument(content: WordDocument): Promise<Buffer> {
  const { title, language, blocks, foot: footWords } = content
  const head = paragraphs({ text: title, language }, { around: language, heading: HeadingLevel.TITLE, size: 44 })
  const document = new Document({
    styles: stylesOf(language),
    numbering: { config: [{ reference: 'points', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { start: 480, hanging: 300 } } } }] }] },
    sections: [{
      properties: { page: { size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
      footers: { default: new Footer({ children: [foot(footWords)] }) },
      children: [...head, ...blocks.flatMap((block) => shown(block, language))],
    }],
  })
  return withoutTimes(await Packer.toBuffer(document, false, [
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'docProps/core.xml', data: properties(content) },
  ]))
}

function shown(block: Block, language: Language): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return heading(block.words, block.level, block.newPage)
    case 'paragraph':
      return paragraphs(block.words, { around: language, ...(block.look && { style: block.look === 'hint' ? 'Hint' : 'Label' }) })
    case 'list':
      return block.mark === 'box'
        ? block.items.map((words, index) => boxed(words, language, index < block.items.length - 1))
        : block.items.flatMap((words) => paragraphs(words, { around: language, steady: true, numbering: { reference: 'points', level: 0 } }))
    case 'answer':
      return [...heading(block.label, block.level), ...answerLines(block)]
    case 'facts':
      return [factsTable(block, language), emptyParagraph(language, 'Gap')]
    case 'table':
      return [plainTable(block, language), emptyParagraph(language, 'Gap')]
    case 'space':
      return [writingSpace(block, language), emptyParagraph(language, 'Gap')]
  }
}

function heading(words: Words, level: 1 | 2 | 3, newPage = false): Paragraph[] {
  return paragraphs(words, { around: words.language, heading: levels[level], pageBreakBefore: newPage, size: sizes[level] })
}

function answerLines({ label, lines }: Extract<Block, { kind: 'answer' }>): Paragraph[] {
  return lines.flatMap(({ about, words }, index) => {
    const said = about && about.text !== lines[index - 1]?.about?.text
    return [
      ...(said ? paragraphs(about, { around: label.language, style: 'Label' }) : []),
      ...paragraphs(words, { around: label.language, style: 'Answer' }),
    ]
  })
}
