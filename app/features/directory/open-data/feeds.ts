import { Feed } from 'feed'
import { localePath, type Language } from '~/i18n'

export type FeedEntry = {
  /** Path of its page, without the language; with the origin it is the entry's id for ever. */
  id: string
  path: string
  title: string
  /** Lines of plain text. */
  lines: readonly string[]
  publishedAt: Date
  changedAt: Date
}

type Head = { origin: string; language: Language; title: string; about: string; author: string; rights: string; /** With its query. */ selfPath: string; pagePath: string }

/** An Atom feed (RFC 4287). The same entry has the same id in every language and whatever it was narrowed to. */
export function atomFeed(head: Head, entries: readonly FeedEntry[]): string {
  const address = (path: string) => head.origin + localePath(head.language, path)
  const newest = Math.max(0, ...entries.map(({ changedAt }) => changedAt.getTime()))
  const feed = new Feed({
    id: address(head.selfPath),
    title: clean(head.title),
    description: clean(head.about),
    link: address(head.pagePath),
    feedLinks: { atom: address(head.selfPath) },
    updated: new Date(newest),
    author: { name: clean(head.author) },
    copyright: clean(head.rights),
    generator: false,
  })
  for (const { id, path, title, lines, publishedAt, changedAt } of entries) {
    feed.addItem({
      id: head.origin + id,
      link: address(path),
      title: html(title),
      content: lines.filter(Boolean).map((line) => `<p dir="auto">${html(line)}</p>`).join(''),
      published: publishedAt,
      date: changedAt,
    })
  }
  return feed.atom1().replace('<feed ', `<feed xml:lang="${head.language}" `)
}

/** What XML cannot hold is left out. */
function clean(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
}

/** Titles and contents of feeds are HTML: what people typed is text in it. */
function html(text: string): string {
  return clean(text).replace(/[&<>"]/g, (mark) => `&#${mark.codePointAt(0)};`)
}
