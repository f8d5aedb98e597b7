/** One sentence of English copy, with the key it comes from. */
export type Sentence = { key: string; text: string; words: string[] }

/** Text as people read it: without tags, placeholders, e-mail and web addresses. */
export function strip(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\{\{[^}]*\}\}/g, ' ')
    .replace(/\bhttps?:\/\/\S+|\b\S+@\S+\.\S+/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ([.,;:?!])/g, '$1')
    .trim()
}

/** Words hold a letter or a digit: `£10,000` is one, a dash is none. */
export function wordsOf(text: string): string[] {
  return (text.match(/\S+/g) ?? [])
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')
}

/** Sentences end at `.`, `?` or `!` before a space, and at line breaks; "e.g." and "2.5" end none. */
export function sentencesOf(key: string, text: string): Sentence[] {
  return strip(text)
    .split(/(?<!\b(?:e\.g|i\.e|etc|no))(?<=[.?!]["”’)]?)\s+|\n+/iu)
    .map((part) => ({ key, text: part.trim(), words: wordsOf(part) }))
    .filter((sentence) => sentence.words.length > 0)
}
