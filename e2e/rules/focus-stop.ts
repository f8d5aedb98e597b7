/** Where the Tab key has led: what it is, whether the page ended there, and what is wrong with it. */
export type FocusStop = { at: string; /** Nothing of the page has the focus: the browser has it. */ outside: boolean; /** The skip link, which is the first stop of every page. */ skip: boolean; faults: string[] }

/**
 * Runs in the page, after a Tab. Remembers how each control looks without focus, from the first time it is asked on,
 * and compares: a person has to see where she is (WCAG 2.4.7, 2.4.11).
 */
export function focusStop(): FocusStop {
  const remembered = globalThis as typeof globalThis & { calmLooks?: WeakMap<Element, string>; stopsSeen?: Set<Element> }
  const calm = (remembered.calmLooks ??= new WeakMap())
  const seen = (remembered.stopsSeen ??= new Set())
  const drawn = (style: CSSStyleDeclaration) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, borderTopWidth, borderBottomWidth, borderTopColor } = style
    const outline = outlineStyle === 'none' || outlineWidth === '0px' || outlineColor.endsWith(', 0)') ? '' : outlineStyle + outlineWidth + outlineColor
    return [outline, boxShadow, backgroundColor, borderTopWidth, borderBottomWidth, borderTopColor].join()
  }
  const look = (one: Element) => {
    // The boxes of choices are drawn by their labels.
    const label = one instanceof HTMLInputElement && /radio|checkbox/.test(one.type) ? one.labels?.[0] : null
    return [drawn(getComputedStyle(one)), ...(label ? [drawn(getComputedStyle(label, '::before'))] : [])].join('|')
  }
  const here = document.activeElement
  for (const one of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')) {
    if (one !== here && !calm.has(one)) calm.set(one, look(one))
  }
  if (!here || here === document.body || here === document.documentElement) return { at: '', outside: true, skip: false, faults: [] }
  seen.add(here)
  const name = here.id || (here.getAttribute('name') ?? '') || (here.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)
  const at = `<${here.tagName.toLowerCase()}> ${name}`
  const faults: string[] = []
  if (look(here) === calm.get(here)) faults.push('focus does not show')
  const box = here.getBoundingClientRect()
  const fits = box.height <= innerHeight * 0.66 && box.width <= innerWidth
  const inView = box.top > -1 && box.left > -1 && box.bottom < innerHeight + 1 && box.right < innerWidth + 1
  // Of a long box the browser shows the line with the caret: three lines are enough to know where one is.
  const shown = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)
  const long = here instanceof HTMLTextAreaElement || !fits
  if (long ? shown < Math.min(box.height, 72) : !inView) faults.push(`out of view (${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')})`)
  const own = (there: Element | null) => there !== null
    && (here.contains(there) || [...((here as HTMLInputElement).labels ?? [])].some((label) => label.contains(there)))
  // A link that wraps has a box for each line; its corners may be its parent's.
  for (const { left, top, right, bottom, width, height } of here.getClientRects()) {
    if (width < 1 || height < 1) continue
    const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2]
    const middle = document.elementFromPoint(x, y)
    const edges = [[left + 2, y], [right - 2, y], [x, Math.max(top, 0) + 2], [x, Math.min(bottom, innerHeight) - 2]] as const
    const covers = [own(middle) ? null : middle, ...edges.map(([ex, ey]) => document.elementFromPoint(ex, ey))]
      .find((there, index) => there && (index === 0 || (!own(there) && !there.contains(here))))
    if (covers) faults.push(`covered by <${covers.tagName.toLowerCase()}> ${covers.className}`)
  }
  return { at, outside: false, skip: here.matches('.govuk-skip-link'), faults }
}

/** Runs in the page, after a whole round: what can be used by mouse and no Tab led to. Of a group of radios one is a stop. */
export function notReached(): string[] {
  const { stopsSeen = new Set<Element>() } = globalThis as typeof globalThis & { stopsSeen?: Set<Element> }
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')]
  const reached = (one: HTMLElement) => stopsSeen.has(one)
    || (one instanceof HTMLInputElement && one.type === 'radio' && all.some((other) => other instanceof HTMLInputElement && other.name === one.name && other.form === one.form && stopsSeen.has(other)))
  return all
    .filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true }) && !reached(one))
    .map((one) => `no Tab leads to <${one.tagName.toLowerCase()}> ${one.id || (one.textContent ?? '').trim().slice(0, 40)}`)
}
