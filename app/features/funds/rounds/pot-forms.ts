import type { Form } from '~/forms'
import { allForms, askedExtras, extraKinds, mostExtras, withExtras, type ExtraKind, type ExtraQuestion } from '../questions'
import { countsOf, limitsOf, overLimits, type Over, type StageKind } from './limits'

type Forms = {
  route: 'light' | 'staged'
  formId: string
  formVersion: number
  fullFormId: string | null
  fullFormVersion: number | null
  extraQuestions: readonly unknown[]
}
export type PotForm = { kind: StageKind; form: Form | null }

/** The forms of each stage of a pot with its extra questions; null where no such form was published. */
export function formsOfPot({ route, formId, formVersion, fullFormId, fullFormVersion, extraQuestions }: Forms): PotForm[] {
  const find = (id: string | null, version: number | null) => {
    const base = allForms().find((form) => form.id === id && form.version === version)
    return base ? withExtras(base, extraQuestions) : null
  }
  if (route === 'light') return [{ kind: 'light', form: find(formId, formVersion) }]
  return [{ kind: 'expression', form: find(formId, formVersion) }, { kind: 'full', form: find(fullFormId, fullFormVersion) }]
}

/** The newest form of each stage of a route, as a new pot gets it. */
export function newestForms(route: 'light' | 'staged') {
  const newest = (id: string) => Math.max(1, ...allForms().filter((form) => form.id === id).map(({ version }) => version))
  if (route === 'light') return { formId: 'light', formVersion: newest('light'), fullFormId: null, fullFormVersion: null }
  return { formId: 'expression', formVersion: newest('expression'), fullFormId: 'full', fullFormVersion: newest('full') }
}

/** By how much a pot's forms break their limits. */
export function overOfPot(pot: Forms): Over[] {
  return formsOfPot(pot).flatMap(({ kind, form }) => (form ? overLimits(kind, form) : []))
}

/** What each stage asks beside what it may ask, for the page of the questions. */
export function countsOfPot(pot: Forms) {
  return formsOfPot(pot).flatMap(({ kind, form }) => (form ? [{ kind, counts: countsOf(kind, form), limits: limitsOf[kind] }] : []))
}

const sample = (kind: ExtraKind, number: number, only?: 'full'): ExtraQuestion => {
  const text = (words: string) => ({ en: { text: words, status: 'reviewed' as const, hash: '' } })
  return {
    id: `worst${number}`, kind, required: true, ...(only && { only }),
    ...(kind === 'longText' && { words: { max: 250 } }),
    ...((kind === 'choice' || kind === 'choices') && { options: ['one', 'two'] }),
    wording: { label: text(`Question ${number}`), ...(kind.startsWith('choice') && { options: { one: text('One'), two: text('Two') } }) },
  }
}

/** The pot that asks most of all that the desk lets open: every extra question is added that no limit refuses. */
export function worstPot(route: 'light' | 'staged'): Forms {
  const start: Forms = { route, ...newestForms(route), extraQuestions: [] }
  const heaviest = [...extraKinds].toSorted((a, b) => Number(b === 'longText') - Number(a === 'longText'))
  const places = route === 'staged' ? [undefined, 'full' as const] : [undefined]
  const tried = places.flatMap((only) => heaviest.flatMap((kind) => Array.from({ length: mostExtras }, () => ({ kind, only }))))
  return tried.reduce<Forms>((pot, { kind, only }, index) => {
    const next = { ...pot, extraQuestions: [...pot.extraQuestions, sample(kind, index + 1, only)] }
    return askedExtras(next.extraQuestions).length <= mostExtras && overOfPot(next).length === 0 ? next : pot
  }, start)
}
