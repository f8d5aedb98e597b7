/** Where the pages of published awards are, without the language. */
export const awardPaths = {
  all: '/awards',
  award: (reference: string) => `/awards/${reference}`,
  /** Awards that match; what is empty is left out, so that one list has one address. */
  list: (filter: Record<string, string | number | undefined>) => {
    const some = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
    return some.length === 0 ? '/awards' : `/awards?${new URLSearchParams(some).toString()}`
  },
}
