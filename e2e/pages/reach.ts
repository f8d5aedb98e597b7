import { unpack } from '../../app/platform/word/unpack.testing.server'
import { origin, type Visit } from './base'

/** A page or file that somebody reached: its path, and every byte of it as text; a Word file unpacked. */
export type Reached = { path: string; text: string }

/** Not of a bid: the same for everybody, the same in another language, or it ends the session. */
const leftOut = /^\/(pa|ur|pl)(\/|$)|^\/(sign-out|session|dev|assets|contact|accessibility|privacy|cookies|languages|glossary|funds|awards|how-money|guide|evidence|practise)|\.(css|js|svg|ico|woff2)$|switchLanguage/

/**
 * Everything that somebody comes to by links and actions from some pages on, in her session: pages, prints and files.
 * @param from paths without language
 */
export async function everythingFrom({ page }: Pick<Visit, 'page'>, from: readonly string[]): Promise<Reached[]> {
  const { request } = page.context()
  const open = from.map((path) => `${origin()}${path}`)
  const seen = new Set(open)
  const reached: Reached[] = []
  while (open.length > 0 && reached.length < 300) {
    const at = open.shift()!
    const answer = await request.get(at)
    const path = at.slice(origin().length)
    if (answer.status() >= 500) throw new Error(`${path} answers ${answer.status()}`)
    const body = await answer.body()
    const isWord = answer.headers()['content-type']?.includes('wordprocessingml') ?? false
    const text = isWord ? Object.values(await unpack(body)).join('\n') : body.toString('utf8')
    // Runs of a Word file part words; headers say the name of a file.
    reached.push({ path, text: `${JSON.stringify(answer.headers())}\n${text}\n${isWord ? text.replace(/<[^>]+>/g, '') : ''}` })
    if (!(answer.headers()['content-type'] ?? '').includes('html')) continue
    for (const [, link = ''] of text.matchAll(/(?:href|action)="([^"]+)"/g)) {
      const to = new URL(link.replaceAll('&amp;', '&'), answer.url())
      to.hash = ''
      if (to.origin !== origin() || leftOut.test(to.pathname) || seen.has(to.href)) continue
      seen.add(to.href)
      open.push(to.href)
    }
  }
  return reached
}

/** Which of these words stand where, in any case and however they are written in HTML, XML or JSON. */
export function findings(reached: readonly Reached[], words: readonly string[]): string[] {
  return reached.flatMap(({ path, text }) => {
    const plain = decoded(text)
    return words.filter((word) => plain.includes(word.toLowerCase())).map((word) => `${path}: ${word}`)
  })
}

function decoded(text: string): string {
  const numbered = text.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
  const escaped = numbered.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
  return `${escaped} ${safely(escaped)}`.replaceAll('&amp;', '&').replaceAll('&quot;', '"').toLowerCase()
}

function safely(text: string): string {
  return text.replace(/(%[0-9a-f]{2})+/gi, (part) => {
    try {
      return decodeURIComponent(part)
    } catch {
      return part
    }
  })
}
