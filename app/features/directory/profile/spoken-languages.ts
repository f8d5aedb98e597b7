/** Languages that people of groups speak, as BCP 47 where there is a code. Words: `directory:spoken.<code>`. */
export const spokenLanguages = [
  'en', 'pa', 'ur', 'pl', 'ar', 'bn', 'bsl', 'cs', 'fa', 'fr', 'gu', 'hi', 'hu', 'ku', 'mirpuri', 'ps', 'ro', 'sk', 'so',
  'sw', 'ti', 'uk',
] as const
export type SpokenLanguage = (typeof spokenLanguages)[number]

export function isSpokenLanguage(value: unknown): value is SpokenLanguage {
  return spokenLanguages.some((language) => language === value)
}
