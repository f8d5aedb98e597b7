import type { Matcher } from './matcher'
import type { Reading } from './read'
import type { Secret } from './secret'

export type Finder = {
  /** Looks for every secret in an answer and its headers. `typed`: what was asked with, beside the address. */
  look: (reading: Reading, typed?: string) => Secret[]
  /** Something else that must not be. */
  trouble: (what: string) => void
  /** Each with the addresses it was found at. */
  found: Map<Secret, string[]>
  troubles: string[]
  counts: { answers: number; bytes: number; addresses: Set<string>; languages: Set<string>; types: Map<string, number> }
}

/** @param tell gets a line for each secret when it is found first */
export function finderOf(matcher: Matcher, tell: (line: string) => void = () => {}): Finder {
  const found = new Map<Secret, string[]>()
  const troubles: string[] = []
  const counts: Finder['counts'] = { answers: 0, bytes: 0, addresses: new Set(), languages: new Set(), types: new Map() }
  return {
    found, troubles, counts,
    trouble(what) {
      troubles.push(what)
      if (troubles.length < 30) tell(`TROUBLE ${what}`)
    },
    look({ path, method, bytes, headers, text, type }, typed = '') {
      const kind = type.split(';')[0] ?? ''
      counts.answers += 1
      counts.bytes += bytes.length + headers.length
      counts.addresses.add(path)
      counts.languages.add(/^\/(pa|ur|pl)(?:[/?]|$)/.exec(path)?.[1] ?? 'en')
      counts.types.set(kind, (counts.types.get(kind) ?? 0) + 1)
      const asked = `${path} ${typed}`
      const secrets = [...new Set([...(kind.startsWith('font/') ? [] : matcher.find(text, asked)), ...matcher.find(headers, asked)])]
      for (const secret of secrets) {
        if (!found.has(secret)) tell(`LEAK ${secret.kind} (${secret.where}) '${secret.value.slice(0, 60)}' at ${method} ${path}`)
        found.set(secret, [...(found.get(secret) ?? []), `${method} ${path}`])
      }
      return secrets
    },
  }
}
