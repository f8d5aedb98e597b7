import { plainText } from './publish/plain-digits'

const otherLetters: Record<string, string> = { ł: 'l', ي: 'ی', ى: 'ی', ك: 'ک', ہ: 'ه', ۃ: 'ه', ة: 'ه', ø: 'o', ß: 'ss', ı: 'i', đ: 'd' }
const mostLetters = 80

/**
 * The words of a text for searching: NFKC, lower case, digits of every script as 0 to 9, without accents, vowel signs of
 * Urdu and the dot under Gurmukhi letters, one spelling of Urdu letters. `St George’s Café` → `['st', 'georges', 'cafe']`.
 */
export function searchWords(text: string): string[] {
  const plain = plainText(text)
    // C.I.C. is one word.
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (letters) => `${letters.replaceAll('.', '')} `)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0670\u0a3c]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[łيىكہۃةøßıđ]/g, (letter) => otherLetters[letter] ?? letter)
    .replace(/['’‘`ʼ]/g, '')
    .replaceAll('&', ' and ')
  return (plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => word.slice(0, mostLetters))
}

/** The words of texts in one line, each once. */
export function searchText(...texts: (string | null)[]): string {
  const words = new Set(texts.flatMap((text) => searchWords(text ?? '')))
  return words.size === 0 ? '' : ` ${[...words].join(' ')} `
}
