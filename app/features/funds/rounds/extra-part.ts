import type { StaffText } from '~/i18n'
import { askedExtras, extraKinds, extrasOf, mostExtras, type ExtraKind, type ExtraQuestion } from '../questions'
import { overOfPot } from './pot-forms'
import type { Part, PotRow } from './rows'
import type { Sheet } from './sheet'
import { readStaffText, readWhole, textFields, textSheet } from './sheet-values'

export const mostOptions = 8
export const optionPlaces = Array.from({ length: mostOptions }, (_, index) => `o${index + 1}`)

export function hasOptions(kind: string): boolean {
  return kind === 'choice' || kind === 'choices'
}

export function hasWords(kind: string): boolean {
  return kind === 'text' || kind === 'longText'
}

/** What the page of one extra question edits. */
export function extraPart(id: string): Part<PotRow> {
  return {
    fields: ['kind', 'required', 'only', 'words', ...textFields('label'), ...textFields('hint'), ...optionPlaces.flatMap((place) => textFields(`option.${place}`))],
    toSheet: (pot) => sheetOf(extrasOf(pot.extraQuestions).find((one) => one.id === id)),
    check(sheet, pot, published) {
      const before = extrasOf(pot.extraQuestions).find((one) => one.id === id)
      const errors: Record<string, string> = {}
      const extra = readExtra(id, sheet, errors)
      // What was answered stays an answer: its kind and its options are still there.
      if (published && before && extra.kind !== before.kind) errors.kind = 'published'
      if (published && before && extra.only !== before.only) errors.only = 'published'
      if (published) for (const lost of (before?.options ?? []).filter((one) => !extra.options?.includes(one))) errors[`option.${lost}.en`] = 'published'
      const extraQuestions = before ? pot.extraQuestions.map((one) => (idOf(one) === id ? { ...extra, ...(before.removed && { removed: true }) } : one)) : [...pot.extraQuestions, extra]
      if (!before && askedExtras(pot.extraQuestions).length >= mostExtras) errors['label.en'] = 'tooMany'
      if (published && Object.keys(errors).length === 0 && overOfPot({ ...pot, extraQuestions }).length > 0) errors['label.en'] = 'overLimits'
      return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: { extraQuestions } }
    },
  }
}

function idOf(stored: unknown): unknown {
  return typeof stored === 'object' && stored !== null && 'id' in stored ? stored.id : undefined
}

function sheetOf(extra: ExtraQuestion | undefined): Sheet {
  return {
    kind: extra?.kind ?? 'text',
    required: extra?.required === false ? 'no' : 'yes',
    only: extra?.only ?? 'each',
    words: extra?.words ? String(extra.words.max) : '',
    ...textSheet('label', extra?.wording.label),
    ...textSheet('hint', extra?.wording.hint),
    ...Object.assign({}, ...optionPlaces.map((place) => textSheet(`option.${place}`, extra?.wording.options?.[place]))) as Sheet,
  }
}

function readExtra(id: string, sheet: Sheet, errors: Record<string, string>): ExtraQuestion {
  const kind: ExtraKind = extraKinds.find((known) => known === sheet.kind) ?? 'text'
  const label = readStaffText(sheet, 'label')
  if (!label.en.text) errors['label.en'] = 'english'
  const hint = readStaffText(sheet, 'hint')
  const options = Object.fromEntries(optionPlaces.flatMap((place): [string, StaffText][] => {
    const text = readStaffText(sheet, `option.${place}`)
    if (hasOptions(kind) && !text.en.text && Object.keys(text).length > 1) errors[`option.${place}.en`] = 'english'
    return hasOptions(kind) && text.en.text ? [[place, text]] : []
  }))
  if (hasOptions(kind) && Object.keys(options).length < 2) errors['option.o1.en'] = 'twoOptions'
  const max = readWhole(sheet.words ?? '', 1, 1000)
  if (kind === 'longText' && max === undefined) errors.words = 'words'
  if (kind === 'text' && sheet.words && max === undefined) errors.words = 'words'
  return {
    id, kind, required: sheet.required !== 'no',
    ...(sheet.only === 'full' && { only: 'full' as const }),
    ...(hasWords(kind) && max !== undefined && { words: { max } }),
    ...(hasOptions(kind) && { options: Object.keys(options) }),
    wording: { label, ...(hint.en.text && { hint }), ...(hasOptions(kind) && { options }) },
  }
}

export type ExtraAct = 'up' | 'down' | 'remove' | 'back'

/**
 * Moves a question, takes it away or brings it back. In a draft it is gone; once a pot was published it keeps its
 * place and its words, because somebody may have answered it.
 */
export function changeExtras(stored: readonly unknown[], id: string, act: ExtraAct, published: boolean): ExtraQuestion[] {
  const all = extrasOf(stored)
  const at = all.findIndex((one) => one.id === id)
  const one = all[at]
  if (!one) return all
  if (act === 'remove') return published ? all.with(at, { ...one, removed: true }) : all.toSpliced(at, 1)
  if (act === 'back') return all.with(at, { ...one, removed: undefined })
  const asked = all.flatMap((other, index) => (other.removed ? [] : [index]))
  const other = asked[asked.indexOf(at) + (act === 'up' ? -1 : 1)]
  return other === undefined ? all : all.with(at, all[other]!).with(other, one)
}
