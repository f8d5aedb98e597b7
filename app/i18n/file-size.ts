import type { Language } from './languages'

const units = [['MB', 1024 * 1024], ['KB', 1024]] as const

/** The size of a file: '2.4 MB', '310 KB'. Digits are those of all our languages; less than a kilobyte counts as one. */
export function fileSize(bytes: number, language: Language): string {
  const [unit, size] = units.find(([, least]) => bytes >= least) ?? ['KB', 1024]
  const digits = unit === 'MB' ? 1 : 0
  const amount = new Intl.NumberFormat(language === 'pl' ? 'pl' : 'en-GB', { maximumFractionDigits: digits }).format(Math.max(bytes / size, digits === 0 ? 1 : 0))
  return `${amount} ${unit}`
}
