import { localePath, splitLanguage, type Language } from '~/i18n/languages'
import { BadRequest, NotFound } from '../errors'

export type Address = { language: Language; url: URL; /** Where the one right address of this page is. */ moved?: string }

/**
 * The address of a request, from APP_ORIGIN and the path alone: hosts that a request names are not believed.
 * @throws BadRequest for what cannot be decoded, NotFound for addresses that are never ours
 */
export function readAddress(target: string, origin: string): Address {
  if (!target.startsWith('/') || !URL.canParse(`${origin}${target}`)) throw new BadRequest('bad-address')
  const whole = new URL(`${origin}${target}`)
  if (whole.pathname.includes('//')) throw new NotFound('double-slash')
  if (!decodes(whole.pathname) || /%00/u.test(whole.search)) throw new BadRequest('bad-encoding')
  // Doors of the framework that no page uses; both have had denial-of-service faults.
  if (whole.searchParams.has('_data') || whole.pathname === '/__manifest') throw new NotFound('framework-door')
  const { language, prefixed, path } = splitLanguage(whole.pathname)
  const straight = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  const moved = localePath(language, `${straight}${whole.search}`)
  const url = new URL(`${origin}${straight}${whole.search}`)
  const asSent = `${whole.pathname}${whole.search}`
  return { language, url, ...(moved !== asSent && (prefixed || path !== straight) && { moved }) }
}

/**
 * In try-it mode: the address on APP_ORIGIN for somebody who opened 127.0.0.1 instead of localhost. There the page
 * would show, but its forms would be refused as coming from another site.
 */
export function onOrigin(host: string | undefined, target: string, origin: string): string | null {
  const { host: own, port } = new URL(origin)
  const name = host?.replace(/:\d+$/u, '')
  const samePort = host?.endsWith(`:${port}`) ?? false
  const loopback = name === 'localhost' || name === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(name ?? '')
  return loopback && samePort && host !== own ? `${origin}${target}` : null
}

/** The language of an address that may be broken, for the page that says so. */
export function languageOf(target: string): Language {
  return splitLanguage(target.split(/[?#]/u, 1)[0] ?? '/').language
}

function decodes(pathname: string): boolean {
  try {
    return !decodeURIComponent(pathname).includes('\0')
  } catch {
    return false
  }
}
