import { Forbidden, UnsupportedBody } from '../errors'

const formTypes = new Set(['application/x-www-form-urlencoded', 'multipart/form-data'])

export type PostHeaders = { origin?: string; 'sec-fetch-site'?: string; referer?: string; 'content-type'?: string }

/**
 * Checks that a post comes from a page of this site and is a form.
 * @throws Forbidden from another site, or without a word of where it comes from
 * @throws UnsupportedBody for JSON, text and other bodies
 */
export function checkPost(headers: PostHeaders, origin: string, crossSite: boolean): void {
  if (!crossSite && !fromThisSite(headers, origin)) throw new Forbidden('cross-site-post')
  const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (!formTypes.has(type)) throw new UnsupportedBody()
}

function fromThisSite(headers: PostHeaders, origin: string): boolean {
  if (headers.origin !== undefined) return headers.origin === origin
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const referer = headers.referer ?? ''
  return URL.canParse(referer) && new URL(referer).origin === origin
}
