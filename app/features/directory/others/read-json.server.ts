import type { GivenRow } from './given-row'
import { FileProblem } from './problem'
import { mostLetters } from './read-text.server'

const deepest = 64
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]
const [openList, closeList, openThing, closeThing] = [0x5b, 0x5d, 0x7b, 0x7d]
const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09

/**
 * The grants of a 360Giving package (`{"grants": […]}`, or the list alone) as they come. Only one grant is held at a
 * time: the text is cut at the grants' own braces, each is parsed alone, and so is all that stands around them.
 * @throws FileProblem where it is no JSON, has no list of grants, or one of them is too long
 */
export async function* readJson(pieces: AsyncIterable<string>): AsyncGenerator<GivenRow> {
  const cut = grantCutter()
  for await (const piece of pieces) yield* cut.push(piece)
  cut.end()
}

type Cutter = { push: (piece: string) => GivenRow[]; end: () => void }

function grantCutter(): Cutter {
  /** All that stands around the grants. */
  let around = ''
  /** The grant that is being read; empty between two. */
  let grant = ''
  let row = 0
  let commas = 0
  let depth = 0
  /** How deep the list of grants stands; 0 outside of it. */
  let list = 0
  let found = false
  let inText = false
  let escaped = false
  let inGrant = false
  let lastText = ''
  let key = ''

  const broken = () => new FileProblem('notJson', { row: row + 1 })

  function finished(text: string): GivenRow {
    row += 1
    if (commas !== (row === 1 ? 0 : 1)) throw new FileProblem('notJson', { row })
    commas = 0
    return { row, given: parsed(text, row) }
  }

  function push(piece: string): GivenRow[] {
    const rows: GivenRow[] = []
    let from = 0
    const takeGrant = (to: number) => {
      rows.push(finished(grant + piece.slice(from, to)))
      grant = ''
      inGrant = false
      from = to
    }
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at)
      if (inText) {
        if (escaped) escaped = false
        else if (code === backslash) escaped = true
        else if (code === quote) inText = false
        if (!list && lastText.length < 20 && inText) lastText += piece[at]
        continue
      }
      const between = list > 0 && depth === list && !inGrant
      if (between && !isSpace(code) && code !== comma && code !== closeList) {
        inGrant = true
        from = at
      }
      if (code === quote) {
        inText = true
        lastText = ''
      } else if (code === openList || code === openThing) {
        depth += 1
        if (depth > deepest) throw broken()
        if (!list && code === openList && (depth === 1 || (depth === 2 && key === 'grants'))) {
          around += piece.slice(from, at + 1)
          list = depth
          found = true
        }
      } else if (code === closeList || code === closeThing) {
        if (list > 0 && depth === list) {
          if (inGrant) takeGrant(at)
          if (code !== closeList || (commas > 0 && row > 0)) throw broken()
          list = 0
          from = at
        }
        depth -= 1
        if (depth < 0) throw broken()
        if (inGrant && depth === list) takeGrant(at + 1)
      } else if (code === comma) {
        // A number or a text in the list of grants ends here.
        if (inGrant && depth === list) takeGrant(at)
        if (list > 0 && depth === list) commas += 1
        else if (!list && depth === 1) key = ''
      } else if (code === colon && !list && depth === 1) key = lastText
    }
    if (inGrant) grant += piece.slice(from)
    else if (!list) around += piece.slice(from)
    if (grant.length > mostLetters) throw new FileProblem('cellTooLong', { row: row + 1 })
    if (around.length > mostLetters) throw found ? broken() : new FileProblem('noGrants')
    return rows
  }

  function end(): void {
    if (inText || depth !== 0 || inGrant) throw broken()
    parsed(around, Math.max(row, 1))
    if (!found) throw new FileProblem('noGrants')
    if (row === 0) throw new FileProblem('headerOnly')
  }
  return { push, end }
}

function parsed(text: string, row: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new FileProblem('notJson', { row })
  }
}
