/** A word, a number in digits or a mark of a text, with where it stands in it. */
export type Token = {
  kind: 'word' | 'number' | 'mark'
  /** As typed. */
  raw: string
  /** As compared: `fold`. */
  word: string
  start: number
  end: number
  /** The sentence or line it stands in, from 0. */
  sentence: number
}

const digits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0a66-\u0a6f]/g
const piece = new RegExp([
  String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}`,
  String.raw`\d{1,3}(?:[,٬]\d{3}){1,3}(?![\d])(?:\.\d{1,2}(?!\d))?|\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,3}(?!\d)`,
  String.raw`\d+(?:[.,:٫]\d+)?`,
  String.raw`[\p{L}\p{M}\u200c\u200d]+(?:['’][\p{L}\p{M}]+)*`,
  String.raw`\S`,
].join('|'), 'gu')
// "w 2025 r. na", "ul. Długa", "St. Mary's", "e.g. girls": a full stop that ends a word and no sentence, where small letters or digits go on; after titles, always.
const shortened = new Set('r ul os tys godz np wg tzn tj approx eg ie incl pkt'.split(' '))
const beforeDigits = new Set('nr no ok min max tel'.split(' '))
const titles = new Set('st mr mrs ms dr rev prof sw ks sgt insp cllr'.split(' '))
const ends = new Set(['!', '?', '؟', '۔', '।', '.', '…'])

/** A word as it is compared: small letters, no accents or optional marks, one form of letters that are typed in several. */
export function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/(?<=[a-z'])[\u0300-\u036f]{1,8}/g, '').normalize('NFC').replace(/[łŁ]/g, 'l').replace(/’/g, "'")
    .replace(/\u0a3c|\u0a71|\u200c|\u200d|[\u0640\u064b-\u0652\u0654\u0670]/g, '').replace(/\u0a02/g, '\u0a70')
    .replace(/[يىئ]/g, 'ی').replace(/ك/g, 'ک').replace(/[هةۃۂ]/g, 'ہ').replace(/[أإآٱ]/g, 'ا').replace(/ؤ/g, 'و')
}

/** The words, numbers and marks of a text in order; digits of every script become 0 to 9, in place. */
export function tokensIn(text: string): Token[] {
  const plain = text.replace(digits, asDigit)
  const tokens: Token[] = []
  let [sentence, last] = [0, 0]
  for (const { 0: raw, index } of plain.matchAll(piece)) {
    const before = tokens.at(-1)
    const gap = index > last
    if (before && ((gap && ends.has(before.raw) && !(before.raw === '.' && endsWordAlone(tokens.at(-2)?.word ?? '', raw))) || /[\n\r\u2028]/.test(plain.slice(last, index)) || /[۔।؟]/.test(before.raw))) sentence += 1
    const kind = /^\d/.test(raw) ? 'number' : /^[\p{L}\p{M}\u200c\u200d]/u.test(raw) ? 'word' : 'mark'
    last = index + raw.length
    tokens.push({ kind, raw: text.slice(index, last), word: kind === 'word' ? fold(raw) : raw, start: index, end: last, sentence })
  }
  return tokens
}

/** Whether a full stop after a word is the word's own. @param next what stands after it, as typed */
export function endsWordAlone(word: string, next: string): boolean {
  return titles.has(word) || (shortened.has(word) && /^[\p{Ll}\d]/u.test(next)) || (beforeDigits.has(word) && /^\d/.test(next))
}

function asDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  return String(code - (code >= 0xa66 ? 0xa66 : code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660))
}

/** Tells whether a folded word is on a list: words between blanks, a stem where one ends in a star. */
export function vocabulary(...lists: readonly string[]): (word: string) => boolean {
  const entries = lists.flatMap((list) => list.split(/\s+/)).filter((entry) => entry !== '')
  const whole = new Set(entries.filter((entry) => !entry.endsWith('*')).map(fold))
  const stems = new Set(entries.filter((entry) => entry.endsWith('*')).map((entry) => fold(entry.slice(0, -1))))
  const lengths = [...new Set([...stems].map(({ length }) => length))]
  return (word) => whole.has(word) || lengths.some((length) => length <= word.length && stems.has(word.slice(0, length)))
}

/** The folded words of the same sentence before a token, as one line with a blank at both ends. */
export function wordsBefore(tokens: readonly Token[], at: number, most: number): string {
  const near = tokens.slice(Math.max(0, at - most), at).filter(({ sentence }) => sentence === tokens[at]?.sentence)
  return ` ${near.map(({ word }) => word).join(' ')} `
}

/** The same after a token. */
export function wordsAfter(tokens: readonly Token[], at: number, most: number): string {
  const near = tokens.slice(at + 1, at + 1 + most).filter(({ sentence }) => sentence === tokens[at]?.sentence)
  return ` ${near.map(({ word }) => word).join(' ')} `
}
