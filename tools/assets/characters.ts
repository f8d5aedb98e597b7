import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { root } from './folders.ts'

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))

/** What people type and we write in every language. The space at the end does not break. */
export const basic = `${ascii}£€–—‘’“”•…·×−→←✓\u00a0`

export const polish = 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”'
export const welsh = 'âêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿÂÊÎÔÛŴŶÁÉÍÓÚÝÄËÏÖÜŸ'

/** The whole block, since people type names we have not seen, and the danda. */
export const gurmukhi = `${range(0x0a01, 0x0a75)}।॥\u200c\u200d`

/**
 * Every letter and mark of Urdu, and Arabic ones that names and prayers bring with them. Not the space: that of
 * Nastaliq is so narrow that Latin words beside it run together.
 */
export const urdu =
  'ءآأؤإئابپةتٹثجچحخدڈذرڑزژسشصضطظعغفقکكگلمنںوہۂۃهھیىيےۓ' +
  '۰۱۲۳۴۵۶۷۸۹،؛؟۔٪\u200c\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0654\u0670\u0656\u0657'

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}

/** Every character of a language's sentences in locales/<language>/. */
export async function charactersOf(language: string): Promise<string> {
  const folder = `${root}locales/${language}`
  if (!existsSync(folder)) return ''
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const texts = await Promise.all(files.map((name) => readFile(`${folder}/${name}`, 'utf8')))
  return [...new Set(texts.flatMap((text) => [...text]))].filter((character) => character >= ' ').toSorted().join('')
}
