import { searchWords } from './search-words'

/** Words that say what kind of body it is, and never which one. */
const legalWords = new Set(['the', 'ltd', 'limited', 'cic', 'cio', 'plc', 'llp', 'charity', 'charitable', 'registered'])

/**
 * Two spellings with one key are one organisation: case, spaces, accents, "&" or "and", Ltd, CIC and the like do not
 * count. `Hive Huddersfield C.I.C.` and `HIVE  Huddersfield` → `hive huddersfield`.
 */
export function organisationKey(name: string): string {
  const words = searchWords(name.replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|$)/gu, '').replace(/community interest company/i, ' '))
  const telling = words.filter((word) => !legalWords.has(word))
  return (telling.length > 0 ? telling : words).join(' ')
}

/** A name apart from what stands in brackets; brackets that name partners ("with …") are left out. */
export function nameParts(name: string): { before: string; brackets: string[] } {
  const found = [...name.matchAll(/\(([^)]*)\)/g)].map(([, inside = '']) => inside.trim())
  return {
    before: name.replace(/\([^)]*\)/g, ' ').trim(),
    brackets: found.filter((inside) => inside !== '' && !/^with\b/i.test(inside)),
  }
}
