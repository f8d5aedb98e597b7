import binding from '../../locales/binding.json'
import { isStale, type StringStatus } from './status'

const prefixes = Object.keys(binding.prefixes)

/** True for strings that bind somebody: results, declarations, consents, deadlines, terms, privacy, outcomes.
 *  A prefix matches whole parts of a key: `questions:consent` covers `questions:consent.label`,
 *  not `questions:consentForm.label`. */
export function isBinding(key: string): boolean {
  return prefixes.some(
    (prefix) => key.startsWith(prefix) && (prefix.endsWith(':') || /^([._]|$)/.test(key.slice(prefix.length))),
  )
}

/** A binding string may be shown in a translation only when two different people have reviewed it
 *  and the English has not changed since. */
export function bindingAllowed(status: StringStatus | undefined, english: string): boolean {
  if (!status || status.state !== 'reviewed' || isStale(status, english)) return false
  return new Set(status.reviewers.map((name) => name.trim().toLowerCase()).filter(Boolean)).size >= 2
}
