/** Names and values of an address: a name stands once for each of its values. */
export type Params = [name: string, value: string][]

const mostLetters = 200
/** More choices in one filter nobody ticks; an address with more is cut. */
const mostChoices = 40

/** What was typed under `name`, each once, without what cannot be kept. */
export function readTexts(search: URLSearchParams, name: string): string[] {
  return [...new Set(search.getAll(name).map(clean).filter((text) => text !== ''))].slice(0, mostChoices)
}

export function readWords(search: URLSearchParams): string {
  return clean(search.get('q') ?? '')
}

/** From 1; what is no page is the first one. */
export function readPage(search: URLSearchParams): number {
  const typed = search.get('page') ?? ''
  return /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : 1
}

export function among<T extends string>(known: readonly T[], typed: readonly string[]): T[] {
  return known.filter((one) => typed.includes(one))
}

/** One list has one address: what is empty is left out, and the values of a name stand in the order of the alphabet. */
export function listParams(all: Record<string, string | readonly string[]>): Params {
  return Object.entries(all).flatMap(([name, values]) =>
    (typeof values === 'string' ? [values] : values.toSorted()).filter((value) => value !== '').map((value): [string, string] => [name, value]))
}

function clean(typed: string): string {
  return typed.replace(/[\p{Surrogate}\0]/gu, '').normalize('NFC').trim().slice(0, mostLetters)
}
