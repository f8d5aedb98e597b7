import type { Finder } from './findings'
import { linksOf } from './links'
import { read, type Portal } from './read'

/** How many addresses of the same path and the same names of filters are read, in English and in each other language. */
const most = { en: 160, other: 24 }
/** As many are read at once. */
const width = 5

export type Crawled = { paths: string[] }

/** Reads what can be reached from some addresses without signing in, each once. */
export async function crawl(portal: Portal, finder: Finder, seeds: readonly string[]): Promise<Crawled> {
  const seen = new Set<string>()
  const shapes = new Map<string, number>()
  const queue: string[] = []
  const add = (path: string) => {
    if (seen.has(path) || path.length > 2_000) return
    const shape = shapeOf(path)
    if (shape !== null) {
      const count = shapes.get(shape) ?? 0
      if (count >= (/^\/(?:pa|ur|pl)(?:\/|\?|$)/.test(path) ? most.other : most.en)) return
      shapes.set(shape, count + 1)
    }
    seen.add(path)
    queue.push(path)
  }
  seeds.forEach(add)
  async function work(): Promise<void> {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const reading = await read(portal, { path })
      finder.look(reading)
      if (reading.status >= 500) finder.trouble(`${path} answered ${reading.status}`)
      const links = linksOf(reading.text, reading.type, path, portal.origin)
      if (reading.location) links.push(...linksOf(`<a href="${reading.location}">`, 'text/html', path, portal.origin))
      links.forEach(add)
    }
  }
  // Whoever finds the queue empty while others still read comes back.
  while (queue.length > 0) await Promise.all(Array.from({ length: width }, work))
  return { paths: [...seen] }
}

/** Path and names of what was chosen; null where nothing was: those are all read. */
function shapeOf(path: string): string | null {
  const [plain = '', query] = path.split('?')
  if (query === undefined) return null
  const names = [...new URLSearchParams(query).keys()].toSorted()
  // A page of its own for every award or page it comes from is not another choice.
  return `${plain}?${names.join('&')}`
}
