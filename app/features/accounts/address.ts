import { plainCode } from '~/forms/fields/typed'

/** An e-mail address as it is kept and compared: NFKC, nothing invisible, no outer space, lower case. */
export function normaliseAddress(typed: string): string {
  return plainCode(typed).replace(/^mailto:/i, '').toLowerCase()
}

/** Whether mail could reach it: one @, a domain with a dot, nothing that a mail header would stumble over. */
export function isAddress(address: string): boolean {
  return address.length <= 254 && /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"']+\.[^\s@<>()[\]\\,;:"'.]{2,}$/u.test(address)
}
