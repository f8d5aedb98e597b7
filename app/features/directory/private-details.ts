export type PrivateDetail = 'email' | 'phone' | 'postcode' | 'street'

const patterns: Record<PrivateDetail, RegExp> = {
  email: /[^\s@]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+\s?\.\s?\p{L}{2,}/iu,
  // British numbers: 10 or 11 digits after 0 or +44, however they are grouped.
  phone: /(?<![\d£.,/-])(?:(?:\+|00)44[\s()-]*(?:0[\s()-]*)?|\(?0)(?:\d[\s()-]*){8,9}\d(?!\d)/,
  postcode: /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}(?![\p{L}\p{N}])/iu,
  street: /(?<![\d,£])\b\d{1,4}[a-z]?,?\s+(?:[\p{L}'’-]+\s+){1,3}(?:road|street|lane|avenue|close|drive|terrace|crescent|grove|rd|ave)\b/iu,
}

/**
 * What in a text could lead to a person or an address and is never published: directory.md, "What must never happen".
 * Digits of every script count.
 */
export function privateDetails(text: string): PrivateDetail[] {
  const plain = text.normalize('NFKC').replace(/\p{Nd}/gu, westernDigit)
  return (Object.keys(patterns) as PrivateDetail[]).filter((detail) => patterns[detail].test(plain))
}

/** Every script's digits stand together, nought first. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  if (code < 0x80) return digit
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return String(value)
}

/** Words of places that must not be found (directory.md): then no district is published, only the county. */
export function mayBeRefuge(text: string): boolean {
  return /\b(refuges?|safe[ -]?houses?)\b/i.test(text)
}
