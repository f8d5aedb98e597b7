const at = '(?:@|\\(\\s?at\\s?\\)|\\[\\s?at\\s?\\]|\\{\\s?at\\s?\\}|\\bmałpa\\b|ایٹ|ਐਟ)'
const spokenAt = '(?:\\bat\\b|małpa|ایٹ|ਐਟ)'
const dot = '(?:\\.|\\(\\s?dot\\s?\\)|\\[\\s?dot\\s?\\]|(?<=\\s)(?:dot|kropka|ڈاٹ|ਡਾਟ)(?=\\s))'
const spokenDot = '(?:\\(\\s?dot\\s?\\)|\\[\\s?dot\\s?\\]|(?<=\\s)(?:dot|kropka|ڈاٹ|ਡਾਟ)(?=\\s))'
const word = '[\\p{L}\\p{M}\\p{N}-]{1,63}'
const local = '[^\\s@()\\[\\]{}]{1,64}'

const patterns = [
  // jane@example.org, jane (at) example (dot) org, and with spaces between.
  new RegExp(`${local}\\s{0,3}${at}\\s{0,3}${word}\\s{0,3}${dot}\\s{0,3}\\p{L}[\\p{L}\\p{M}]{1,20}`, 'giu'),
  // jane at example dot org: one of the two may be written out alone in a sentence, both are an address.
  new RegExp(`${local}\\s{1,3}${spokenAt}\\s{1,3}${word}\\s{0,3}${spokenDot}\\s{0,3}\\p{L}[\\p{L}\\p{M}]{1,20}`, 'giu'),
  // jane at gmail.com: a house of private letter-boxes.
  /[^\s@]{1,64}\s{1,3}at\s{1,3}(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|live|msn|aol|btinternet|proton|protonmail|sky|wp|onet|o2|interia)\s?\.\s?\p{L}{2,3}/giu,
]

/** E-mail addresses, also written out in the four languages. */
export function emails(plain: string): string[] {
  return patterns.flatMap((pattern) => [...plain.matchAll(pattern)].map(([found]) => found))
}
