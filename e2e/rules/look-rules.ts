import type { Rule } from './rule'

/** What can be measured about looks: sizes of targets, edges that show, type that suits the script. */
export const lookRules: Rule[] = [
  {
    id: 'target',
    // As WCAG 2.5.8: small is allowed where a circle of 24 pixels around it touches no other target, and inside a sentence.
    find: (_, { visible, show }) => {
      const inText = (one: Element) => {
        const block = one.closest('p, li, dd, td, label, h1, h2, h3')
        return getComputedStyle(one).display === 'inline' && block !== null && (block.textContent ?? '').trim() !== (one.textContent ?? '').trim()
      }
      const targets = [...document.querySelectorAll('a[href], button, select, input:not([type=hidden]), textarea, summary')]
        // What is closed has its place, over what follows it, but nobody can hit it.
        .filter((one) => visible(one) && one.checkVisibility() && !one.closest('.govuk-skip-link, .govuk-visually-hidden'))
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
      const near = (a: DOMRect, b: DOMRect) => {
        const [x, y] = [a.left + a.width / 2, a.top + a.height / 2]
        const [dx, dy] = [Math.max(b.left - x, 0, x - b.right), Math.max(b.top - y, 0, y - b.bottom)]
        return Math.hypot(dx, dy) < 12
      }
      return targets
        .filter(({ one, box }) => (box.height < 23.5 || box.width < 23.5) && !inText(one))
        .filter(({ one, box }) => targets.some((other) => other.one !== one && !one.contains(other.one) && near(box, other.box)))
        .map(({ one }) => `smaller than 24 pixels and close to another: ${show(one)}`)
    },
  },
  {
    id: 'big-target',
    find: (_, { visible, show }) => {
      const reach = (one: HTMLInputElement) => {
        const [own, label] = [one.getBoundingClientRect(), one.labels?.[0]?.getBoundingClientRect()]
        return Math.max(own.height, label?.height ?? 0)
      }
      const small = [...document.querySelectorAll('.govuk-button')].filter((one) => visible(one) && one.getBoundingClientRect().height < 43.5)
      const choices = [...document.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')].filter(
        (one) => !one.closest('.govuk-radios--small, .govuk-checkboxes--small') && reach(one) < 43.5,
      )
      return [...small, ...choices].map((one) => `too small to hit: ${show(one)}`)
    },
  },
  {
    id: 'faint-edge',
    find: (_, { controls, contrast, behind, show }) => controls()
      .filter(({ type }) => type !== 'radio' && type !== 'checkbox')
      .filter((control) => {
        const { borderTopColor, borderTopWidth } = getComputedStyle(control)
        return parseFloat(borderTopWidth) < 1 || contrast(borderTopColor, behind(control)) < 3
      })
      .map((control) => `its edge can hardly be seen: ${show(control)}`),
  },
  {
    id: 'script-type',
    find: (_, { texts, languageOf, visible, words }) => {
      const wrong = new Set<string>()
      for (const { text, holder } of texts()) {
        if (languageOf(holder) !== 'ur' || !/[\u0600-\u06FF]/.test(text) || !visible(holder)) continue
        const { letterSpacing, fontStyle, textTransform, lineHeight, fontSize } = getComputedStyle(holder)
        const at = words(text).slice(0, 30)
        if (letterSpacing !== 'normal' && parseFloat(letterSpacing) !== 0) wrong.add(`letters apart in Urdu: ${at}`)
        if (fontStyle !== 'normal') wrong.add(`italics in Urdu: ${at}`)
        if (textTransform !== 'none') wrong.add(`capitals in Urdu: ${at}`)
        const control = holder.matches('button, .govuk-button, .govuk-tag, option, select')
        if (document.documentElement.lang === 'ur' && !control && parseFloat(lineHeight) / parseFloat(fontSize) < 1.7) wrong.add(`lines too close in Urdu (${lineHeight} for ${fontSize}): ${at}`)
      }
      return [...wrong]
    },
  },
  {
    id: 'small-type',
    find: (_, { texts, visible, words }) => [...new Set(texts()
      .filter(({ holder }) => visible(holder) && parseFloat(getComputedStyle(holder).fontSize) < 14)
      .map(({ text }) => `smaller than 14 pixels: ${words(text).slice(0, 40)}`))],
  },
  {
    id: 'hidden-content',
    find: (_, { show }) => [...document.querySelectorAll('[aria-hidden=true]')]
      .filter((one) => [one, ...one.querySelectorAll('*')].some((inside) => inside instanceof HTMLElement && inside.matches('a[href], button, input, select, textarea') && inside.tabIndex >= 0))
      .map((one) => `hidden from some, reached by the Tab key: ${show(one)}`),
  },
  {
    id: 'tab-order',
    find: (_, { show }) => [...document.querySelectorAll<HTMLElement>('[tabindex]')].filter((one) => one.tabIndex > 0).map((one) => `its own Tab order: ${show(one)}`),
  },
  {
    id: 'unreachable',
    find: (_, { visible, show }) => [...document.querySelectorAll<HTMLElement>('main a[href], main button, main input:not([type=hidden]), main select, main textarea, [role=button], [role=link]')]
      .filter((one) => one.tabIndex < 0 && one.getAttribute('aria-hidden') !== 'true' && visible(one))
      .map((one) => `the Tab key does not reach it: ${show(one)}`),
  },
]
