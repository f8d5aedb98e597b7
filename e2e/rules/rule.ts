/** What a rule needs to know about the page beside the page itself. */
export type Given = {
  language: string
  dir: 'ltr' | 'rtl'
  /** What the title of a page with mistakes begins with, in the page's language. */
  errorPrefix: string
}

/** Looking at a page, for rules: made anew in the page by `domTools`. */
export type Dom = ReturnType<typeof domTools>

/**
 * One rule of ours. `find` runs in the page (it is sent there as text, so it may use nothing but its arguments)
 * and says what breaks the rule, one line each.
 */
export type Rule = { id: string; find: (given: Given, dom: Dom) => string[] }

/** Sent into the page as text: may use nothing from this module. */
export function domTools() {
  const visible = (element: Element) => {
    const box = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    return box.width > 1 && box.height > 1 && style.visibility !== 'hidden' && style.display !== 'none'
  }
  const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
  const byIds = (ids: string | null) =>
    words((ids ?? '').split(/\s+/).filter(Boolean).map((id) => document.getElementById(id)?.textContent ?? '').join(' '))
  /** A control's label: never its placeholder or title. */
  const labelOf = (control: Element): string => {
    const labels = 'labels' in control ? [...((control as HTMLInputElement).labels ?? [])] : []
    const own = byIds(control.getAttribute('aria-labelledby')) || words(control.getAttribute('aria-label'))
    return own || words(labels.map((label) => label.textContent).join(' '))
  }
  const nameOf = (element: Element): string =>
    byIds(element.getAttribute('aria-labelledby')) || words(element.getAttribute('aria-label')) ||
    words(element.textContent) || words([...element.querySelectorAll('img')].map((image) => image.alt).join(' '))
  const show = (element: Element): string => {
    const id = element.id ? `#${element.id}` : ''
    const name = element.getAttribute('name')
    return `<${element.tagName.toLowerCase()}${id}${name ? ` name=${name}` : ''}> ${words(element.textContent).slice(0, 60)}`
  }
  const controls = () =>
    [...document.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), select, textarea')].filter(
      (control) => control.tabIndex >= 0 && (visible(control) || control.type === 'radio' || control.type === 'checkbox'),
    )
  const languageOf = (node: Element) => node.closest('[lang]')?.getAttribute('lang') ?? ''
  /** Texts of the page with the element that holds each; scripts and what people are typing left out. */
  const texts = () => {
    const found: { text: string; holder: Element }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement
      const text = words(walker.currentNode.nodeValue)
      if (holder && text && !holder.closest('script, style, template, textarea')) found.push({ text, holder })
    }
    return found
  }
  /** Contrast of two colours as browsers compute them, 1 to 21. */
  const contrast = (one: string, other: string) => {
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
      const part = (value: number) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
      return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
    }
    const [high = 0, low = 0] = [light(one), light(other)].toSorted((a, b) => b - a)
    return (high + 0.05) / (low + 0.05)
  }
  /** The colour behind an element: the nearest ancestor that paints one. */
  const behind = (element: Element) => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor
      if (colour !== 'transparent' && !colour.endsWith(', 0)')) return colour
    }
    return 'rgb(255, 255, 255)'
  }
  return { visible, words, labelOf, nameOf, show, controls, languageOf, texts, contrast, behind }
}
