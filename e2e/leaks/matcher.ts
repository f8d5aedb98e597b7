import { fromBase64, squeezed, unescaped } from './plain'
import type { Secret } from './secret'

export type Matcher = {
  secrets: readonly Secret[]
  /** Secrets that a text holds in any shape, without those that stand in what the asker herself typed. */
  find: (text: string, typed?: string) => Secret[]
}

/** Shorter ones are looked for as they are, with nothing of the same sort around them. */
const shortest = 7
const size = 1 << 18

type Needle = { plain: string; secret: Secret }

/** Four letters as one number: where it is not marked, no secret begins. */
function hashAt(text: string, at: number): number {
  const [a, b, c, d] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2), text.charCodeAt(at + 3)]
  return ((a * 31 + b) * 31 + c * 7) * 31 + d & (size - 1)
}

/** Made once; a page of 60 KB is read in a few milliseconds, however many secrets there are. */
export function matcherOf(secrets: readonly Secret[]): Matcher {
  const begins = new Uint8Array(size)
  const needles = new Map<number, Needle[]>()
  const short: { pattern: RegExp; secret: Secret }[] = []
  for (const secret of secrets) {
    const plain = squeezed(unescaped(secret.value))
    if (plain.length < shortest) {
      short.push({ pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escape(secret.value.toLowerCase())}(?![\\p{L}\\p{N}])`, 'u'), secret })
      continue
    }
    const hash = hashAt(plain, 0)
    begins[hash] = 1
    needles.set(hash, [...(needles.get(hash) ?? []), { plain, secret }])
  }

  function inPlain(plain: string, found: Set<Secret>): void {
    const end = plain.length - 3
    for (let at = 0; at < end; at += 1) {
      const hash = hashAt(plain, at)
      if (begins[hash] === 0) continue
      for (const needle of needles.get(hash) ?? []) if (plain.startsWith(needle.plain, at)) found.add(needle.secret)
    }
  }

  function all(text: string): Set<Secret> {
    const found = new Set<Secret>()
    const plain = unescaped(text)
    inPlain(squeezed(plain), found)
    if (plain.includes('<')) inPlain(squeezed(plain.replace(/<[^>]*>/g, '')), found)
    const decoded = fromBase64(text)
    if (decoded !== '') inPlain(squeezed(decoded), found)
    const lower = plain.toLowerCase()
    for (const { pattern, secret } of short) if (pattern.test(lower)) found.add(secret)
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

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
