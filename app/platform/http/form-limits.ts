import { BadRequest } from '../errors'

/** Limits of one form. Beyond them a 17-byte body can hang the parser (quality.md, Known faults). */
export const formLimits = { fields: 500, nameLength: 200, depth: 6, index: 100 }
/** The most bytes of one form; above it 413. */
export const bodyLimit = 1_048_576

const unsafeNames = new Set(['__proto__', 'constructor', 'prototype'])

/** @throws BadRequest when a field's name could make a parser build something huge or touch prototypes. */
export function checkFieldName(name: string): void {
  if (name.length > formLimits.nameLength) throw new BadRequest('field-name-too-long')
  const steps = name.split(/[.[\]]+/u).filter((step) => step !== '')
  if (steps.length > formLimits.depth) throw new BadRequest('field-too-deep')
  for (const step of steps) {
    if (unsafeNames.has(step)) throw new BadRequest('field-name-unsafe')
    if (/^\d+$/u.test(step) && Number(step) > formLimits.index) throw new BadRequest('field-index-too-big')
  }
}

/** Counts a byte sequence, giving up past `most`, so that a bomb costs one pass over it at the most. */
function countUpTo(bytes: Uint8Array, wanted: number[], most: number): number {
  const first = wanted[0] ?? 0
  let count = 0
  for (let at = bytes.indexOf(first); at !== -1 && count <= most; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) count += 1
  }
  return count
}

/**
 * Reads a posted body after looking at its size and names.
 * @throws BadRequest for a form bomb or a body that is not what its content type says
 */
export async function parseForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> {
  const multipart = /^multipart\/form-data/iu.test(contentType)
  const boundary = /boundary="?([^";]+)"?/iu.exec(contentType)?.[1]
  if (multipart && !boundary) throw new BadRequest('no-boundary')
  const separator = boundary ? [...new TextEncoder().encode(`--${boundary}`)] : [38]
  if (countUpTo(bytes, separator, formLimits.fields + 1) > formLimits.fields) throw new BadRequest('too-many-fields')
  const form = multipart ? await readParts(bytes, contentType) : readPairs(bytes)
  for (const name of form.keys()) checkFieldName(name)
  return form
}

async function readParts(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
  } catch (error) {
    throw new BadRequest('unreadable-form', { cause: error })
  }
}

/** As Response.formData() reads name=value&…, without its streams. */
function readPairs(bytes: Uint8Array): FormData {
  const form = new FormData()
  for (const [name, value] of new URLSearchParams(new TextDecoder().decode(bytes))) form.append(name, value)
  return form
}
