import { cleanText, plainCode } from '~/forms/fields/typed'
import { isLanguage, type Language } from '~/i18n'
import { countWords } from '~/i18n/words'

export const callBackFields = ['name', 'phone', 'language', 'wish'] as const
export type CallBackField = (typeof callBackFields)[number]

/** What was typed, as typed. */
export type CallBackTyped = Record<CallBackField, string>
export type CallBack = { name: string; phone: string; language: Language; wish: string }
export type CallBackError = { field: CallBackField; code: 'required' | 'tooLong' | 'wrong' | 'tooMany'; params: { max: number } }

const longestName = 200
export const callBackWords = 100

export function readCallBack(form: FormData): CallBackTyped {
  const text = (field: CallBackField) => {
    const value = form.get(field)
    return typeof value === 'string' ? cleanText(value) : ''
  }
  return { name: text('name'), phone: text('phone'), language: text('language'), wish: text('wish') }
}

/** A phone number of any country, in 0-9, with what is usually written between the digits. */
function phoneNumber(typed: string): string | null {
  const number = plainCode(typed)
  const [main = '', extension = ''] = number.split(/ ?(?:extension|ext\.?|x) ?/i)
  return /^\+?\d{10,15}$/.test(main.replace(/[ ().-]/g, '')) && /^\d{0,6}$/.test(extension) ? number : null
}

/** The request, or what is wrong with it, in the order of the page. */
export function checkCallBack(typed: CallBackTyped): { ok: true; value: CallBack } | { ok: false; errors: CallBackError[] } {
  const { name, phone, language, wish } = typed
  const errors: CallBackError[] = []
  const wrong = (field: CallBackField, code: CallBackError['code'], max = 0) => errors.push({ field, code, params: { max } })
  const number = phoneNumber(phone)
  if (!name) wrong('name', 'required')
  else if (name.length > longestName) wrong('name', 'tooLong', longestName)
  if (!phone) wrong('phone', 'required')
  else if (!number) wrong('phone', 'wrong')
  if (!isLanguage(language)) wrong('language', 'required')
  if (countWords(wish) > callBackWords || wish.length > 2000) wrong('wish', 'tooLong', callBackWords)
  if (errors.length > 0 || !number || !isLanguage(language)) return { ok: false, errors }
  return { ok: true, value: { name, phone: number, language, wish } }
}
