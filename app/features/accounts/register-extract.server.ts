import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { z } from 'zod'
import { isAddress, normaliseAddress } from './address'
import { normaliseCharityNumber } from './register-numbers'

/**
 * The columns that are read of the Charity Commission's published extract ("publicextract.charity", JSON or text with
 * tabs) and of plainer lists; all others are left alone. Upper and lower case, spaces and hyphens do not matter.
 */
export const extractColumns = {
  number: ['registered_charity_number', 'charity_number', 'charity_no', 'regno'],
  linked: ['linked_charity_number', 'subsidiary_number'],
  name: ['charity_name', 'name'],
  address: ['charity_contact_email', 'contact_email', 'email', 'email_address'],
  status: ['charity_registration_status', 'registration_status', 'status'],
} as const

/** Without these nothing can be read. */
export const neededColumns = ['number', 'name', 'address'] as const

export type RegisterRow =
  | { kind: 'contact'; charityNumber: string; name: string; address: string }
  /** Taken off the register, or without an address now: nothing may be proved by an older one. */
  | { kind: 'gone'; charityNumber: string }
  /** A linked charity, or a line without a number. */
  | { kind: 'left' }

export class WrongExtract extends Error {}

/** Reads a file of any length row by row. @throws WrongExtract when a needed column is not there */
export async function* readExtract(file: string): AsyncGenerator<RegisterRow> {
  const handle = await open(file)
  const { buffer } = await handle.read(Buffer.alloc(4096), 0, 4096, 0)
  const stream = handle.createReadStream({ encoding: 'utf8', start: 0 })
  const start = buffer.toString('utf8').replace(/^\ufeff/, '').trimStart()
  const rows = start.startsWith('[') || start.startsWith('{') ? jsonObjects(stream) : lines(stream, start)
  let checked = false
  for await (const row of rows) {
    const named = new Map(Object.entries(row).map(([key, value]) => [key.toLowerCase().trim().replace(/[\s-]+/g, '_'), value]))
    if (!checked) {
      const missing = neededColumns.filter((column) => !extractColumns[column].some((name) => named.has(name)))
      if (missing.length > 0) throw new WrongExtract(missing.map((column) => extractColumns[column][0]).join(', '))
      checked = true
    }
    yield toRow(named)
  }
}

function toRow(named: Map<string, unknown>): RegisterRow {
  const read = (column: keyof typeof extractColumns) => {
    const value = named.get(extractColumns[column].find((name) => named.has(name)) ?? '')
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  }
  const charityNumber = normaliseCharityNumber(read('number'))
  if (!charityNumber || charityNumber.includes('-') || !['', '0'].includes(read('linked'))) return { kind: 'left' }
  const address = normaliseAddress(read('address'))
  const name = read('name')
  if (!['', 'registered'].includes(read('status').toLowerCase()) || !isAddress(address) || !name) return { kind: 'gone', charityNumber }
  return { kind: 'contact', charityNumber, name: name.slice(0, 300), address }
}

const anyObject = z.record(z.string(), z.unknown())

function lines(stream: Readable, start: string): AsyncIterable<Record<string, unknown>> {
  const [header = ''] = start.split('\n')
  // The Commission's own text has tabs, and quotation marks that mean themselves.
  const tabs = header.includes('\t')
  return stream.pipe(parse({ bom: true, columns: true, delimiter: tabs ? '\t' : ',', quote: tabs ? null : '"', relax_column_count: true, skip_empty_lines: true }))
}

/** The objects of a list, one by one: the whole file is longer than a string can be. */
async function* jsonObjects(stream: Readable): AsyncGenerator<Record<string, unknown>> {
  let [text, depth, inString, escaped] = ['', 0, false, false]
  for await (const chunk of stream) {
    let from = depth > 0 ? 0 : -1
    const piece = String(chunk)
    for (let index = 0; index < piece.length; index += 1) {
      const sign = piece[index]
      if (inString) {
        if (escaped) escaped = false
        else if (sign === '\\') escaped = true
        else if (sign === '"') inString = false
      } else if (sign === '"') inString = true
      else if (sign === '{') {
        if (depth === 0) from = index
        depth += 1
      } else if (sign === '}') {
        depth -= 1
        if (depth === 0) {
          yield anyObject.parse(JSON.parse(text + piece.slice(from, index + 1)))
          text = ''
          from = -1
        }
      }
    }
    if (from >= 0) text += piece.slice(from)
  }
}
