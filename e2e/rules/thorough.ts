import type { Page } from '@playwright/test'
import type { Fault } from '.'

/** Rules that move the page about: focus, width, media. Each leaves the page as it was. */
type Thorough = { id: string; find: (page: Page) => Promise<string[]> }

const withSheet = async (page: Page, css: string, look: () => Promise<string[]>): Promise<string[]> => {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, css)
  const found = await look()
  await page.evaluate(() => document.adoptedStyleSheets.pop())
  return found
}

/** Boxes that hide part of their own text. */
const clipped = (page: Page) => page.evaluate(() =>
  [...document.querySelectorAll<HTMLElement>('main *')]
    .filter((one) => one.textContent?.trim() && !one.closest('.govuk-visually-hidden, svg, select, textarea'))
    .filter((one) => /hidden|clip/.test(getComputedStyle(one).overflowY + getComputedStyle(one).overflowX))
    .filter((one) => one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2)
    .map((one) => `cut off: ${(one.textContent ?? '').trim().slice(0, 50)}`))

const wide = (page: Page) => page.evaluate(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} pixels too wide at ${clientWidth}`] : []
})

export const thoroughRules: Thorough[] = [
  {
    id: 'focus-seen',
    find: (page) => page.evaluate(() => {
      const look = (one: Element) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, borderTopWidth } = getComputedStyle(one)
        const outline = outlineStyle === 'none' || outlineWidth === '0px' ? '' : outlineWidth + outlineColor
        return [outline, boxShadow, backgroundColor, borderTopWidth].join()
      }
      const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter((one) => one.tabIndex >= 0 && one.offsetParent)
      const before = document.activeElement
      const unseen = stops.filter((one) => {
        one.blur()
        const choice = one instanceof HTMLInputElement && one.matches('[type=radio], [type=checkbox]')
        const drawn = choice ? (one.labels?.[0] ?? one) : one
        const at = (which: string) => look(one) + (drawn === one ? '' : getComputedStyle(drawn, which).boxShadow + getComputedStyle(drawn, which).outline)
        const calm = at('::before')
        one.focus({ focusVisible: true } as FocusOptions)
        return at('::before') === calm
      }).map((one) => `focus does not show: <${one.tagName.toLowerCase()}> ${one.id || one.textContent?.trim().slice(0, 40)}`)
      if (before instanceof HTMLElement) before.focus()
      return unseen
    }),
  },
  {
    id: 'focus-covered',
    find: (page) => page.evaluate(() => {
      const stops = [...document.querySelectorAll<HTMLElement>('main a[href], main button, main input:not([type=hidden]), main textarea, main select')].filter((one) => one.tabIndex >= 0 && one.offsetParent)
      const covered = stops.filter((one) => {
        one.focus()
        one.scrollIntoView({ block: 'nearest' })
        const { left, top, width, height } = one.getBoundingClientRect()
        const points = [[left + width / 2, top + height / 2], [left + width / 2, top + 3]] as const
        return points.every(([x, y]) => {
          const there = document.elementFromPoint(x, y)
          return there !== null && there !== one && !one.contains(there) && !there.contains(one) && !there.closest('label')
        })
      })
      return covered.map((one) => `something lies over it: ${one.id || one.textContent?.trim().slice(0, 40)}`)
    }),
  },
  {
    id: 'paste',
    find: (page) => page.evaluate(() =>
      [...document.querySelectorAll('input:not([type=hidden]):not([type=radio]):not([type=checkbox]), textarea')]
        .filter((one) => !one.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true })))
        .map((one) => `paste is blocked: ${one.id}`)),
  },
  {
    id: 'submit-on-change',
    find: (page) => page.evaluate(() => {
      const sent: string[] = []
      const stop = (event: Event) => {
        event.preventDefault()
        sent.push('the form leaves when a choice is made')
      }
      document.addEventListener('submit', stop, true)
      for (const one of document.querySelectorAll('select, input[type=radio], input[type=checkbox]')) one.dispatchEvent(new Event('change', { bubbles: true }))
      document.removeEventListener('submit', stop, true)
      return [...new Set(sent)]
    }),
  },
  {
    id: 'text-spacing',
    find: (page) => withSheet(
      page,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      async () => [...(await clipped(page)), ...(await wide(page))],
    ),
  },
  { id: 'big-text', find: (page) => withSheet(page, 'html { font-size: 200% !important }', () => clipped(page)) },
  {
    id: 'narrow',
    find: async (page) => {
      const size = page.viewportSize()
      await page.setViewportSize({ width: 320, height: 640 })
      const found = await wide(page)
      if (size) await page.setViewportSize(size)
      return found
    },
  },
  {
    id: 'print',
    find: async (page) => {
      const words = () => page.evaluate(() => {
        const main = document.querySelector<HTMLElement>('main')
        // What is not shown gives all its text, hidden or not.
        return main?.getClientRects().length ? main.innerText.split(/\s+/).length : 0
      })
      const onScreen = await words()
      await page.emulateMedia({ media: 'print' })
      const onPaper = await words()
      await page.emulateMedia({ media: null })
      return onPaper < onScreen * 0.7 ? [`${onPaper} of ${onScreen} words are printed`] : []
    },
  },
  {
    id: 'forced-colours',
    find: async (page) => {
      await page.emulateMedia({ forcedColors: 'active' })
      const found = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main .govuk-button, main input:not([type=hidden]):not([type=radio]):not([type=checkbox]), main textarea, main select')]
          .filter((one) => one.offsetParent && !one.closest('.govuk-visually-hidden') && !one.classList.contains('govuk-visually-hidden'))
          .filter((one) => {
            const { borderTopWidth, borderTopStyle, outlineStyle, outlineWidth } = getComputedStyle(one)
            const edge = borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1
            return !edge && (outlineStyle === 'none' || outlineWidth === '0px')
          })
          .map((one) => `no edge in forced colours: ${one.id || one.textContent?.trim().slice(0, 40)}`))
      await page.emulateMedia({ forcedColors: null })
      return found
    },
  },
  {
    id: 'reduced-motion',
    find: async (page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const found = await page.evaluate(() => document.getAnimations()
        .filter((one) => Number(one.effect?.getComputedTiming().activeDuration ?? 0) > 100)
        .map(() => 'something moves'))
      await page.emulateMedia({ reducedMotion: null })
      return found
    },
  },
]

/** Runs the thorough rules, or some of them. Needs script in the page's context. */
export async function thoroughFaults(page: Page, only?: readonly string[]): Promise<Fault[]> {
  const found: Fault[] = []
  for (const { id, find } of thoroughRules) {
    if (only && !only.includes(id)) continue
    for (const what of await find(page)) found.push({ rule: id, what })
  }
  return found
}
