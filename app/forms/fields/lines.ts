/** Lines of a table that a person adds to and takes from: of money, or rows of short answers. */

/** Gives each line an id that no line before it has; ids stay with their lines. */
export function withIds<Line extends { id: string }>(lines: readonly Line[]): Line[] {
  let highest = Math.max(0, ...lines.map(({ id }) => Number(/^r(\d{1,6})$/.exec(id)?.[1] ?? 0)))
  const seen = new Set<string>()
  return lines.map((line) => {
    const id = /^r\d{1,6}$/.test(line.id) && !seen.has(line.id) ? line.id : `r${(highest += 1)}`
    seen.add(id)
    return { ...line, id }
  })
}

/** How many lines a page shows: `least`, one blank after those filled, or as many as were asked for. */
export function linesToShow(filled: number, most: number, asked = 0, least = 3): number {
  // `asked` comes out of an address, so it may be no number at all.
  return Math.min(Math.max(least, filled + 1, Number.isInteger(asked) ? asked : 0), Math.max(most, filled))
}

/** The value of the button `intent` that takes out a line. */
export function removal(question: string, index: number): string {
  return `remove-${question}-${index}`
}

/** Which line a button takes out, if it does. */
export function readRemoval(intent: unknown): { question: string; index: number } | null {
  const [, question, index] = /^remove-([a-z][A-Za-z0-9]*)-(\d{1,2})$/.exec(typeof intent === 'string' ? intent : '') ?? []
  return question === undefined ? null : { question, index: Number(index) }
}
