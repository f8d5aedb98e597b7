const urls = /\bhttps?:\/\/[^\s<>"”)]+|\bwww\.[^\s<>"”)]+|[\w.+-]+@[\w-]+\.[\w.-]*\w/g
/** A bracket with Latin letters: English words that help people find the term in letters from the bank.
 *  One that ends like a sentence is text of its own. */
const latinBracket = /\s?[([][^)\]]*[A-Za-z][^)\]]*(?<![.!?])[)\]]/g

/** A comparable list: sorted, so that order does not count and number does. */
export function multiset(items: readonly string[]): string {
  return items.toSorted().join(', ')
}

export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\{\s*-?\s*([\w.]+)[^}]*\}\}/g)].map((found) => found[1] ?? '')
}

/** Names of tags, closing ones with a slash. `bdi` is left out: translations may isolate English words with it. */
export function tagsOf(text: string): string[] {
  return [...text.matchAll(/<(\/?[A-Za-z][\w-]*)[^>]*>/g)].map((found) => found[1] ?? '').filter((tag) => !/^\/?bdi$/.test(tag))
}

export function urlsOf(text: string): string[] {
  return [...text.matchAll(urls)].map((found) => found[0].replace(/[.,;:]+$/, ''))
}

/** Text without tags and placeholders. */
export function plainText(text: string): string {
  return text.replace(/<[^>]*>/g, '').replace(/\{\{[^}]*\}\}/g, '')
}

/** What readers read, for lengths and marks: no tags, placeholders, addresses or English in brackets. */
export function bareText(text: string): string {
  return plainText(text).replace(urls, '').replace(latinBracket, '').trim()
}

function twentyFour(_found: string, hour: string, minute: string | undefined, half: string): string {
  const shifted = (Number(hour) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
  return `${shifted}:${minute ?? '00'}`
}

/** Numbers of a text as written, `£1,234.50` one of them. Hours count in the 24-hour clock without a leading
 *  nought, so that "4:30pm" is "16:30". */
export function digitsOf(text: string): string[] {
  const read = plainText(text)
    .replace(urls, '')
    .replace(/\b(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?m\b\.?/gi, twentyFour)
    .replace(/\b0(\d:\d\d)/g, '$1')
  return read.match(/\d+(?:[.,:]\d+)*/g) ?? []
}
