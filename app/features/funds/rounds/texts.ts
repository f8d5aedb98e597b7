import { languages, type Language, type StaffText } from '~/i18n'
import { askedExtras } from '../questions'
import { scores } from './criteria-part'
import type { PotRow, RoundRow } from './rows'

/** A text of a round in four languages. `what` is worded at `desk:rounds.texts.<what>`; `number` and `part` where there are several. */
export type RoundText = { id: string; potId: string | null; what: string; number?: number; part?: number; text: StaffText; missing: Language[] }

/** Every text that staff type for a round, in the order of its pages, with the languages that each has not. */
export function roundTexts(round: RoundRow, pots: readonly PotRow[]): RoundText[] {
  const of = (potId: string | null, what: string, text: StaffText, number?: number, part?: number): RoundText => ({
    id: [potId, what, number, part].filter((one) => one !== undefined && one !== null).join('-'),
    potId, what, text, missing: missingIn(text), ...(number !== undefined && { number }), ...(part !== undefined && { part }),
  })
  return [
    of(null, 'title', round.title),
    ...pots.flatMap((pot) => [
      of(pot.id, 'potTitle', pot.title),
      of(pot.id, 'summary', pot.summary),
      ...pot.criteria.flatMap(({ title, describes }, index) => (title ? [
        of(pot.id, 'criterion', title, index + 1),
        ...scores.flatMap((score) => (describes?.[score] ? [of(pot.id, 'score', describes[score], index + 1, score)] : [])),
      ] : [])),
      ...askedExtras(pot.extraQuestions).flatMap(({ wording }, index) => [
        of(pot.id, 'question', wording.label, index + 1),
        ...(wording.hint ? [of(pot.id, 'hint', wording.hint, index + 1)] : []),
        ...Object.values(wording.options ?? {}).map((option, place) => of(pot.id, 'option', option, index + 1, place + 1)),
      ]),
    ]),
  ]
}

/** Languages in which a text is not there; readers of them get the English, marked as English. */
export function missingIn(text: StaffText): Language[] {
  return languages.map(({ code }) => code).filter((code) => !text[code]?.text)
}
