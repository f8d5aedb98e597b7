const known = new Map<string, string>()

/** Compatible forms as one, digits of every script as 0 to 9, invisible letters out: what patterns read. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\p{Nd}/gu, westernDigit)
}

/** Every script's digits stand together, nought first. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  if (code < 0x80) return digit
  const found = known.get(digit)
  if (found) return found
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  known.set(digit, String(value))
  return String(value)
}
