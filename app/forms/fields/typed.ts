/** Zeros of the digits people type besides ours: Arabic-Indic, Urdu and Persian, Gurmukhi. */
const zeros = [0x0660, 0x06f0, 0x0a66]
// Marks that turn the direction of text: they can make an answer read as what it is not. ZWJ and ZWNJ are letters' own.
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Text for keeping: NFC, without direction marks and outer space. Letters, emoji and joiners stay. */
export function cleanText(typed: string): string {
  return typed.normalize('NFC').replace(directionMarks, '').replace(/\r\n?/g, '\n').trim()
}

/** Codes and numbers: NFKC, 0-9 for every script's digits, one kind of hyphen, nothing invisible, no outer space. */
export function plainCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹੦-੯]/g, (digit) => {
      const code = digit.charCodeAt(0)
      const zero = zeros.find((zero) => code >= zero && code <= zero + 9) ?? code
      return String(code - zero)
    })
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

// 4 560,00: where spaces separate thousands, a comma before two last digits can only stand for pence.
const decimalComma = /^((?:£\s*|-\s*)*\d{1,3}(?: \d{3})+),(\d{2})$/
// 1000 · 1,000 · 1 000; never 1.000,50, of which nobody can say what it means.
const amount = /^(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.(\d+))?$/

export type Amount = { whole: string; fraction: string; negative: boolean }

/** Reads a number as typed, with or without separators of thousands; null if it is no number. */
export function readAmount(typed: string): Amount | null {
  const code = plainCode(typed).replace(decimalComma, '$1.$2')
  const negative = /^-|^\(.*\)$/.test(code)
  const [, whole, fraction = ''] = amount.exec(code.replace(/^-\s*|^\(|\)$/g, '').replace(/^£\s*-?/, '')) ?? []
  if (whole === undefined) return null
  return { whole: whole.replace(/[, ]/g, ''), fraction, negative: negative || /^£\s*-/.test(code) }
}

export type PenceRead = { pence: number } | { code: 'notANumber' | 'negative' | 'pence' | 'tooMuch' }
/** More than any grant; keeps sums far from where numbers lose their pence. */
export const mostPence = 100_000_000_000

/** Money as typed to pence: '£1,000' is 100000. More than two places, words and doubtful signs are refused. */
export function readPence(typed: string): PenceRead {
  const amount = readAmount(typed)
  if (!amount) return { code: 'notANumber' }
  if (amount.fraction.length > 2) return { code: 'pence' }
  if (amount.whole.length > 15) return { code: amount.negative ? 'negative' : 'tooMuch' }
  const pence = Number(amount.whole) * 100 + Number(amount.fraction.padEnd(2, '0'))
  if (amount.negative && pence > 0) return { code: 'negative' }
  return pence > mostPence ? { code: 'tooMuch' } : { pence }
}
