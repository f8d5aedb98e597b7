type Written = { opensAt: string | null; closesAt: string | null }
type Read<T extends Written> = { [K in keyof T & keyof Written]: T[K] extends string ? Date : Date | null }

/** Opening and closing of a round or pot as a page got them, as moments again. */
export function datesOf<T extends Written>({ opensAt, closesAt }: T): Read<T> {
  return { opensAt: opensAt && new Date(opensAt), closesAt: closesAt && new Date(closesAt) } as Read<T>
}
