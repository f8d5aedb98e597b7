import type { Language } from './i18n/languages'

const letters: Partial<Record<Language, RegExp>> = { pa: /[\u0a00-\u0a7f]/, ur: /[\u0600-\u06ff]/ }
const staffPages = /^\/(desk|assess)(\/|$)/

/**
 * The page with a sheet for Punjabi and Urdu where staff read some of it on a page in another language: a bid as it was
 * written, a letter to print. Every other page has the faces of its own language alone.
 * @param path without its language
 * @param html as React writes it, its text inside one `main`
 */
export function withOtherScripts(html: string, { path, language, faces }: { path: string; language: Language; faces: string | null }): string {
  if (!faces || !staffPages.test(path)) return html
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const others = Object.entries(letters).filter(([code]) => code !== language)
  if (!others.some(([, letter]) => letter.test(main))) return html
  return html.replace('</head>', `<link rel="stylesheet" href="${faces}"/></head>`)
}
