import { expect, test } from 'vitest'
import { routeHandle, type RouteHandle } from './platform/route-handle'
import routes from './routes'

type Entry = { file: string; path?: string; index?: boolean; children?: Entry[] }
type Module = { handle?: unknown; loader?: unknown; action?: unknown; default?: unknown }

const modules = import.meta.glob<Module>('./routes/**/*.{ts,tsx}')

function all(entries: Entry[], base = ''): { url: string; file: string; leaf: boolean }[] {
  return entries.flatMap(({ file, path = '', children = [] }) => {
    const url = `${base}/${path}`.replace(/\/+/g, '/')
    return [{ url, file, leaf: children.length === 0 }, ...all(children, url)]
  })
}

const listed = all((await routes) as Entry[])

test('every page says who may use it', async () => {
  const silent: string[] = []
  for (const { file, leaf } of listed) {
    const module = await modules[`./${file}`]?.()
    const guarded = leaf || module?.loader || module?.action
    if (guarded && !routeHandle(module?.handle)) silent.push(file)
  }
  expect(silent).toEqual([])
})

test('shared pages are for anyone, and pages nobody may list say so', async () => {
  const wrong: string[] = []
  for (const { file } of listed) {
    const handle: RouteHandle | null = routeHandle((await modules[`./${file}`]?.())?.handle)
    if (handle?.public && handle.access !== 'anyone') wrong.push(file)
  }
  expect(wrong).toEqual([])
})

test('every address is listed once and every page is listed', async () => {
  const urls = listed.filter(({ leaf }) => leaf).map(({ url }) => url)
  expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([])
  const used = new Set(listed.map(({ file }) => `./${file}`))
  const unlisted = Object.keys(modules).filter((file) => !used.has(file) && !/\.(test|server)\.tsx?$/.test(file))
  // What several pages of an audience share says nothing about access and answers nothing.
  const pages = await Promise.all(unlisted.map(async (file) => {
    const { handle, loader, action } = (await modules[file]?.()) ?? {}
    return handle || loader || action ? [file] : []
  }))
  expect(pages.flat()).toEqual([])
})

test('a page with an action is no index route: its form would post to the root', async () => {
  const wrong: string[] = []
  for (const { file, index } of (await routes) as Entry[]) {
    if (index && (await modules[`./${file}`]?.())?.action) wrong.push(file)
  }
  expect(wrong).toEqual([])
})
