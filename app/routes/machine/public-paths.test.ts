import { expect, test } from 'vitest'
import { reservedSlugs } from '~/features/funds'
import { routeHandle } from '~/platform/route-handle'
import routes from '~/routes'
import { publicPaths } from './public-paths'

type Entry = { file: string; path?: string; children?: Entry[] }
type Module = { handle?: unknown; default?: unknown }

const modules = import.meta.glob<Module>('../**/*.tsx')

function all(entries: Entry[], base = ''): { path: string; file: string }[] {
  return entries.flatMap(({ file, path = '', children = [] }) => {
    const full = `${base}/${path}`.replace(/\/+/g, '/')
    return [{ path: full, file }, ...all(children, full)]
  })
}

test('the sitemap lists every public page that has one address', async () => {
  const pages: string[] = []
  for (const { path, file } of all((await routes) as Entry[])) {
    const module = await modules[file.replace('routes/', '../')]?.()
    const handle = routeHandle(module?.handle)
    if (module?.default && handle?.public && !handle.robots && !path.includes(':')) pages.push(path)
  }
  expect(pages.toSorted()).toEqual(publicPaths.toSorted())
})

test('a pot gets no name that another page of its fund has in its address', async () => {
  const words = all((await routes) as Entry[]).flatMap(({ path }) => /^\/funds\/:fund\/([a-z-]+)/.exec(path)?.[1] ?? [])
  expect([...new Set(words)].toSorted()).toEqual(reservedSlugs.toSorted())
})
