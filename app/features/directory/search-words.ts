const otherLetters: Record<string, string> = { ł: 'l', ي: 'ی', ى: 'ی', ك: 'ک', ہ: 'ه', ø: 'o', ß: 'ss' }

/**
 * The words of a text for searching: NFKC, lower case, without accents and vowel signs of Urdu, one spelling of Urdu
 * letters. `St George’s Café` → `['st', 'georges', 'cafe']`.
 */
export function searchWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0670]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[łيىكہøß]/g, (letter) => otherLetters[letter] ?? letter)
    .replace(/['’‘`ʼ]/g, '')
    .replaceAll('&', ' and ')
  return plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** The words in one line, each with a space before it: `like '% wor%'` finds words that begin so. */
export function searchText(...texts: (string | null)[]): string {
  const words = new Set(texts.flatMap((text) => searchWords(text ?? '')))
  return words.size === 0 ? '' : ` ${[...words].join(' ')} `
}
