import * as rules from './check-locales-rules.ts'
import { inFont, keepsTerms, noForeignScript } from './check-locales-scripts.ts'
import type { Allowed, Term } from './locales-lists.ts'
import type { Translated } from './locales-files.ts'

/** The rules for one string, by the names the check prints. */
export function stringRules(
  allow: Allowed,
  terms: readonly Term[],
  characters: Record<Translated, ReadonlySet<number>>,
): Record<string, rules.Rule> {
  return {
    'same placeholders': rules.samePlaceholders,
    'plural shows count': rules.pluralShowsCount,
    'same tags': rules.sameTags,
    'same digits': rules.sameDigits,
    'same addresses': rules.sameUrls,
    'placeholders apart': rules.placeholdersApart,
    'no {x}%': rules.noPercentPlaceholder,
    'no foreign script': noForeignScript(allow),
    'not English': (key, ...rest) => (allow.sameAsEnglish[key] ? null : rules.notEnglish(key, ...rest)),
    'NFC': rules.composed,
    'Urdu letters': rules.urduLetters,
    'no hidden marks': rules.noHiddenMarks,
    'Western digits': rules.westernDigits,
    'single spaces': rules.singleSpaces,
    'fair length': rules.fairLength,
    'question marks': rules.questionMarks,
    'no gender (pl)': rules.noGender,
    'same terms': keepsTerms(terms, allow),
    'in the font': inFont(characters),
  }
}
