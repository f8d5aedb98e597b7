import { isShape, type Shape } from '../open-data/rule-shapes'

/** A cell of a table: CSV has text alone. */
export type Cell = string | number | boolean | Date | null | undefined
/** Where a column's cells belong in a grant: `['recipientOrganization', 0, 'name']`. */
export type ColumnPath = readonly (string | number)[]

type Fields = { [name: string]: string | Fields }

const place: Fields = { name: 'name', geographiccode: 'geoCode', geocode: 'geoCode' }
const organisation: Fields = {
  identifier: 'id', id: 'id', name: 'name', charitynumber: 'charityNumber', companynumber: 'companyNumber', city: 'addressLocality',
  addresslocality: 'addressLocality', county: 'addressRegion', addressregion: 'addressRegion', location: { '': 'location', ...place },
}
const lists = new Set(['recipientOrganization', 'fundingOrganization', 'beneficiaryLocation', 'grantProgramme', 'classifications', 'plannedDates', 'location'])

/** Titles and names of 360Giving's fields, in small letters and without signs. What we do not read is not here. */
const fields: Fields = {
  identifier: 'id', id: 'id', title: 'title', description: 'description', currency: 'currency', amountawarded: 'amountAwarded',
  amountappliedfor: 'amountAppliedFor', awarddate: 'awardDate', url: 'url', datasource: 'dataSource', fromanopencall: 'fromOpenCall',
  fromopencall: 'fromOpenCall',
  recipientorg: { '': 'recipientOrganization', ...organisation }, recipientorganization: { '': 'recipientOrganization', ...organisation },
  recipientorganisation: { '': 'recipientOrganization', ...organisation },
  recipientind: { '': 'recipientIndividual', name: 'name', identifier: 'id' }, recipientindividual: { '': 'recipientIndividual', name: 'name', id: 'id' },
  toindividualsdetails: { '': 'toIndividualsDetails', primarygrantreason: 'primaryGrantReason', grantpurpose: 'grantPurpose' },
  fundingorg: { '': 'fundingOrganization', ...organisation }, fundingorganization: { '': 'fundingOrganization', ...organisation },
  fundingorganisation: { '': 'fundingOrganization', ...organisation },
  grantprogramme: { '': 'grantProgramme', title: 'title', code: 'code' },
  beneficiarylocation: { '': 'beneficiaryLocation', ...place },
  planneddates: { '': 'plannedDates', startdate: 'startDate', enddate: 'endDate' },
  classifications: { '': 'classifications', title: 'title' },
}

/** "Recipient Org:0:Name" and "recipientOrganization/0/name" → `['recipientOrganization', 0, 'name']`; null for other columns. */
export function columnPath(head: string): ColumnPath | null {
  const parts = head.normalize('NFKC').replace(/^\uFEFF/, '').toLowerCase().split(/[:/]/).map((part) => part.replace(/[^a-z0-9]/g, ''))
  const path: (string | number)[] = []
  let known: string | Fields | undefined = fields
  for (const part of parts) {
    if (/^\d{1,2}$/.test(part) && typeof path.at(-1) === 'number') {
      path[path.length - 1] = Number(part)
      continue
    }
    known = typeof known === 'object' && part !== '' ? known[part] : undefined
    if (known === undefined) return null
    const name: string = typeof known === 'string' ? known : String(known[''])
    path.push(name)
    if (lists.has(name)) path.push(0)
  }
  return typeof known === 'string' ? path : null
}

/** Columns that a table of grants cannot do without, as 360Giving calls them. */
const needed = {
  Identifier: 'id', Title: 'title', Currency: 'currency', 'Amount Awarded': 'amountAwarded', 'Award Date': 'awardDate',
  'Funding Org:Name': 'fundingOrganization/0/name', 'Recipient Org:Name': 'recipientOrganization/0/name',
} as const

export type TableHead = { columns: (ColumnPath | null)[]; missing: string[]; twice: string[] }

/** Reads the first line of a table of grants. */
export function readTableHead(cells: readonly Cell[]): TableHead {
  const columns = cells.map((cell) => (typeof cell === 'string' ? columnPath(cell) : null))
  const names = columns.map((path) => path?.join('/') ?? null)
  const toPeople = names.some((name) => name?.startsWith('recipientIndividual'))
  const missing = Object.entries(needed).filter(([, name]) => !names.includes(name) && !(toPeople && name.startsWith('recipient')))
  const twice = names.flatMap((name, at) => (name !== null && names.indexOf(name) !== at ? [String(cells[at])] : []))
  return { columns, missing: missing.map(([title]) => title), twice: [...new Set(twice)] }
}

const money = new Set(['amountAwarded', 'amountAppliedFor'])

/** A row of a table as the grant it stands for; empty cells are not there. */
export function grantOfCells(columns: readonly (ColumnPath | null)[], cells: readonly Cell[]): Shape {
  const grant: Shape = {}
  columns.forEach((path, at) => {
    const value = path ? valueOf(cells[at], money.has(String(path.at(-1)))) : undefined
    if (path && value !== undefined) put(grant, path, value)
  })
  return grant
}

/** Tables know no types: a number as text is a number where money stands, and text everywhere else. */
function valueOf(cell: Cell, isMoney: boolean): unknown {
  if (cell === null || cell === undefined) return undefined
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No'
  const text = String(cell).trim()
  if (text === '') return undefined
  if (!isMoney) return String(cell)
  return /^-?\d{1,15}(?:\.\d+)?$/.test(text) ? Number(text) : cell
}

function put(grant: Shape, path: ColumnPath, value: unknown): void {
  let here: unknown = grant
  path.forEach((step, at) => {
    const last = at === path.length - 1
    const next = () => (last ? value : typeof path[at + 1] === 'number' ? [] : {})
    if (typeof step === 'number' && Array.isArray(here)) here = here[step] ??= next()
    else if (typeof step === 'string' && isShape(here)) here = here[step] ??= next()
  })
}
