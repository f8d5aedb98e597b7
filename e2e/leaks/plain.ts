/** Zeroes of the scripts that people here write digits in. */
const zeroes = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xff10]
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '' }

/** Digits of every script as 0 to 9. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const zero = zeroes.find((one) => code >= one && code < one + 10)
    return zero === undefined ? digit : String(code - zero)
  })
}

function unescapeHtml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return named[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function unescapeUrl(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped)
    } catch {
      return escaped
    }
  })
}

/** Without what HTML, addresses, JSON and CSS put in place of letters; twice, for what was escaped twice. */
export function unescaped(text: string): string {
  let plain = text
  for (let times = 0; times < 2; times += 1) {
    if (plain.includes('&')) plain = unescapeHtml(plain)
    if (plain.includes('%')) plain = unescapeUrl(plain)
    if (plain.includes('\\u')) plain = plain.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    if (plain.includes('=\r\n') || /=[\dA-F]{2}=/.test(plain)) plain = unescapeUrl(plain.replace(/=\r?\n/g, '').replace(/=([\dA-F]{2})/g, '%$1'))
  }
  return plain
}

/**
 * Letters and digits alone: no case, no spaces, no marks, digits of one script, so that '٠١١٣-۴۹۶ 0199', 'ZAŻÓŁĆ' and
 * a composed or decomposed accent read as they would written plainly.
 */
export function squeezed(text: string): string {
  if (!/[^\x00-\x7f]/.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
  return latinDigits(text.normalize('NFKD').toLowerCase()).replace(/ł/g, 'l').replace(/ß/g, 'ss').replace(/[^\p{L}\p{N}]+/gu, '')
}

const base64 = /[A-Za-z0-9+/_-]{16,}={0,2}/g

/** What runs of base64 in a text say, where they say something. */
export function fromBase64(text: string): string {
  const said: string[] = []
  for (const [run] of text.matchAll(base64)) {
    // A run may begin before the text that was encoded does, as in 'data:…;base64,'.
    for (const from of [0, 1, 2, 3]) said.push(Buffer.from(run.slice(from).replace(/-/g, '+').replace(/_/g, '/'), 'base64').toString('utf8'))
  }
  return said.join('\n')
}
