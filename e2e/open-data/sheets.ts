import { isShape, type Shape } from '../../app/features/directory/open-data/rule-shapes'
import { fieldOf } from './schema'

/** Rows of a spreadsheet back to grants, as tools of 360Giving do it. @throws Error for a column that the schema does not know */
export function grantsOf(rows: readonly (readonly unknown[])[]): Shape[] {
  const [head = [], ...lines] = rows
  const fields = head.map((heading) => fieldOf(String(heading)))
  return lines.map((cells) => {
    const grant: Shape = {}
    cells.forEach((cell, at) => {
      const field = fields[at]
      if (field && cell !== null && cell !== undefined && cell !== '') put(grant, field.path, field.number ? Number(cell) : asWritten(String(cell)))
    })
    return grant
  })
}

/** What was made text, so that no spreadsheet runs it. */
function asWritten(text: string): string {
  return /^'[\s\u200B-\u200F\u2066-\u2069]*[=+\-@＝＋－＠\t\r\n]/.test(text) ? text.slice(1) : text
}

function put(into: Shape, path: readonly string[], value: unknown): void {
  let at: Shape | unknown[] = into
  path.forEach((step, index) => {
    const last = index === path.length - 1
    const key = Array.isArray(at) ? Number(step) : step
    const holder = at as Record<string | number, unknown>
    if (last) holder[key] = value
    else {
      holder[key] ??= /^\d+$/.test(path[index + 1] ?? '') ? [] : {}
      at = holder[key] as Shape | unknown[]
    }
  })
}

/** Every text cell that a spreadsheet would run. */
export function runnable(rows: readonly (readonly unknown[])[]): string[] {
  return rows.flat().filter((cell): cell is string => typeof cell === 'string' && /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell))
}

/** Ids of grants that are not the same in both, whatever the order of their fields. */
export function differences(one: readonly Shape[], other: readonly Shape[]): string[] {
  const byId = new Map(other.map((grant) => [grant.id, canonical(grant)]))
  const differing = one.filter((grant) => byId.get(grant.id) !== canonical(grant)).map(({ id }) => String(id))
  return one.length === other.length ? differing : [...differing, `${one.length} grants and ${other.length}`]
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (isShape(one) ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))) : one))
}
