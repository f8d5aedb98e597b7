import type { Finder } from './findings'
import { linksOf } from './links'
import { read, type Portal } from './read'

/** How many addresses of the same path and the same names of filters are read, by how many filters: in English, in each other language. */
const most = { en: [0, 60, 3], other: [0, 5, 1] }
/** With more filters at once. */
const mostWithMore = 1
/** As many are read at once. */
const width = 5

/** `parts`: how many addresses were read of each part of the site. */
export type Crawled = { paths: string[]; parts: string }

/** Reads what can be reached from some addresses without signing in, each once. */
export async function crawl(portal: Portal, finder: Finder, seeds: readonly string[]): Promise<Crawled> {
  const seen = new Set<string>()
  const shapes = new Map<string, number>()
  const queue: string[] = []
  const add = (path: string) => {
    if (seen.has(path) || path.length > 2_000) return
    const shape = shapeOf(path)
    if (shape) {
      const count = shapes.get(shape.name) ?? 0
      if (count >= shape.most) return
      shapes.set(shape.name, count + 1)
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
  const parts = Map.groupBy(seen, (path) => `/${path.replace(/^\/(?:pa|ur|pl)(?=\/|$)/, '').split(/[/?]/)[1] ?? ''}${path.includes('?') ? '?' : ''}`)
  return { paths: [...seen], parts: [...parts].toSorted(([, a], [, b]) => b.length - a.length).slice(0, 14).map(([part, { length }]) => `${length} ${part}`).join(', ') }
}

/** Path and names of what was chosen, and how many such are read; null where nothing was chosen: those are all read. */
function shapeOf(path: string): { name: string; most: number } | null {
  const [plain = '', query] = path.split('?')
  if (query === undefined) return null
  const names = [...new URLSearchParams(query).keys()].toSorted()
  const other = /^\/(?:pa|ur|pl)(?:\/|$)/.test(plain)
  // More filters than two: one of each number of them, and in English alone.
  if (names.length > 2) return { name: `${plain} ${names.length}`, most: other ? 0 : 4 * mostWithMore }
  return { name: `${plain}?${names.join('&')}`, most: (other ? most.other : most.en)[names.length] ?? mostWithMore }
}
