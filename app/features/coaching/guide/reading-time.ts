const wordsAMinute = 150

/** Whole minutes that it takes to read these texts slowly, at least one. */
export function minutesToRead(texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  return Math.max(1, Math.round(words / wordsAMinute))
}
