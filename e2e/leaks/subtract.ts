import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { each } from './ask-otherwise'
import { read, type Portal } from './read'

/** A little more than public pages are kept. */
export const keptMs = 5_300

/** Where an award would be counted: lists, every filter, totals, files, feeds and answers to programs. */
export function countingPaths(crawled: readonly string[]): string[] {
  const counting = /^\/(?:(?:pa|ur|pl)\/)?(?:$|\?|awards(?:\?|$)|directory(?:\?|$)|funds|api\/|open-data|feeds\/|data\.json|sitemap\.xml|embed\/|partners-wanted|evidence|how-money)/
  const all = crawled.filter((path) => counting.test(path))
  const english = all.filter((path) => !/^\/(?:pa|ur|pl)(?:\/|$)/.test(path))
  return [...spread(english, 220), ...all.filter((path) => !english.includes(path) && !path.includes('?')).slice(0, 60)]
}

/** So many of them, from all parts of the list; those without filters first. */
function spread(paths: readonly string[], most: number): string[] {
  const [plain, filtered] = [paths.filter((path) => !path.includes('?')), paths.filter((path) => path.includes('?'))]
  const step = Math.max(1, filtered.length / Math.max(1, most - plain.length))
  return [...plain, ...filtered.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))]
}

/** What the public reads at each address, without what differs each time it is asked. */
export async function answersAt(portal: Portal, paths: readonly string[]): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  await each(paths, async (path) => {
    const { status, text, headers } = await read(portal, { path })
    const own = headers.split('\n').filter((line) => !/^(?:date|x-request-id|etag|last-modified|content-security-policy|age|keep-alive|content-length|server-timing|cache-control):/i.test(line)).join('\n')
    answers.set(path, `${status}\n${own}\n${steady(text)}`)
  })
  return answers
}

/** Times and ids are nobody's number. */
function steady(text: string): string {
  return text.replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}\b/g, 'ID').replace(/\d{4}-\d\d-\d\dT\d\d:\d\d(?::[\d.]+)?(?:Z|[+-]\d\d:\d\d)/g, 'TIME')
    .replace(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} [\d:]+ GMT/g, 'TIME').replace(/nonce="[^"]*"/g, '')
}

/** Addresses whose answers differ, each with the first place where they do. */
export function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...one].flatMap(([path, text]) => {
    const next = other.get(path) ?? ''
    if (hash(text) === hash(next)) return []
    let at = 0
    while (at < text.length && text[at] === next[at]) at += 1
    return [`${path}: '${text.slice(Math.max(0, at - 30), at + 50)}' and '${next.slice(Math.max(0, at - 30), at + 50)}'`.replace(/\s+/g, ' ')]
  })
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

export function untilForgotten(): Promise<void> {
  return wait(keptMs)
}
