import { funder } from '~/features/funds'
import { cleanText } from '~/forms/fields/typed'
import { isLanguage, type Language } from '~/i18n'
import { countWords } from '~/i18n/words'
import { isThing, type Thing } from '../profile/things'
import { foundIn, type ProfileErrors } from '../profile/profile-sheet'
import type { TypedText } from '../public-texts'
import { noticeKinds, noticeWords, type NoticeKind } from './listed-notice'

/** A notice as typed, so that nothing is lost when something is wrong. */
export type NoticeTyped = { kind: string; roundId: string; things: string[]; districts: string[]; text: string; language: string }
export type NoticeValues = { kind: NoticeKind; roundId: string; things: Thing[]; districts: string[]; text: TypedText }
export type NoticeRead = { ok: true; value: NoticeValues } | { ok: false; errors: ProfileErrors }

export function typedNotice(form: FormData): NoticeTyped {
  const one = (name: string) => String(form.get(name) ?? '')
  const all = (name: string) => form.getAll(name).map(String)
  return { kind: one('kind'), roundId: one('round'), things: all('things'), districts: all('districts'), text: one('text'), language: one('language') }
}

/** Reads a notice; the ids of controls are the keys of errors, codes are at `profile:error`. */
export function readNotice(typed: NoticeTyped, language: Language): NoticeRead {
  const kind = noticeKinds.find((one) => one === typed.kind)
  const chosen = typed.things.filter(isThing)
  const areas = funder().areas.map(({ code }) => code)
  const districts = areas.filter((code) => typed.districts.includes(code))
  const text = cleanText(typed.text)
  const errors: ProfileErrors = {
    ...(!kind && { kind: { code: 'kind' } }),
    ...(!typed.roundId && { round: { code: 'round' } }),
    ...(chosen.length === 0 && { things: { code: 'things' } }),
    ...(districts.length === 0 && { districts: { code: 'districts' } }),
    ...(text === '' ? { text: { code: 'textMissing' } } : countWords(text) > noticeWords || text.length > noticeWords * 20 ? { text: { code: 'textLong' } } : foundIn('text', text)),
  }
  if (!kind || Object.keys(errors).length > 0) return { ok: false, errors }
  const said = isLanguage(typed.language) ? typed.language : language
  return { ok: true, value: { kind, roundId: typed.roundId, things: [...new Set(chosen)], districts, text: { text, language: said } } }
}
