/** The id of a control by its name, `score.need` → `score-need`: ids have no dots. */
export function controlId(name: string): string {
  return name.replaceAll('.', '-')
}
