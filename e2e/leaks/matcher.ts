import { fromBase64, latinDigits, squeezed, unescaped } from './plain'
import type { Secret } from './secret'

export type Matcher = {
  secrets: readonly Secret[]
  /** Secrets that a text holds in any shape, without those that stand in what the asker herself typed. */
  find: (text: string, typed?: string) => Secret[]
}

/** Shorter ones are looked for as they are, with nothing of the same sort around them. */
const shortest = 7
const size = 1 << 18

/** `pattern`: digits alone stand in many numbers; they count where nothing but spaces and the like is between them. */
type Needle = { plain: string; secret: Secret; pattern: RegExp | null }

/** Four letters as one number: where it is not marked, no secret begins. */
function hashAt(text: string, at: number): number {
  const [a, b, c, d] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2), text.charCodeAt(at + 3)]
  return ((a * 31 + b) * 31 + c * 7) * 31 + d & (size - 1)
}

/** Made once; a page of 60 KB is read in a few milliseconds, however many secrets there are. */
export function matcherOf(secrets: readonly Secret[]): Matcher {
  const begins = new Uint8Array(size)
  const needles = new Map<number, Needle[]>()
  const short: { value: string; pattern: RegExp; secret: Secret }[] = []
  for (const secret of secrets) {
    const plain = squeezed(unescaped(secret.value))
    if (plain.length < shortest) {
      const value = secret.value.toLowerCase()
      short.push({ value, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escape(value)}(?![\\p{L}\\p{N}])`, 'u'), secret })
      continue
    }
    const hash = hashAt(plain, 0)
    begins[hash] = 1
    needles.set(hash, [...(needles.get(hash) ?? []), { plain, secret, pattern: digitsOf(secret.value, plain) }])
  }

  function inText(text: string, found: Set<Secret>): void {
    const plain = squeezed(text)
    const end = plain.length - 3
    for (let at = 0; at < end; at += 1) {
      const hash = hashAt(plain, at)
      if (begins[hash] === 0) continue
      for (const needle of needles.get(hash) ?? []) {
        if (found.has(needle.secret) || !plain.startsWith(needle.plain, at)) continue
        if (!needle.pattern || needle.pattern.test(latinDigits(text))) found.add(needle.secret)
      }
    }
  }

  function all(text: string): Set<Secret> {
    const found = new Set<Secret>()
    const plain = unescaped(text)
    inText(plain, found)
    if (plain.includes('<')) inText(plain.replace(/<[^>]*>/g, ''), found)
    const decoded = fromBase64(text)
    if (decoded !== '') inText(decoded, found)
    const lower = plain.toLowerCase()
    for (const { value, pattern, secret } of short) if (lower.includes(value) && pattern.test(lower)) found.add(secret)
    return found
  }

  return {
    secrets,
    find(text, typed = '') {
      const found = all(text)
      if (found.size === 0 || typed === '') return [...found]
      const own = all(typed)
      return [...found].filter((secret) => !own.has(secret))
    },
  }
}

function digitsOf(value: string, plain: string): RegExp | null {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return new RegExp(`(?<!\\d)${value}(?!\\d)`)
  if (!/^\d+$/.test(plain)) return null
  return new RegExp(`(?<![\\p{L}\\p{N}])${[...plain].join('[^\\p{L}\\p{N}]{0,3}')}(?![\\p{L}\\p{N}])`, 'u')
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
