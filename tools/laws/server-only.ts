import { builtinModules } from 'node:module'
import ts from 'typescript'
import { isTest, targetOf, walk, type Source } from './source.ts'

const builtins = new Set(builtinModules)
const serverPackages = /^(drizzle-orm|postgres|pg-boss|pino|nodemailer|express|helmet|docx)(\/|$)/

/** Law 3: what a file that is not `*.server.ts` may not import, types aside. */
export function serverOnlyImport(source: Source): string | null {
  if (!source.file.startsWith('app/') || /\.server\.tsx?$/.test(source.file) || isTest(source.file)) return null
  // The starter runs on Node before anything is built; the try-it pages may import anything (law 2).
  if (source.file === 'app/server.ts' || source.file.startsWith('app/routes/dev/')) return null
  const found = source.imports.find(({ from, typeOnly }) => {
    if (typeOnly) return false
    if (from.startsWith('node:') || builtins.has(from) || serverPackages.test(from)) return true
    return targetOf(source.file, from)?.startsWith('db/') ?? false
  })
  return found ? found.from : null
}

const mayTouchTables = /(^|[/.-])(queries|commands|access|sessions|jobs)([/.-])/

/** Law 3: in features only files named for it touch tables. */
export function touchesTables(source: Source): string | null {
  if (!source.file.startsWith('app/features/') || isTest(source.file) || mayTouchTables.test(source.file)) return null
  const found = source.imports.find(
    ({ from, names, typeOnly }) => !typeOnly && (from.startsWith('~db/schema') || (from.startsWith('~db/') && names.includes('schema'))),
  )
  return found ? found.from : null
}

/** Law 3: only routes, the entry and platform/http know `Request`. */
export function knowsRequest(source: Source): boolean {
  if (!/^app\/(features|forms|ui|i18n|enhance)\//.test(source.file) || isTest(source.file)) return false
  let found = false
  walk(source.tree, (node) => {
    if (ts.isIdentifier(node) && node.text === 'Request') found = true
  })
  return found
}
