/** What was found in one row; its sentence is `importing:problem.<code>`. A row is refused unless the code says `dropped`. */
export const rowCodes = [
  'notObject', 'quote', 'stray', 'cells', 'idMissing', 'idWrong', 'idDouble', 'idTaken', 'ours', 'titleMissing', 'recipientMissing',
  'recipientMany', 'individual', 'funderMissing', 'currency', 'currencyMissing', 'amountMissing', 'amountNotNumber', 'amountNotPositive',
  'amountTooLarge', 'dateMissing', 'dateNotDate', 'dateNotReal', 'dateInFuture', 'dateTooEarly', 'wrongType', 'tooLong', 'nameEmail',
  'namePhone', 'namePostcode', 'nameStreet', 'nameBank', 'sourceMissing', 'droppedText', 'droppedLong', 'droppedPlace',
] as const
export type RowCode = (typeof rowCodes)[number]
export type GrantProblem = { code: RowCode; params: Record<string, string | number> }
export type RowProblem = GrantProblem & { row: number }

/** What is wrong with a file as a whole; its sentence is `importing:error.<code>`. */
export type FileCode =
  | 'empty' | 'kind' | 'locked' | 'macros' | 'tooFull' | 'broken' | 'notText' | 'notJson' | 'noGrants' | 'noColumns' | 'headerOnly'
  | 'cellTooLong' | 'columnTwice'

/** A file that cannot be read, or not to its end. */
export class FileProblem extends Error {
  readonly code: FileCode
  readonly params: Record<string, string | number>

  constructor(code: FileCode, params: Record<string, string | number> = {}) {
    super(code)
    this.code = code
    this.params = params
  }
}

/** What was typed, short enough to be shown beside what is wrong with it. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return [...text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()].slice(0, 40).join('')
}
