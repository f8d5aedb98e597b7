import { formFor, formOfPart } from '~/features/funds'
import { questionsOf, questionText, shownLines, type Question } from '~/forms'
import { inLanguage, isLanguage, translator, type Language, type StaffText } from '~/i18n'
import type { Block, WordDocument, Words } from '~/platform/word/blocks'
import type { CommonShown } from './components/CommonAnswers'
import { readInParts } from './readable'

/** The common part of a joint bid as a Word document, in the reader's language and with no more than the groups read of each other. */
export function commonDocument(common: CommonShown & { pot: StaffText; fund: StaffText }, language: Language): WordDocument {
  const t = translator(language)
  const own = (text: string): Words => ({ text, language })
  const asked = new Map(questionsOf(formFor(common)).map((question) => [question.id, question]))
  const answer = (question: Question, { answers, writtenIn }: Pick<CommonShown, 'answers' | 'writtenIn'>, level: 2 | 3): Block => {
    const said = questionText(question, 'label', t, language)
    const written = writtenIn[question.id]
    const lines = shownLines(question, answers[question.id], t, language).map(({ about, text }) => ({
      ...(about && { about: own(about) }),
      words: { text, language: isLanguage(written) ? written : language, typed: true as const },
    }))
    return { kind: 'answer', level, label: { text: said?.text ?? '', language: said?.language ?? language }, lines: lines.length > 0 ? lines : [{ words: own(t('forms:skipped')) }] }
  }
  const form = formOfPart(common.kind)
  const ofParts = form ? questionsOf(formFor({ ...form, extras: [] })).filter(({ id }) => readInParts.includes(id)) : []
  return {
    title: t('joint:common.title'),
    language,
    author: t('service:name'),
    foot: own(t('documents:page', { page: '{page}', pages: '{pages}' })),
    blocks: [
      { kind: 'facts', rows: [
        { label: own(t('bids:home.reference')), values: [{ ...own(common.reference), ltr: true }] },
        { label: own(t('bids:print.fund')), values: [common.fund, common.pot].map((text) => inLanguage(text, language)).map(({ text, language }) => ({ text, language })) },
      ] },
      { kind: 'paragraph', words: own(t('joint:common.notShown')), look: 'hint' },
      ...common.tasks.flatMap(({ id, questions }): Block[] => [
        { kind: 'heading', level: 1, words: own(t(`questions:task.${id}`)) },
        ...questions.flatMap((one) => {
          const question = asked.get(one)
          return question ? [answer(question, common, 2)] : []
        }),
      ]),
      ...(ofParts.length > 0 ? [{ kind: 'heading', level: 1, words: own(t('joint:common.groups')) } satisfies Block] : []),
      ...common.parts.flatMap((part): Block[] => ofParts.length === 0 ? [] : [
        { kind: 'heading', level: 2, words: { ...own(part.name), typed: true } },
        ...ofParts.map((question) => answer(question, part, 3)),
      ]),
    ],
  }
}
