import { plainText } from '../publish/plain-digits'
import { emails } from '../publish/scan-emails'
import { phones } from '../publish/scan-numbers'
import { links } from './links'

/** directory.md, Partner finding: as a browser counts them, so that a face may be two and a new line is one. */
export const mostCharacters = 1_500

/** Words: `contacts:error.<code>`; `found` is what to take out. */
export type TextProblem = { code: 'textMissing' } | { code: 'textTooLong'; over: number } | { code: 'link' | 'email' | 'phone'; found: string }

/**
 * A message as it is kept: plain text, composed, with \n as the end of a line and at most one empty line between.
 * What turns a text around or hides in it goes; the joiners that Urdu, Punjabi and faces are written with stay.
 */
export function typedText(typed: string): string {
  return typed.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/gu, '\n')
    .replace(/[\p{Cc}\p{Surrogate}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd\u{e0000}-\u{e0fff}]/gu, (letter) => (letter === '\n' ? '\n' : letter === '\t' ? ' ' : ''))
    .normalize('NFC').replace(/[^\S\n]+$/gmu, '').replace(/\n{3,}/gu, '\n\n').trim()
}

/** What is wrong with a message that `typedText` made: the first of each kind, in the order it is best put right. */
export function checkText(text: string): TextProblem[] {
  if (text === '') return [{ code: 'textMissing' }]
  const problems: TextProblem[] = []
  if (text.length > mostCharacters) problems.push({ code: 'textTooLong', over: text.length - mostCharacters })
  const plain = plainText(text.slice(0, 20_000))
  const addresses = emails(plain)
  const kinds: [code: 'link' | 'email' | 'phone', found: string[]][] = [
    ['email', addresses], ['link', links(text).filter((one) => !addresses.some((address) => address.includes(one)))], ['phone', phones(plain)],
  ]
  for (const [code, [found]] of kinds) if (found !== undefined) problems.push({ code, found: found.replace(/\s+/g, ' ').trim().slice(0, 80) })
  return problems
}
