import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

export type Import = { from: string; typeOnly: boolean; names: string[] }
/** One TypeScript file of ours; `file` is its path from the root of the project. */
export type Source = { file: string; text: string; lines: number; tree: ts.SourceFile; imports: Import[] }

const folders = ['app', 'db', 'tools', 'locales', 'e2e']

/** Paths from the root of every file in our folders whose name matches. */
export function filesNamed(pattern: RegExp, inside: readonly string[] = folders): string[] {
  return inside
    .flatMap((folder) =>
      readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((file) => pattern.test(file) && !file.includes('node_modules') && !file.startsWith('db/migrations/'))
}

export function linesOf(file: string): number {
  return readFileSync(`${root}/${file}`, 'utf8').trimEnd().split('\n').length
}

/** Reads a text as TypeScript; the name decides whether it may hold tags. */
export function sourceOf(file: string, text: string): Source {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)
  return { file, text, lines: text.trimEnd().split('\n').length, tree, imports: importsOf(tree) }
}

let read: Source[] | undefined

/** Every TypeScript file of ours, read once. */
export function sources(): Source[] {
  read ??= filesNamed(/\.tsx?$/).map((file) => sourceOf(file, readFileSync(`${root}/${file}`, 'utf8')))
  return read
}

function importsOf(tree: ts.SourceFile): Import[] {
  const imports: Import[] = []
  walk(tree, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      imports.push(declared(node, (node.moduleSpecifier as ts.StringLiteral).text))
    }
    const argument = ts.isCallExpression(node) ? node.arguments[0] : undefined
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && argument && ts.isStringLiteral(argument)) {
      imports.push({ from: argument.text, typeOnly: false, names: [] })
    }
  })
  return imports
}

function declared(node: ts.ImportDeclaration | ts.ExportDeclaration, from: string): Import {
  if (ts.isExportDeclaration(node)) return { from, typeOnly: node.isTypeOnly, names: [] }
  const bindings = node.importClause?.namedBindings
  const named = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : []
  const onlyTypes = named.length > 0 && !node.importClause?.name && named.every((one) => one.isTypeOnly)
  return { from, typeOnly: Boolean(node.importClause?.isTypeOnly) || onlyTypes, names: named.map((one) => (one.propertyName ?? one.name).text) }
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  node.forEachChild((child) => walk(child, visit))
}

/** The path from the root that an import means, without file ending; null for packages. */
export function targetOf(file: string, from: string): string | null {
  if (from.startsWith('~/')) return `app/${from.slice(2)}`
  if (from.startsWith('~db/')) return `db/${from.slice(4)}`
  if (from.startsWith('~e2e/')) return `e2e/${from.slice(5)}`
  if (!from.startsWith('.')) return null
  const parts = file.split('/').slice(0, -1)
  for (const step of from.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/').replace(/\.tsx?$/, '')
}

/** Tests, and what only tests use: files with `test`, `testing` or `specimen` in their name. */
export function isTest(file: string): boolean {
  return /\.test(\.tsx?)?$|(^|[/.-])testing([.-]|$)|(^|\/)specimen/.test(file)
}
