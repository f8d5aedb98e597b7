import type { Finder } from './findings'
import { read, type Portal } from './read'

const methods = ['HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE']
const headers: Record<string, string>[] = [
  { 'If-None-Match': '"x"', 'If-Modified-Since': 'Mon, 01 Jan 2001 00:00:00 GMT' },
  { Accept: 'application/json' }, { Range: 'bytes=0-99' }, { Origin: 'https://elsewhere.example' }, { Cookie: '__Host-session=x; language=ur' },
]

/** The same addresses by other methods, with other headers, and bad posts to public forms. */
export async function askOtherwise(portal: Portal, finder: Finder, paths: readonly string[]): Promise<void> {
  const plain = paths.filter((path) => !path.includes('?') && !path.startsWith('/assets/'))
  // Every page of awards answers alike: one in so many.
  const some = plain.filter((path, at) => !/^\/(?:\w\w\/)?awards\/.|^\/(?:\w\w\/)?directory\/./.test(path) || at % 9 === 0).slice(0, 220)
  const wishes = some.flatMap((path, at) => [
    { path, method: 'HEAD' }, { path, method: 'OPTIONS' }, { path, method: methods[2 + (at % 3)]!, body: 'words=x' }, { path, headers: headers[at % headers.length]! },
  ])
  await each(wishes, async (wish) => {
    const reading = await read(portal, wish)
    finder.look(reading)
    if (reading.status >= 500 && reading.status !== 501) finder.trouble(`${wish.method ?? 'GET'} ${wish.path} answered ${reading.status}`)
  })
}

/** Does something with each, a few at once. */
export async function each<T>(list: readonly T[], work: (one: T) => Promise<void>, width = 5): Promise<void> {
  const queue = [...list]
  await Promise.all(Array.from({ length: width }, async () => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) await work(one)
  }))
}
