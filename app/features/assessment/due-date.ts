import { plainCode } from '~/forms/fields/typed'

export type TypedDay = { day: string; month: string; year: string }

export function readDay(form: FormData, name: string): TypedDay {
  const part = (which: keyof TypedDay) => plainCode(String(form.get(`${name}.${which}`) ?? ''))
  return { day: part('day'), month: part('month'), year: part('year') }
}

/** The end of working hours of a day, 17:00 UTC; null where nothing was typed, `wrong` where it is no day to come. */
export function dueAt({ day, month, year }: TypedDay, now: Date): Date | null | 'wrong' {
  if (!day && !month && !year) return null
  const [d, m, y] = [Number(day), Number(month), Number(year)]
  const date = new Date(Date.UTC(y, m - 1, d, 17))
  const same = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
  return same && date > now ? date : 'wrong'
}
