import { cleanText } from '~/forms/fields/typed'
import { countWords } from '~/i18n/words'

/** What we can do differently. Words: `adjustments:kind.<key>`. */
export const adjustmentKinds = ['largePrint', 'easyRead', 'bsl', 'audio', 'phone', 'interpreter', 'moreTime'] as const
export type AdjustmentKind = (typeof adjustmentKinds)[number]
export const adjustmentWords = 150

/** What was typed; `basedOn` is the version the page showed, 0 where nothing stood yet. */
export type AdjustmentTyped = { kinds: AdjustmentKind[]; words: string; basedOn: number }

export function readAdjustmentForm(form: FormData): AdjustmentTyped {
  const chosen = form.getAll('kinds')
  const words = form.get('words')
  return {
    kinds: adjustmentKinds.filter((kind) => chosen.includes(kind)),
    words: typeof words === 'string' ? cleanText(words) : '',
    basedOn: Number(form.get('version')) || 0,
  }
}

export function adjustmentTooLong(words: string): boolean {
  return countWords(words) > adjustmentWords || words.length > 3000
}
