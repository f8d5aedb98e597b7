const gap = '[\\s().·-]{0,3}'
/** British numbers: 10 or 11 digits after 0 or +44 or 0044, however they are grouped; and those of other countries. */
const written = [
  new RegExp(`(?<![\\d£.,/-])(?:(?:\\+|00)${gap}44${gap}(?:0${gap})?|\\(?0)(?:\\d${gap}){8,9}\\d(?!\\d)`, 'g'),
  new RegExp(`(?<![\\d£.,/-])(?:\\+|00)[1-9]\\d{0,2}${gap}(?:\\d${gap}){6,11}\\d(?!\\d)`, 'g'),
  // A mobile number without its nought.
  /(?<![\d£.,/+-])7\d{3}[\s-]?\d{3}[\s-]?\d{3}(?!\d)/g,
]
/** Days are no telephone numbers. */
const days = /(?<!\d)(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([./-])\d{1,2}\2\d{1,2})(?!\d)/g

const spoken: Record<string, string> = Object.fromEntries([
  'zero oh o nought nil|one|two|three|four|five|six|seven|eight|nine',
  'zero|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć',
  'صفر|ایک|دو|تین|چار|پانچ|چھ چھے|سات|آٹھ|نو',
  'ਸਿਫ਼ਰ ਸਿਫਰ ਜ਼ੀਰੋ ਜੀਰੋ|ਇੱਕ ਇਕ|ਦੋ|ਤਿੰਨ|ਚਾਰ|ਪੰਜ|ਛੇ|ਸੱਤ|ਅੱਠ|ਨੌਂ ਨੌ',
].flatMap((list) => list.split('|').flatMap((words, digit) => words.split(' ').map((word) => [word.normalize('NFKC'), String(digit)]))))
const times: Record<string, number> = { double: 2, triple: 3, treble: 3 }

export function phones(plain: string): string[] {
  const dayless = plain.replace(days, (day) => '_'.repeat(day.length))
  return [...written.flatMap((pattern) => [...dayless.matchAll(pattern)].map(([found]) => found)), ...spokenPhones(plain)]
}

/** "oh seven seven double oh, nine hundred" and its like: nine digits or more in a row, one of them a word. */
function spokenPhones(plain: string): string[] {
  const found: string[] = []
  let [run, digits, words, factor] = [[] as string[], 0, 0, 1]
  const end = () => {
    if (digits >= 9 && words >= 3) found.push(run.join(' '))
    ;[run, digits, words, factor] = [[], 0, 0, 1]
  }
  for (const [token] of plain.toLowerCase().matchAll(/[\p{L}\p{M}]+|\d+|[^\p{L}\p{M}\d]+/gu)) {
    if (/^[\s,.;:()·-]+$/.test(token)) continue
    const said = /^\d+$/.test(token) ? token.length : spoken[token] === undefined ? 0 : 1
    if (times[token]) factor = times[token]
    else if (said === 0) { end(); continue }
    else { digits += said * factor; words += /^\d/.test(token) ? 0 : 1; factor = 1 }
    run.push(token)
  }
  end()
  return found
}

const accounts = [
  // Sort code and account number, in either order.
  /(?<!\d)\d{2}[\s-]?\d{2}[\s-]?\d{2}(?!\d)[^\d]{1,40}\d{4}\s?\d{4}(?!\d)/g,
  /(?<!\d)\d{4}\s?\d{4}(?!\d)[^\d]{1,40}\d{2}[\s-]\d{2}[\s-]\d{2}(?!\d)/g,
  /\b(?:sort\s?code|account\s?(?:number|no)|a\/c)\b[^\d]{0,20}\d[\d\s-]{4,10}\d/gi,
  // IBAN, and the number of a card.
  /(?<![\p{L}\d])[A-Z]{2}\d{2}\s?[A-Z\d]{4}(?:\s?\d{4}){2,6}(?:\s?\d{1,3})?(?![\p{L}\d])/gu,
  /(?<!\d)\d{4}(?:[\s-]?\d{4}){3}(?!\d)/g,
]

export function banks(plain: string): string[] {
  return accounts.flatMap((pattern) => [...plain.matchAll(pattern)].map(([found]) => found))
}
