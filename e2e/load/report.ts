/** What a check found: its figures in words, and whether they are as they must be. */
export type Finding = { name: string; ok: boolean; figures: string }

export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Prints findings as a table; any that is not as it must be makes the program end with 1. */
export function report(findings: readonly Finding[]): void {
  const width = Math.max(...findings.map(({ name }) => name.length))
  for (const { name, ok, figures } of findings) say(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(width)}  ${figures}`)
  if (findings.some(({ ok }) => !ok)) process.exitCode = 1
}

/** The value below which `share` (0 to 1) of the numbers lie. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** How often each value occurs, as '200: 30, 409: 12'. */
export function tally(values: readonly (string | number)[]): string {
  const counts = new Map<string | number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => `${value}: ${count}`).join(', ')
}
