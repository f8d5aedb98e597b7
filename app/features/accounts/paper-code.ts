import { plainCode } from '~/forms/fields/typed'

/** How many codes a person prints at a time. */
export const paperCodes = 8
/** How long printed codes work, in days. */
export const paperCodeDays = 365
/** How long a code that staff read out works, in minutes. */
export const spokenCodeMinutes = 10

/** A printed code has twelve digits, shown in groups of four; one read out by staff has six. */
export type PaperOrSpoken = { kind: 'paper' | 'spoken'; digits: string }

/** What somebody typed from paper or heard, in Western digits whatever the script, without spaces and hyphens; or null. */
export function readPaperOrSpoken(typed: string): PaperOrSpoken | null {
  const digits = plainCode(typed).replace(/[\s-]/g, '')
  if (/^\d{12}$/.test(digits)) return { kind: 'paper', digits }
  return /^\d{6}$/.test(digits) ? { kind: 'spoken', digits } : null
}

/** '482177301956' as '4821 7730 1956', and '482177' as '482 177'. */
export function inGroups(digits: string): string {
  const size = digits.length === 6 ? 3 : 4
  return digits.replace(new RegExp(`(.{${size}})(?=.)`, 'g'), '$1 ')
}
