import { plainText } from './plain-digits'
import { emails } from './scan-emails'
import { banks, phones } from './scan-numbers'
import { postcodes, streets } from './scan-places'
import { refuge } from './scan-words'

export type FindingKind = 'email' | 'phone' | 'postcode' | 'street' | 'bank' | 'refuge'
/** What was found, as it reads with digits of one script. */
export type Finding = { kind: FindingKind; found: string }

/** Longer texts are read to here: nothing that is published is as long. */
const mostLetters = 100_000
const mostFindings = 100

/**
 * What in a text could lead to a person or an address: e-mail addresses, also written out; telephone numbers, also in
 * words; postcodes; streets; bank numbers; words of refuges. In English, Punjabi, Urdu and Polish, with the digits of
 * every script. Each finding once; staff may let one stand, a form of ours asks to take all out.
 */
export function scanText(text: string): Finding[] {
  const plain = plainText(text.slice(0, mostLetters))
  const found: Finding[] = [
    ...emails(plain).map((one): Finding => ({ kind: 'email', found: one })),
    ...phones(plain).map((one): Finding => ({ kind: 'phone', found: one })),
    ...postcodes(plain).map((one): Finding => ({ kind: 'postcode', found: one })),
    ...streets(plain).map((one): Finding => ({ kind: 'street', found: one })),
    ...banks(plain).map((one): Finding => ({ kind: 'bank', found: one })),
    ...[...plain.matchAll(refuge)].map(([one]): Finding => ({ kind: 'refuge', found: one })),
  ]
  const once = new Map(found.map((one) => [`${one.kind} ${one.found}`, { ...one, found: one.found.replace(/\s+/g, ' ').trim().slice(0, 120) }]))
  return [...once.values()].slice(0, mostFindings)
}
