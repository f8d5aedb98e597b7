const grouped = new Intl.NumberFormat('en-GB')

/** 10000 as '10,000', in every language: like money. */
export function inNumbers(count: number): string {
  return grouped.format(count)
}
