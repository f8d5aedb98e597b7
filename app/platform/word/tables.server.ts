import { BorderStyle, HeightRule, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx'
import { directionOf, type Language } from '~/i18n/languages'
import type { Block, Words } from './blocks'
import { emptyParagraph, paragraphs } from './paragraphs.server'
import { headColor, lineColor } from './styles.server'

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** Width of the text on A4 with our margins, in twentieths of a point. */
const pageWidth = 9638
/** A line of handwriting: 8.5 mm. */
const handwriting = 482
const margins = { top: 60, bottom: 60, left: 120, right: 120 }
const line = { style: BorderStyle.SINGLE, size: 6, color: lineColor }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

function cell(children: Paragraph[], width: number, shaded = false): TableCell {
  return new TableCell({
    children, margins, width: { size: width, type: WidthType.DXA }, ...(shaded && { shading: { type: ShadingType.CLEAR, fill: headColor } }),
  })
}

function tableOf(rows: TableRow[], widths: number[], language: Language, borders: 'all' | 'between'): Table {
  const side = borders === 'all' ? line : none
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: pageWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: directionOf(language) === 'rtl',
    borders: { top: line, bottom: line, left: side, right: side, insideHorizontal: line, insideVertical: side },
  })
}

function row(children: TableCell[], lines = 0, tableHeader = false): TableRow {
  return new TableRow({
    children, tableHeader, cantSplit: true,
    ...(lines > 0 && { height: { value: lines * handwriting, rule: HeightRule.ATLEAST } }),
  })
}

/** Labels and values side by side, with lines between. */
export function factsTable({ rows }: Of<'facts'>, language: Language): Table {
  const widths = [3000, pageWidth - 3000]
  const value = (words: Words, around: Language) => paragraphs(words, { around, style: 'Answer', steady: true })
  const made = rows.map(({ label, values }) => row([
    cell(paragraphs(label, { around: label.language, style: 'Answer', run: { bold: true } }), widths[0] ?? 0),
    cell(values.flatMap((words) => value(words, label.language)), widths[1] ?? 0),
  ]))
  return tableOf(made, widths, rows[0]?.label.language ?? language, 'between')
}

/** A table whose head comes again on each page, with rows to write in. The last column is narrow, for sums. */
export function plainTable({ head, rows, empty = 0 }: Of<'table'>, language: Language): Table {
  const around = head[0]?.language ?? language
  const narrow = 2200
  const widths = head.map((_, index) => index === head.length - 1 ? narrow : Math.floor((pageWidth - narrow) / (head.length - 1)))
  const heads = head.map((words, index) =>
    cell(paragraphs(words, { around, style: 'Answer', run: { bold: true } }), widths[index] ?? 0, true))
  const filled = rows.map((words) => row(words.map((one, index) =>
    cell(one.text ? paragraphs(one, { around, style: 'Answer' }) : [emptyParagraph(around)], widths[index] ?? 0)), 1.2))
  const blank = Array.from({ length: empty }, () => row(widths.map((width) => cell([emptyParagraph(around)], width)), 1.2))
  return tableOf([row(heads, 0, true), ...blank, ...filled], widths, around, 'all')
}

/** A box to write in: it grows when someone types, and is high enough for a pen. */
export function writingSpace({ lines }: Of<'space'>, language: Language): Table {
  return tableOf([row([cell([emptyParagraph(language)], pageWidth)], lines)], [pageWidth], language, 'all')
}
