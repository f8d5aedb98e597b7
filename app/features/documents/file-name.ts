/** Marks that turn the direction of text (a name could read as what it is not), and what shows nothing. */
const unseen = /[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cc}|\p{Surrogate}/gu
/** What some file system refuses or takes for a part of a path. */
const unsafe = /[\\/:*?"<>|]/g
const longest = 120

/**
 * A sent file's name as we keep and show it: without folders, control characters and marks of direction, at most 120
 * characters, its ending kept. Never empty; the letters of every language stay.
 */
export function cleanFileName(sent: string): string {
  const last = sent.normalize('NFC').replace(unseen, '').split(/[\\/]/).at(-1) ?? ''
  const name = last.replace(unsafe, ' ').replace(/\s+/g, ' ').trim().replace(/^\.+/, '').trim()
  const ending = endingOf(name)
  const stem = ending ? name.slice(0, -ending.length - 1).trim() : name
  const letters = [...(stem || 'file')].slice(0, longest - ending.length - 1).join('').trim()
  return ending ? `${letters}.${ending}` : letters
}

/** What stands behind the last dot, in small letters; '' without one. */
export function endingOf(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name.trim())?.[1]?.toLowerCase() ?? ''
}

/** The header that makes a browser keep a file instead of showing it (RFC 6266), with the name in RFC 8187. */
export function contentDisposition(name: string): string {
  const clean = cleanFileName(name)
  const plain = clean.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9._ -]+/g, '_')
  const encoded = encodeURIComponent(clean).replace(/['()*!]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
