import type { WordDocument } from './blocks'
import { wordDocument } from './document.server'

const most = 60
const kept = new Map<string, Promise<Buffer>>()

/** As wordDocument, made once for the same content: for documents that many people fetch. Nothing private. */
export function keptWordDocument(content: WordDocument): Promise<Buffer> {
  const key = JSON.stringify(content)
  const known = kept.get(key)
  if (known) return known
  const [oldest] = kept.keys()
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
  const made = wordDocument(content)
  kept.set(key, made)
  // What failed is made anew next time.
  made.catch(() => kept.delete(key))
  return made
}
