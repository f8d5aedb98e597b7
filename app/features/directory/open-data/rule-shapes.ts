/** Something of unknown shape: rules read files of others, too. */
export type Shape = Record<string, unknown>

export function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The things in a list that have a shape; none where it is no list. */
export function listOf(value: unknown): Shape[] {
  return Array.isArray(value) ? value.filter(isShape) : []
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Every value with where it stands: '/recipientOrganization/0/name'. Keys that are no list and no shape. */
export function leavesOf(value: unknown, at = ''): { at: string; key: string; value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => leavesOf(one, `${at}/${index}`))
  if (isShape(value)) return Object.entries(value).flatMap(([key, one]) => leavesOf(one, `${at}/${key}`))
  return [{ at, key: at.split('/').findLast((part) => !/^\d+$/.test(part)) ?? '', value }]
}

/** '2026-11-30', a day that the calendar has. */
export function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}

/** A full date-time with its zone: '2026-11-30T09:15:00Z'. */
export function isDateTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))
}
