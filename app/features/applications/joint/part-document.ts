import { path, questionText, shownLines, type Answers, type Form } from '~/forms'
import { inLanguage, translator, type Language, type StaffText } from '~/i18n'
import type { Block, WordDocument, Words } from '~/platform/word/blocks'

/** What of a group's own part goes into its Word copy. */
export type PartCopy = {
  reference: string
  organisation: string
  fund: StaffText
  pot: StaffText
  form: Form
  answers: Answers
  /** Language of each answer. */
  writtenIn: Record<string, Language>
}

/** A group's own part of a joint bid as it stands, as a Word document in the reader's language; for its own people. */
export function partDocument(part: PartCopy, language: Language): WordDocument {
  const t = translator(language)
  const own = (text: string): Words => ({ text, language })
  const stops = path(part.form, part.answers)
  const tasks = [...new Set(stops.map(({ task }) => task.id))]
  return {
    title: t('joint:part.documentTitle'),
    language,
    author: t('service:name'),
    foot: own(t('documents:page', { page: '{page}', pages: '{pages}' })),
    blocks: [
      { kind: 'facts', rows: [
        { label: own(t('bids:home.reference')), values: [{ ...own(part.reference), ltr: true }] },
        { label: own(t('bids:print.group')), values: [{ ...own(part.organisation), typed: true }] },
        { label: own(t('bids:print.fund')), values: [part.fund, part.pot].map((text) => inLanguage(text, language)).map(({ text, language }) => ({ text, language })) },
      ] },
      ...tasks.flatMap((task): Block[] => [
        { kind: 'heading', level: 1, words: own(t(`questions:task.${task}`)) },
        ...stops.filter((stop) => stop.task.id === task).flatMap(({ page }) => page.questions).map((question): Block => {
          const said = questionText(question, 'label', t, language)
          const lines = shownLines(question, part.answers[question.id], t, language).map(({ about, text }) => ({
            ...(about && { about: own(about) }),
            words: { text, language: part.writtenIn[question.id] ?? language, typed: true as const },
          }))
          return {
            kind: 'answer', level: 2, label: { text: said?.text ?? '', language: said?.language ?? language },
            lines: lines.length > 0 ? lines : [{ words: own(t('forms:skipped')) }],
          }
        }),
      ]),
    ],
  }
}
