/** The languages the portal knows. One line here and one folder in locales/ make a language. */
export type Language = 'en' | 'pa' | 'ur' | 'pl' | 'cy'
export type Direction = 'ltr' | 'rtl'
export type OneLanguage = { code: Language; name: string; dir: Direction }

export const knownLanguages: readonly OneLanguage[] = [
  { code: 'en', name: 'English', dir: 'ltr' },
  { code: 'pa', name: 'ਪੰਜਾਬੀ', dir: 'ltr' },
  { code: 'ur', name: 'اردو', dir: 'rtl' },
  { code: 'pl', name: 'Polski', dir: 'ltr' },
  { code: 'cy', name: 'Cymraeg', dir: 'ltr' },
]

/** Offered unless the funder says otherwise (product.md 12); Welsh has no sentences of its own here. */
const offeredFirst: readonly Language[] = ['en', 'pa', 'ur', 'pl']

/** The languages the service is offered in. Read it when it is needed: it is set at start, after modules are. */
export let languages = offered(offeredFirst)

function offered(codes: readonly Language[]): readonly OneLanguage[] {
  return knownLanguages.filter(({ code }) => codes.includes(code))
}

/** Offers these languages and no others; English always. Once, at start. */
export function offerLanguages(codes: readonly Language[] = offeredFirst): void {
  languages = offered([defaultLanguage, ...codes])
}

/** The language whose pages have no prefix in the URL, and which others fall back to. */
export const defaultLanguage: Language = 'en'

/** Whether the service is offered in it: an address, a choice or a record may name another one. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language.code === value)
}

export function directionOf(language: Language): Direction {
  return knownLanguages.find((one) => one.code === language)?.dir ?? 'ltr'
}

/** '/funds' as this language's path: '/pa/funds'. English has no prefix; '/' becomes '/pa'. */
export function localePath(language: Language, path: string): string {
  if (!path.startsWith('/')) return path
  if (language === defaultLanguage) return path
  const rest = path === '/' ? '' : path.startsWith('/?') || path.startsWith('/#') ? path.slice(1) : path
  return `/${language}${rest}`
}

/** Splits '/pa/funds' into its language and the path without the prefix. */
export function splitLanguage(pathname: string): { language: Language; prefixed: boolean; path: string } {
  const first = pathname.split('/', 2)[1] ?? ''
  if (!isLanguage(first)) return { language: defaultLanguage, prefixed: false, path: pathname }
  return { language: first, prefixed: true, path: pathname.slice(first.length + 1) || '/' }
}
