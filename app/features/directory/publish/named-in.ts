import { nameParts, organisationKey } from '../organisation-name'
import { searchWords } from '../search-words'

/** Whether a text says one of the names, however it is spelt: all its telling words in a row. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const said = ` ${searchWords(text).join(' ')} `
  const keyed = ` ${organisationKey(text)} `
  return names.filter((name) => {
    const { before } = nameParts(name)
    return [name, before].some((one) => isTellingName(organisationKey(one))
      && (said.includes(` ${searchWords(one).join(' ')} `) || keyed.includes(` ${organisationKey(one)} `)))
  })
}

/** One short word alone is a word, and no name to look for in what others say. */
export function isTellingName(key: string): boolean {
  return key.includes(' ') || key.length > 6
}
