import { areaName, funder } from '~/features/funds'
import { checkQuestion, questionsOnPath, type Answers, type Form, type Question } from '~/forms'
import { isRecord, own } from '~/forms/values'
import { languages, translator } from '~/i18n'
import type { Draft, KnownPlace, Line } from './draft'
import { passagesOf } from './passages'
import { westYorkshirePlaces } from './text/west-yorkshire-places'

/** What the portal knows beside the answers. */
export type Beside = { group: string | null; funds: readonly string[]; round: number | null; partners: readonly string[] }

/**
 * A bid as the rules read it: the answers on the path, as typed, right or wrong.
 */
export function readDraft(form: Form, answers: Answers, beside: Beside): Draft {
  const questions = questionsOnPath(form, answers)
  const of = (id: string) => questions.some((question) => question.id === id) ? own(answers, id) : undefined
  const all = questions.flatMap((question) => passagesOf(question, own(answers, question.id), questions))
  return {
    passages: all.filter(({ at }) => at.part !== 'name' && at.part !== 'role'),
    name: all.find(({ at }) => at.question === 'project' && at.part === 'name') ?? null,
    lines: questions.flatMap((question) => linesOf(question, own(answers, question.id))),
    people: isRecord(of('people')) ? {
      at: { question: 'people' }, who: texts(part(of('people'), 'who')), howMany: clean<number>({ id: 'n', kind: 'number', min: 1, max: 1_000_000_000 }, part(of('people'), 'howMany')),
    } : null,
    districts: Array.isArray(of('districts')) ? { at: { question: 'districts' }, codes: texts(of('districts')) } : null,
    dates: isRecord(of('dates')) ? {
      at: { question: 'dates' }, start: clean<string>({ id: 'd', kind: 'date' }, part(of('dates'), 'start')), end: clean<string>({ id: 'd', kind: 'date' }, part(of('dates'), 'end')),
    } : null,
    safety: isRecord(of('safety')) ? {
      at: { question: 'safety' }, atRisk: texts(part(of('safety'), 'atRisk')), measures: texts(part(of('safety'), 'measures')),
    } : null,
    partners: [...beside.partners, ...rows(of('partners')).map((row) => String(part(row, 'name') ?? ''))].filter((name) => name.trim() !== ''),
    own: { group: beside.group, funds: beside.funds, round: beside.round },
    places: knownPlaces(),
    asks: new Set(questions.map(({ id }) => id)),
  }
}

function part(value: unknown, key: string): unknown {
  return isRecord(value) ? own(value, key) : undefined
}

function rows(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function texts(value: unknown): string[] {
  return rows(value).filter((one): one is string => typeof one === 'string')
}

/** The clean value of one control alone, without bounds; null where it is none. */
function clean<Value>(question: Question, typed: unknown): Value | null {
  const checked = checkQuestion(question, typed)
  return checked.ok ? (checked.value as Value) : null
}

function linesOf(question: Question, value: unknown): Line[] {
  if (question.kind !== 'moneyLines') return []
  return rows(value).flatMap((line, row) => {
    const [what, pence] = [String(part(line, 'what') ?? ''), clean<number>({ id: 'sum', kind: 'money' }, part(line, 'pence'))]
    if (what.trim() === '' && pence === null) return []
    return [{ at: { question: question.id, row }, category: String(part(line, 'category') ?? ''), what, pence, kind: String(part(line, 'kind') || 'asked') }]
  })
}

const known = new WeakMap<object, readonly KnownPlace[]>()

/** The funder's areas by the names they have in each language, and the towns of West Yorkshire where it is the funder's; one list a funder, for indexes. */
function knownPlaces(): readonly KnownPlace[] {
  const made = known.get(funder()) ?? listPlaces()
  known.set(funder(), made)
  return made
}

function listPlaces(): KnownPlace[] {
  const areas = funder().areas.map(({ code }) => ({ area: code, district: true, names: languages.map((language) => areaName(code, translator(language.code))) }))
  return [...areas, ...westYorkshirePlaces.filter(({ area }) => areas.some((one) => one.area === area))]
}
