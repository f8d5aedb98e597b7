import { ImportedXmlComponent, LineRuleType, Paragraph, PageNumber, TextRun, type IParagraphOptions, type IRunOptions } from 'docx'
import { directionOf, type Direction, type Language } from '~/i18n/languages'
import type { Words } from './blocks'
import { fontsOf, wordLanguage } from './fonts'
import { directionOfWords, piecesOf, type Piece } from './pieces'

// LibreOffice orders by character, not by run: this invisible mark keeps the pound sign before its number.
const mark = '\u200E'
// What XML cannot carry, and bidi controls that people paste.
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu

/** Everything about a run that comes from its language. */
function tongue(language: Language, dir: Direction): IRunOptions {
  const tag = wordLanguage[language]
  return {
    font: fontsOf(language),
    language: { value: tag, bidirectional: tag },
    ...(dir === 'rtl' && { rightToLeft: true }),
  }
}

function runOf(piece: Piece, inside: Direction, look: IRunOptions): TextRun {
  const alone = inside === 'rtl' && piece.dir === 'ltr'
  // A phone number stays on one line.
  const unbroken = /^[\d+ ]+$/.test(piece.text) && piece.text.trim() !== '' ? piece.text.replaceAll(' ', '\u00A0') : piece.text
  const text = alone ? `${mark}${unbroken}${mark}` : piece.text
  return new TextRun({ ...look, ...tongue(piece.language, piece.dir), text })
}

/** `steady`: in the direction of what is around, as beside a label. `size` of the letters in half-points. */
export type ParagraphLook = Omit<IParagraphOptions, 'children' | 'text' | 'spacing'> & {
  run?: IRunOptions
  around: Language
  steady?: boolean
  size?: number
}

/** Nastaliq hangs deep below its line; not every program asks the font how deep. Twentieths of a point. */
function tallEnough(pieces: readonly Piece[], inside: Direction, size: number) {
  const tall = inside === 'rtl' || pieces.some(({ dir }) => dir === 'rtl')
  return tall ? { spacing: { line: size * 22, lineRule: LineRuleType.AT_LEAST } } : {}
}

/** One paragraph for each line of the words, in their own direction. */
export function paragraphs(words: Words, { run = {}, around, steady = false, size = 24, ...look }: ParagraphLook): Paragraph[] {
  const lines = words.text.replace(unfit, '').split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  return lines.map((text) => {
    const dir = steady ? directionOf(around) : directionOfWords({ ...words, text }, around)
    const pieces = piecesOf({ ...words, text })
    const children = pieces.map((piece) => runOf(piece, dir, run))
    return new Paragraph({ ...look, ...tallEnough(pieces, dir, size), ...(dir === 'rtl' && { bidirectional: true }), children })
  })
}

/** An empty paragraph to write in, or the gap that Word needs between two tables. */
export function emptyParagraph(language: Language, style: 'Answer' | 'Gap' = 'Answer'): Paragraph {
  const rtl = directionOf(language) === 'rtl'
  return new Paragraph({ bidirectional: rtl, style, run: tongue(language, rtl ? 'rtl' : 'ltr') })
}

/** A box to tick, with a click in Word or a pen, and the words beside it. */
export function boxed(words: Words, around: Language, keepNext: boolean): Paragraph {
  const dir = directionOf(around)
  const pieces = piecesOf(words)
  const runs = pieces.map((piece) => runOf(piece, dir, {}))
  const tab = new TextRun({ ...tongue(around, dir), children: ['\t'] })
  const paragraph = new Paragraph({ style: 'Option', keepNext, ...tallEnough(pieces, dir, 24), bidirectional: dir === 'rtl' })
  for (const child of [box(words, dir), tab, ...runs]) paragraph.addChildElement(child)
  return paragraph
}

function box({ text, language }: Words, dir: Direction) {
  const tag = wordLanguage[language]
  const alias = [...text].slice(0, 60).join('').replace(/[&<>"]/g, (one) => `&#${one.codePointAt(0)};`)
  const state = (name: string, code: string) => `<w14:${name} w14:val="${code}" w14:font="MS Gothic"/>`
  const xml = `<w:sdt><w:sdtPr><w:alias w:val="${alias}"/><w14:checkbox><w14:checked w14:val="0"/>`
    + `${state('checkedState', '2612')}${state('uncheckedState', '2610')}</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>`
    + '<w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic" w:cs="MS Gothic" w:hint="eastAsia"/>'
    + `${dir === 'rtl' ? '<w:rtl/>' : ''}<w:lang w:val="${tag}" w:bidi="${tag}"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>`
  return ImportedXmlComponent.fromXmlString(xml)
}

/** The foot of a page: '{page}' and '{pages}' become numbers that Word counts. */
export function foot(words: Words): Paragraph {
  const { text, language } = words
  const dir = directionOfWords(words, language)
  const children = text.split(/(\{pages?\})/).filter(Boolean).map((part) => {
    const field = part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part
    return new TextRun({ ...tongue(language, dir), children: [field] })
  })
  return new Paragraph({ style: 'Foot', bidirectional: dir === 'rtl', children })
}
