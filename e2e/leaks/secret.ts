/** Something that no public byte may hold. */
export type Secret = {
  /** What it is, for people: 'refuge address in Urdu'; of marks, the table. */
  kind: string
  /** Where it was planted: 'answer.value'. */
  where: string
  value: string
}

const letters = 'bcdfghjklmnpqrstvwxz'
let planted = 0

/** A word that stands nowhere else, is no word of any language, and no typing mistake of one. */
export function mark(): string {
  planted += 1
  let rest = planted * 7919 + 104_729
  let word = ''
  for (let place = 0; place < 7; place += 1) {
    word += letters[rest % letters.length]
    rest = Math.floor(rest / letters.length) + (place + 1) * 31 * planted
  }
  return `zqx${word}`
}

/** A whole number of nine digits that stands nowhere else. */
export function markNumber(): number {
  planted += 1
  return 731_000_003 + planted * 10_007
}

/** A day of long ago, or of far ahead, that stands nowhere else: '1911-05-09'. */
export function markDay(ahead: boolean): string {
  planted += 1
  return new Date(Date.UTC(ahead ? 2110 : 1911, 0, 1 + planted * 3)).toISOString().slice(0, 10)
}
