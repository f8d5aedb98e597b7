/** Words as people count them, the house's one way (language.md). */
export function wordsIn(text: string): string[] {
  return text.match(/\S+/g) ?? []
}

/** A word as it is compared: small letters, no marks around it, Latin letters without their accents. */
export function bare(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/([a-z])\p{M}+/gu, '$1').normalize('NFC').replace(/ł/g, 'l').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '')
}

/**
 * Sentences and lines of a text, in order: after . ! ? and the full stops of Urdu ۔ and Punjabi ।, and at line ends. A full stop
 * inside a number, a time or between short letters ends nothing.
 */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[!?؟۔।]["”’')]?)\s+|(?<=[\p{L}\p{N}\p{M}%)"”’']{2}\.)\s+|[\n\r\u2028]+/u).map((one) => one.trim()).filter((one) => one !== '')
}
