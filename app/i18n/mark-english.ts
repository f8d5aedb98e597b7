// Private use characters: no keyboard writes them, and what somebody pastes makes no more than a marked word.
const [begin, end] = ['\uE000', '\uE001']
const marks = /[\uE000\uE001]/g

/** A sentence that a page in another language shows in English, until `markEnglish` writes the page. */
export function asEnglish(text: string): string {
  return `${begin}${text}${end}`
}

/**
 * The page with every such sentence inside `lang="en" dir="ltr"`, so that it is read out in English and runs the right
 * way (WCAG 3.1.2). Where no element can stand (attributes, titles, options) only the marks go.
 * @param html as React writes it: `<` and `>` only around tags
 */
export function markEnglish(html: string): string {
  if (!html.includes(begin) && !html.includes(end)) return html
  return html.replace(/<(title|option|textarea)\b[^>]*>[^]*?<\/\1>|<[^>]*>|[^<]+/g, (piece) =>
    piece.startsWith('<') ? piece.replace(marks, '') : inSpans(piece))
}

/** Sentences may stand in sentences. A text whose marks do not pair is cut in pieces by elements, which mark themselves. */
function inSpans(text: string): string {
  let depth = 0
  let paired = true
  const made = text.replace(marks, (mark) => {
    depth += mark === begin ? 1 : -1
    if (depth < 0) paired = false
    if (mark === begin) return depth === 1 ? '<span lang="en" dir="ltr">' : ''
    return depth === 0 ? '</span>' : ''
  })
  return paired && depth === 0 ? made : text.replace(marks, '')
}
