import { cleanText, plainCode } from '~/forms/fields/typed'

export type RemarkTyped = { about: string; text: string; address: string }
export type RemarkField = keyof RemarkTyped
/** Words: `publicity:remark.<field>.error.<code>`, of `about` `publicity:remark.page.error.<code>`. */
export type RemarkError = { field: RemarkField; code: 'required' | 'tooLong' | 'wrong'; params: { max: number } }

const most = { text: 2_000, address: 250 }

/** A page of our public site, with what was chosen on it; never another site. */
export function remarkPage(about: string): string | null {
  const path = about.normalize('NFC').slice(0, 500)
  const known = /^\/(?:awards|directory|open-data|partners-wanted|bid-support|funds|evidence)(?:[/?][^\s#\\]*)?$/.test(path)
  return known && !path.includes('//') ? path : null
}

export function readRemark(form: FormData): RemarkTyped {
  return { about: String(form.get('about') ?? ''), text: cleanText(String(form.get('text') ?? '')), address: plainCode(String(form.get('address') ?? '')) }
}

export function checkRemark(typed: RemarkTyped): { ok: true; value: { path: string; text: string; address: string | null } } | { ok: false; errors: RemarkError[] } {
  const errors: RemarkError[] = []
  const path = remarkPage(typed.about)
  if (!path) errors.push({ field: 'about', code: 'wrong', params: { max: 0 } })
  if (!typed.text) errors.push({ field: 'text', code: 'required', params: { max: most.text } })
  else if (typed.text.length > most.text) errors.push({ field: 'text', code: 'tooLong', params: { max: most.text } })
  if (typed.address.length > most.address) errors.push({ field: 'address', code: 'tooLong', params: { max: most.address } })
  else if (typed.address && !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(typed.address)) errors.push({ field: 'address', code: 'wrong', params: { max: 0 } })
  if (!path || errors.length > 0) return { ok: false, errors }
  return { ok: true, value: { path, text: typed.text, address: typed.address || null } }
}
