import { cleanText } from '~/forms/fields/typed'
import { countWords } from '~/i18n/words'

export const askWords = 100
const longest = 2000

export type AskError = { code: 'required' | 'tooLong' | 'tooMany'; params: { max: number } }

/** The question as typed, without what no page can show. */
export function readAsked(form: FormData): string {
  const typed = form.get('question')
  return typeof typed === 'string' ? cleanText(typed) : ''
}

/** What is wrong with it, or null. */
export function checkAsked(typed: string): AskError | null {
  if (!typed) return { code: 'required', params: { max: 0 } }
  return countWords(typed) > askWords || typed.length > longest ? { code: 'tooLong', params: { max: askWords } } : null
}
