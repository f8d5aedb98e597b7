import ts from 'typescript'
import { isTest, walk, type Source } from './source.ts'

const wordsInAttributes = new Set(['label', 'title', 'alt', 'hint', 'placeholder', 'legend', 'heading', 'caption', 'aria-label'])

/** Law 4: sentences stand in locales/. Literal texts of two words or more between tags or in attributes that
 *  people read; the desk and the try-it pages are in English only and may hold them. */
export function literalText(source: Source): string[] {
  if (!/^app\/.*\.tsx$/.test(source.file) || isTest(source.file) || /^app\/routes\/(staff|dev)\//.test(source.file)) return []
  const found: string[] = []
  walk(source.tree, (node) => {
    const text = ts.isJsxText(node) ? node.text : attributeText(node)
    if (text && (text.match(/\p{L}{2,}/gu) ?? []).length >= 2) found.push(text.trim())
  })
  return found
}

function attributeText(node: ts.Node): string | null {
  if (!ts.isJsxAttribute(node) || !node.initializer || !ts.isStringLiteral(node.initializer)) return null
  return wordsInAttributes.has(node.name.getText()) ? node.initializer.text : null
}

const fundWords = /^(funds?|grants?|bids?|awards?|rounds?|pots?|mayors?|applications?|applicants?|partners?)$/i

/** Law 5: identifiers and texts of the question engine that name a thing of the funder. */
export function fundWordsIn(source: Source): string[] {
  if (!source.file.startsWith('app/forms/') || isTest(source.file)) return []
  const found = new Set<string>()
  walk(source.tree, (node) => {
    const text = ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isJsxText(node) ? node.text : ''
    if (text === 'round' && node.parent.getText().startsWith('Math.')) return
    const words = text.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[^A-Za-z]+/)
    for (const word of words) if (fundWords.test(word)) found.add(word)
  })
  return [...found]
}

/** Law 7: ways to read the present other than the portal's clock. */
export function otherClocks(source: Source): string[] {
  if (!/^(app|db)\//.test(source.file) || isTest(source.file) || source.file.startsWith('app/enhance/')) return []
  const found: string[] = []
  walk(source.tree, (node) => {
    if (ts.isCallExpression(node) && /^Date\.now$|\.defaultNow$/.test(node.expression.getText())) found.push(node.expression.getText())
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) found.push('new Date()')
    const text = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : ''
    if (/(?<![\w.])now\(\)|current_timestamp|(?<!\w)clock_timestamp\(\)/i.test(text)) found.push(text.trim().slice(0, 60))
  })
  return found
}

/** `any`, and comments that switch a check off or put work off. */
export function shortcuts(source: Source): string[] {
  const found: string[] = []
  walk(source.tree, (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`any in ${node.parent.getText().slice(0, 40)}`)
  })
  const comments = source.text.match(/\/\/.*$|\/\*[\s\S]*?\*\//gm) ?? []
  for (const comment of comments) if (/@ts-(ignore|nocheck)|\bTODO\b|\bFIXME\b/.test(comment)) found.push(comment.slice(0, 60))
  return found
}
