const wordsAMinute = 150

/** Whole minutes within which these texts are read slowly, at least one. */
export function minutesToRead(texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  return Math.max(1, Math.ceil(words / wordsAMinute))
}
