export type WebsiteRead = { ok: true; website: string | null } | { ok: false; code: 'websiteShape' | 'websiteHttp' | 'websiteLong' }

const longest = 200

/**
 * A website as typed: https with a name of letters and a dot; `www.` and the bare name get `https://`. No account, no
 * port and no number for a name: such links lead elsewhere than they say. Empty is none.
 */
export function readWebsite(typed: string): WebsiteRead {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return { ok: true, website: null }
  if (text.length > longest) return { ok: false, code: 'websiteLong' }
  if (/^http:\/\//i.test(text)) return { ok: false, code: 'websiteHttp' }
  const whole = /^https:\/\//i.test(text) ? text : `https://${text}`
  if (/[\s@\\<>"']|^https:\/\/.*:\/\//i.test(whole)) return { ok: false, code: 'websiteShape' }
  const url = URL.canParse(whole) ? new URL(whole) : null
  const named = url !== null && url.port === '' && /^(?:[a-z0-9-]+\.)+[a-z]{2,}$|^(?:[a-z0-9-]+\.)+xn--[a-z0-9-]+$/.test(url.hostname)
  if (!url || !named || !whole.toLowerCase().startsWith('https://')) return { ok: false, code: 'websiteShape' }
  const website = url.href.replace(/\/$/, '')
  return website.length > longest ? { ok: false, code: 'websiteLong' } : { ok: true, website }
}
