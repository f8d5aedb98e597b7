import type { Criterion } from '../fund'
import type { Part, PotRow } from './rows'
import type { Sheet } from './sheet'
import { readStaffText, readWhole, textFields, textSheet } from './sheet-values'

/** Criteria with words in four languages: `funds:criteria.<id>`. */
export const builtInCriteria = ['need', 'activities', 'change', 'inclusion', 'value'] as const
/** Criteria of a pot's own, worded by staff. */
export const mostOwnCriteria = 4
export const scores = [0, 1, 2, 3, 4, 5] as const

const ownPlaces = Array.from({ length: mostOwnCriteria }, (_, index) => `own${index + 1}`)

/** Fields of one own criterion: its weight, its name and what each score means. */
function ownFields(id: string): string[] {
  return [`weight.${id}`, ...textFields(`${id}.title`), ...scores.flatMap((score) => textFields(`${id}.${score}`))]
}

/** What the page of criteria edits. An empty weight takes a criterion out; all weights together are 100. */
export const criteriaPart: Part<PotRow> = {
  fields: [...builtInCriteria.map((id) => `weight.${id}`), ...ownPlaces.flatMap(ownFields)],
  toSheet({ criteria }) {
    const own = criteria.filter(({ title }) => title)
    const builtIn = builtInCriteria.map((id) => [`weight.${id}`, String(criteria.find((one) => one.id === id)?.weight ?? '')])
    return { ...Object.fromEntries(builtIn), ...Object.assign({}, ...ownPlaces.map((id) => ownSheet(id, own.find((one) => one.id === id)))) as Sheet }
  },
  check(sheet) {
    const errors: Record<string, string> = {}
    const ids = [...builtInCriteria, ...ownPlaces.filter((id) => ownFields(id).some((field) => sheet[field]))]
    const criteria = ids.flatMap((id): Criterion[] => {
      const typed = sheet[`weight.${id}`] ?? ''
      const isOwn = ownPlaces.includes(id)
      if (!typed && !isOwn) return []
      const weight = readWhole(typed, 1, 100)
      if (weight === undefined) errors[`weight.${id}`] = 'weight'
      return [{ id, weight: weight ?? 0, ...(isOwn && ownWords(id, sheet, errors)) }]
    })
    if (Object.keys(errors).length === 0 && weightOf(criteria) !== 100) errors.weights = weightOf(criteria) < 100 ? 'tooLittle' : 'tooMuch'
    return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: { criteria } }
  },
}

/** What the weights of a pot come to; 100 and nothing else lets it open. */
export function weightOf(criteria: readonly { weight: number }[]): number {
  return criteria.reduce((sum, { weight }) => sum + weight, 0)
}

/** The weights of a form as typed, for the sentence about their sum. */
export function weightTyped(sheet: Sheet): number {
  return weightOf(Object.entries(sheet).filter(([field]) => field.startsWith('weight.')).map(([, typed]) => ({ weight: readWhole(typed, 1, 100) ?? 0 })))
}

function ownSheet(id: string, one: Criterion | undefined): Sheet {
  return {
    [`weight.${id}`]: one ? String(one.weight) : '',
    ...textSheet(`${id}.title`, one?.title),
    ...Object.assign({}, ...scores.map((score) => textSheet(`${id}.${score}`, one?.describes?.[score]))) as Sheet,
  }
}

function ownWords(id: string, sheet: Sheet, errors: Record<string, string>): Pick<Criterion, 'title' | 'describes'> {
  const title = readStaffText(sheet, `${id}.title`)
  if (!title.en.text) errors[`${id}.title.en`] = 'english'
  const describes = scores.map((score) => readStaffText(sheet, `${id}.${score}`))
  for (const score of scores) if (!describes[score]!.en.text) errors[`${id}.${score}.en`] = 'english'
  return { title, describes }
}

/** Places of own criteria to show: those in use, and one more to fill in. */
export function ownPlacesOf(sheet: Sheet): string[] {
  const used = ownPlaces.filter((id) => ownFields(id).some((field) => sheet[field]))
  const free = ownPlaces.find((id) => !used.includes(id))
  return ownPlaces.filter((id) => used.includes(id) || id === free)
}
