import { strip } from './check-copy-text.ts'

/** A word to avoid: all its forms, what to write instead, and official names that hold it. */
export type Avoided = { word: string; forms: string[]; instead?: string; only?: 'errors'; except?: string[] }
export type Hit = { key: string; word: string; instead: string; text: string }

/** Keys of error texts: a part of the key is `error`, `errors`, or starts with `error` and a capital. */
export function isErrorKey(key: string): boolean {
  return key.split(/[:.]/).some((part) => /^errors?([A-Z_]|$)/.test(part))
}

function pattern(forms: readonly string[]): RegExp {
  const escaped = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

/** Each word to avoid in a text, one hit a word; `allowed` are the words let through for this key. */
export function hitsIn(key: string, text: string, list: readonly Avoided[], allowed: readonly string[] = []): Hit[] {
  return list
    .filter((avoided) => !allowed.includes(avoided.word) && (avoided.only !== 'errors' || isErrorKey(key)))
    .filter((avoided) => {
      const read = avoided.except ? strip(text).replace(pattern(avoided.except), ' ') : strip(text)
      return pattern(avoided.forms).test(read)
    })
    .map((avoided) => ({ key, word: avoided.word, instead: avoided.instead ?? '', text }))
}
