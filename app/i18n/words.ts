/** Counts words the same way everywhere: in the browser while typing, on the server when checking. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
