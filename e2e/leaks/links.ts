import { unescaped } from './plain'

const hrefs = /\b(?:href|src|srcset|action|poster|content)="([^"]*)"/g
const locations = /<(?:loc|id|uri)>([^<]+)</g
const inJson = /"(https?:\/\/[^"\s]+|\/[^"\s]*)"/g
const forms = /<form\b([^>]*)>([\s\S]*?)<\/form>/g
const fields = /<(?:input|option|select|button)\b[^>]*>/g

/** Addresses of the portal that an answer leads to: links, files, what feeds and JSON name, and every choice of a form of filters. */
export function linksOf(text: string, type: string, from: string, origin: string): string[] {
  const found: string[] = []
  if (type.includes('html') || type.includes('xml')) {
    for (const [, to = ''] of text.matchAll(hrefs)) found.push(unescaped(to))
    for (const [, to = ''] of text.matchAll(locations)) found.push(unescaped(to))
    if (type.includes('html')) found.push(...choices(text, from))
  }
  if (type.includes('json')) for (const [, to = ''] of text.matchAll(inJson)) found.push(to)
  const base = new URL(from, origin)
  return [...new Set(found.flatMap((to) => inside(to, base)))]
}

function inside(to: string, base: URL): string[] {
  if (to === '' || to.startsWith('#')) return []
  try {
    const { protocol, host, pathname, search } = new URL(to, base)
    return (protocol === 'http:' || protocol === 'https:') && host === base.host ? [`${pathname}${search}`] : []
  } catch {
    return []
  }
}

/** A form that is sent by GET, with one choice each, as if nothing else was chosen. */
function choices(html: string, from: string): string[] {
  return [...html.matchAll(forms)].flatMap(([, head = '', body = '']) => {
    if (/method="post"/i.test(head)) return []
    const to = unescaped(/\baction="([^"]*)"/.exec(head)?.[1] ?? from.split('?')[0]!).split(/[?#]/)[0]!
    let select = ''
    return [...body.matchAll(fields)].flatMap(([field]) => {
      const name = /\bname="([^"]*)"/.exec(field)?.[1]
      if (field.startsWith('<select')) select = name ?? ''
      const value = unescaped(/\bvalue="([^"]*)"/.exec(field)?.[1] ?? '')
      const key = unescaped(field.startsWith('<option') ? select : name ?? '')
      const chosen = field.startsWith('<option') || /type="(?:checkbox|radio|submit)"/.test(field)
      return chosen && key !== '' && value !== '' ? [`${to}?${new URLSearchParams([[key, value]])}`] : []
    })
  })
}
