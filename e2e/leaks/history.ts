import { each } from './ask-otherwise'
import type { Setting } from './everything'
import { finderOf, type Finder } from './findings'
import { matcherOf } from './matcher'
import { forget } from './plant-story'
import { read } from './read'
import { searchSecrets } from './search-secrets'
import { untilForgotten } from './subtract'

/** Keeps a public name back, waits as long as pages are kept, and looks for it everywhere it was and may be counted. */
export async function afterForgetting({ planted, portal, say }: Setting, wasAt: readonly string[], counting: readonly string[]): Promise<{ read: number; finder: Finder }> {
  const { story } = planted
  const finder = finderOf(matcherOf(story.forgotten), (line) => say(`AFTER ${line}`))
  const tags = new Map<string, string>()
  await each(wasAt.slice(0, 80), async (path) => {
    const tag = /^etag: (.*)$/im.exec((await read(portal, { path })).headers)?.[1]
    if (tag) tags.set(path, tag)
  })
  await forget(story)
  await untilForgotten()
  const paths = [...new Set([...wasAt, ...counting])]
  await each(paths, async (path) => void finder.look(await read(portal, { path })))
  await each([...tags], async ([path, tag]) => {
    const kept = await read(portal, { path, headers: { 'If-None-Match': tag } })
    if (kept.status === 304) finder.trouble(`${path} lets a reader keep what she read before`)
  })
  await searchSecrets(portal, finder, story.forgotten)
  return { read: paths.length, finder }
}
