import { isOptional, questionText, wordsOf, type CheckContext, type Question, type QuestionOf } from '~/forms'
import { addressParts } from '~/forms/fields/address/schema'
import { optionsOf } from '~/forms/fields/choice/schema'
import { usualMost } from '~/forms/fields/files/files'
import { mostRows } from '~/forms/fields/rows/schema'
import { translator, type Language } from '~/i18n'
import type { Block, Level, Words } from '~/platform/word/blocks'

type Say = (key: string, params?: Record<string, string | number>) => Words
type Place = { level?: Level; groupId?: string; notes?: readonly Words[] }

/** A line of handwriting holds about nine words. */
const wordsOnALine = 9
const linesInABox = 20

/** A question as it stands on paper: heading, hint, how to answer, and room or boxes for the answer. */
export function askedOnPaper(question: Question, context: CheckContext, language: Language, say: Say, { level = 2, groupId, notes = [] }: Place = {}): Block[] {
  const read = (field: 'label' | 'hint' | { option: string }) => {
    const found = questionText(question, field, translator(language), language, groupId, context)
    const english = found && questionText(question, field, translator('en'), 'en', groupId, context)
    return found && { text: found.text, language: found.text === english?.text ? 'en' as const : found.language }
  }
  const label = read('label') ?? { text: question.id, language }
  const hint = read('hint')
  const words = isOptional(question) && !groupId ? { ...say('forms:optional', { label: label.text }), language: label.language } : label
  const quiet = (one: Words): Block => ({ kind: 'paragraph', words: one, look: 'hint' })
  return [
    { kind: 'heading', level, words },
    ...(hint ? [quiet(hint)] : []),
    ...notes.map(quiet),
    ...room(question, context, language, say, (option) => read({ option }) ?? { text: option, language }),
  ]
}

function room(question: Question, context: CheckContext, language: Language, say: Say, option: (value: string) => Words): Block[] {
  const how = (key: string, params?: Record<string, number>): Block => ({ kind: 'paragraph', words: say(`forms:list.${key}`, params), look: 'hint' })
  const space = (lines: number): Block => ({ kind: 'space', lines })
  const boxes = (items: readonly Words[]): Block => ({ kind: 'list', mark: 'box', items })
  const labelled = (keys: readonly string[]): Block[] =>
    keys.flatMap((key): Block[] => [{ kind: 'paragraph', words: say(key), look: 'strong' }, space(1.5)])
  switch (question.kind) {
    case 'group':
      return question.parts.flatMap((part) => askedOnPaper(part, context, language, say, { level: 3, groupId: wordsOf(question) }))
    case 'longText':
      return [how('words', { max: question.words.max }), ...boxesFor(question.words.max).map(space)]
    case 'text':
      return [...(question.words ? [how('words', { max: question.words.max })] : []), space(1.5)]
    case 'choice':
      return [how('oneOf'), boxes(optionsOf(question, context).map(option))]
    case 'choices':
      return [howMany(question, how), boxes(optionsOf(question, context).map(option))]
    case 'declaration':
      return [how('all'), boxes(question.statements.map(option))]
    case 'files':
      return [how('files', { max: question.max ?? usualMost })]
    case 'yesNo':
      return [boxes([say('forms:yes'), say('forms:no')])]
    case 'date':
      return [how('date'), space(1.5)]
    case 'number':
    case 'money':
      return [how(question.kind), space(1.5)]
    case 'address':
      return labelled(addressParts.map((part) => `forms:address.${part}`))
    case 'registerNumbers':
      return labelled(['forms:numbers.charity', 'forms:numbers.company'])
    case 'moneyLines':
      return costs(question, question.categories.map(option), how, say)
    case 'yearSums':
      return [how('yearSums'), table([say('forms:line.year'), say('forms:line.pence')], 3)]
    case 'rows':
      return rows(question, context, language, say)
    default:
      return [space(1.5)]
  }
}

/** Lines of each box for an answer: a long one has two, so that the first stands under its question and not overleaf. */
function boxesFor(words: number): number[] {
  const lines = Math.ceil(words / wordsOnALine) + 1
  return lines <= linesInABox ? [lines] : [Math.ceil(lines / 2), Math.floor(lines / 2)]
}

function howMany({ min = 1, max }: { min?: number; max?: number }, how: (key: string, params?: Record<string, number>) => Block): Block {
  if (max !== undefined) return how('someOfMost', { max })
  return min > 1 ? how('someOfLeast', { min }) : how('someOf')
}

function table(head: readonly Words[], empty: number, rows: readonly Words[][] = []): Block {
  return { kind: 'table', head, rows, empty }
}

type Costs = QuestionOf<'moneyLines'>

/** Rows to write costs in, and the sum; the types of cost and who can pay stand above. */
function costs({ kinds = ['asked'], years }: Costs, categories: readonly Words[], how: (key: string) => Block, say: Say): Block[] {
  const empty: Words = { text: '', language: 'en' }
  const head = [
    say('forms:line.category'), say('forms:line.what'),
    ...(kinds.length > 1 ? [say('forms:line.kind')] : []), ...(years ? [say('forms:line.year')] : []), say('forms:line.pence'),
  ]
  return [
    how('moneyLines'),
    { kind: 'list', mark: 'bullet', items: categories },
    ...(kinds.length > 1 ? [how('kinds'), { kind: 'list', mark: 'bullet', items: kinds.map((kind) => say(`forms:lineKind.${kind}`)) } as const] : []),
    table(head, years ? 15 : 10, [[say('forms:line.total'), ...head.slice(1).map(() => empty)]]),
  ]
}

/** A table to write in; what can be chosen in a column stands above it. */
function rows(question: QuestionOf<'rows'>, context: CheckContext, language: Language, say: Say): Block[] {
  const read = (column: Question, field: 'label' | { option: string }): Words => {
    const found = questionText(column, field, translator(language), language, wordsOf(question), context)
    const english = questionText(column, field, translator('en'), 'en', wordsOf(question), context)
    return { text: found?.text ?? column.id, language: found?.text === english?.text ? 'en' : language }
  }
  const choices = question.columns.flatMap((column): Block[] => column.kind !== 'choice' ? [] : [
    { kind: 'paragraph', words: read(column, 'label'), look: 'strong' },
    { kind: 'list', mark: 'bullet', items: optionsOf(column, context).map((option) => read(column, { option })) },
  ])
  const most = question.max ?? mostRows
  return [
    { kind: 'paragraph', words: say('forms:list.rows', { max: most }), look: 'hint' },
    ...choices,
    table(question.columns.map((column) => read(column, 'label')), Math.min(most, 5)),
  ]
}
