import { checkQuestion, question } from '~/forms'
import type { Upload } from '~/platform/portal'
import { documentKinds, type DocumentKind } from './document-kinds'

/** The control's id → a code of `files:error`, and what the sentence names. */
export type DocumentErrors = Record<string, string>
export type TypedDocument = { kind?: string; ends: { day: string; month: string; year: string } }
export type ReadDocument =
  | { ok: true; kind: DocumentKind | null; expiresOn: string | null; upload: Upload | null; typed: TypedDocument }
  | { ok: false; errors: DocumentErrors; typed: TypedDocument }

const ends = question({ id: 'ends', kind: 'date', required: false })
const dateErrors: Record<string, string> = { incomplete: 'dateIncomplete', year: 'dateYear', notReal: 'dateNotReal' }

/**
 * Reads the form of a document. `isNew`: kind and file are needed; otherwise only the last day may be changed.
 */
export function readDocument(form: FormData, uploads: readonly Upload[], isNew: boolean): ReadDocument {
  const text = (name: string) => String(form.get(name) ?? '')
  const typed: TypedDocument = { kind: text('kind'), ends: { day: text('ends.day'), month: text('ends.month'), year: text('ends.year') } }
  const kind = documentKinds.find((one) => one === typed.kind) ?? null
  const upload = uploads.find(({ field }) => field === 'file') ?? null
  const date = checkQuestion(ends, typed.ends)
  const errors: DocumentErrors = {}
  if (isNew && !kind) errors.kind = 'kindRequired'
  if (isNew && !upload) errors.file = 'fileRequired'
  if (!date.ok) for (const { field, code } of date.issues) errors[field] = dateErrors[code] ?? 'dateNotReal'
  if (Object.keys(errors).length > 0) return { ok: false, errors, typed }
  return { ok: true, kind, expiresOn: date.ok ? date.value : null, upload, typed }
}

/** A last day as it is typed, for the form. */
export function typedDay(expiresOn: string | null): TypedDocument['ends'] {
  const [year = '', month = '', day = ''] = expiresOn?.split('-') ?? []
  return { day: day && String(Number(day)), month: month && String(Number(month)), year }
}
