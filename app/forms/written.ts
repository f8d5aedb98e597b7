import type { Question } from './question'

/**
 * What of an answer is free text, so that it has a language and needs English. Names of groups, numbers, addresses and what was
 * chosen need none: they are the same everywhere, or our own words.
 */
export function writtenTexts(question: Question, value: unknown): string[] {
  const of = (key: string) => (typeof value === 'object' && value !== null ? (Reflect.get(value, key) as unknown) : undefined)
  switch (question.kind) {
    case 'group':
      // What a project is called is words too: in a language that assessors may not read, and are not told.
      return question.parts.flatMap((part) => (part.kind === 'text' ? [String(of(part.id) ?? '')] : writtenTexts(part, of(part.id))))
    case 'rows':
      return Array.isArray(value) ? value.flatMap((row: unknown) => question.columns.filter(({ kind }) => kind === 'text')
        .map(({ id }) => String(Reflect.get(Object(row), id) ?? ''))) : []
    case 'moneyLines':
      return Array.isArray(value) ? value.map((line: unknown) => String(Reflect.get(Object(line), 'what') ?? '')) : []
    // Ours ask for a group's name in one line; staff's may ask for anything.
    case 'text':
      return question.wording && typeof value === 'string' ? [value] : []
    case 'longText':
      return typeof value === 'string' ? [value] : []
    default:
      return []
  }
}
