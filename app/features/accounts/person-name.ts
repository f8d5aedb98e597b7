import { cleanText } from '~/forms/fields/typed'

export const longestName = 200

/**
 * A name in any script, as it is kept: NFC, one line, no direction marks; joiners (ZWNJ) stay, since letters need
 * them. There is no pattern that every name fits.
 */
export function cleanName(typed: string): string {
  return cleanText(typed).replace(/\p{Cc}+/gu, ' ').replace(/ {2,}/g, ' ').trim()
}

/** @returns a code for `account:errors.<code>`, or null when the name can be kept */
export function nameError(name: string): 'nameMissing' | 'nameTooLong' | null {
  if (!/[\p{L}\p{N}]/u.test(name)) return 'nameMissing'
  return [...name].length > longestName ? 'nameTooLong' : null
}
