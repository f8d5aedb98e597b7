import { knownGroup } from '~/features/funds'
import { path, questionText, shownLines, writtenTexts, type Answers, type Json } from '~/forms'
import { translator } from '~/i18n'
import type { Language } from '~/i18n/languages'
import type { schema } from '~db/index.server'
import type { Bid, Stored } from './bid.server'

type Snapshot = typeof schema.submission.$inferSelect.snapshot
/** What of a bid is frozen. */
type ToFreeze = Pick<Bid, 'form' | 'answers' | 'formId' | 'formVersion' | 'organisationName'> & { stored: readonly Pick<Stored, 'question' | 'language'>[] }

/**
 * A bid frozen as it was asked and answered: each question in the words it had, each answer as typed and as shown,
 * in the writer's language and in English. One sent in English that says something in another language has to be put
 * into English, too. `details` are what the portal knew of the group and did not ask again.
 */
export function freeze(bid: ToFreeze, details: Record<string, Json>, language: Language): Snapshot {
  const languages: Language[] = language === 'en' ? ['en'] : [language, 'en']
  const inEach = <T>(make: (language: Language) => T) =>
    Object.fromEntries(languages.map((one) => [one, make(one)])) as Partial<Record<Language, T>>
  // With the group's details as if it were new: whoever reads the bid sees the whole of it.
  const answers: Answers = { ...bid.answers, ...details, [knownGroup]: 'no' }
  const stops = path(bid.form, answers)
  const written = new Map(bid.stored.map((one) => [one.question, one.language]))
  const foreign = stops.some(({ page }) => page.questions.some((question) =>
    (written.get(question.id) ?? language) !== 'en' && writtenTexts(question, answers[question.id]).some((text) => text.trim() !== '')))
  return {
    ...(language === 'en' && foreign && { needsEnglish: true as const }),
    formId: bid.formId,
    formVersion: bid.formVersion,
    organisation: bid.organisationName || String(details.groupName ?? ''),
    language,
    taskTitles: Object.fromEntries(
      [...new Set(stops.map(({ task }) => task.id))].map((task) => [task, inEach((one) => translator(one)(`questions:task.${task}`))]),
    ),
    answers: stops.flatMap(({ task, page }) =>
      page.questions.map((question) => ({
        question: question.id,
        task: task.id,
        label: inEach((one) => questionText(question, 'label', translator(one), one)?.text ?? ''),
        value: answers[question.id] ?? null,
        shown: inEach((one) => shownLines(question, answers[question.id], translator(one), one)),
        writtenIn: written.get(question.id) ?? language,
      })),
    ),
  }
}
