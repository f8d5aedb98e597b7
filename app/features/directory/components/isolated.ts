/** A name inside a sentence keeps its own direction, where no element can stand: options, labels. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`
}
