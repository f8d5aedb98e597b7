import { expect, type Page } from '@playwright/test'
import { focusStop, notReached } from '../rules/focus-stop'
import { origin } from './base'

/** Somebody without a mouse: all she does is press keys, and she finds things by Tab. */
export type Keys = {
  page: Page
  /** The first address, or the link of an e-mail: the only ways in that are no keys. */
  open: (address: string) => Promise<void>
  /** Tab until what has the focus matches the selector. */
  to: (selector: string) => Promise<void>
  /** To a link or a button, Enter, and a round of the page it leads to. */
  press: (selector: string, key?: 'Enter' | 'Space') => Promise<void>
  type: (selector: string, text: string) => Promise<void>
  /** Arrows to the radio of this value. */
  choose: (name: string, value: string) => Promise<void>
  tick: (name: string, value: string) => Promise<void>
  /** Arrows to the option of a list. */
  pick: (selector: string, value: string) => Promise<void>
  path: () => string
  /** Whether the element with focus matches. */
  isAt: (selector: string) => Promise<boolean>
  /** Says what was found and how far she went. */
  done: () => { stops: number; pages: number }
}

/** More stops than any page has: who comes this far goes in circles. */
const most = 250

export function keys(page: Page): Keys {
  const faults = new Set<string>()
  let [stops, pages] = [0, 0]
  const path = () => new URL(page.url()).pathname

  const key = (name: string) => page.keyboard.press(name)
  const isAt = (selector: string) => page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)
  const fault = (what: string) => faults.add(`${path()}: ${what}`)

  /** Looks at the stop she is at. @returns whether the focus is out of the page or at its first stop again */
  async function look(): Promise<boolean> {
    const stop = await page.evaluate(focusStop)
    for (const what of stop.faults) fault(`${stop.at}: ${what}`)
    return stop.outside || stop.skip
  }

  async function tab(): Promise<boolean> {
    await key('Tab')
    stops += 1
    return look()
  }

  /** Tab to the end of the page. Chromium does not always stop at its own bar there. @returns how many stops that took */
  async function leave(): Promise<number> {
    for (let count = 1; count < most; count += 1) if (await tab()) return count
    throw new Error(`The Tab key does not leave ${path()}`)
  }

  /** Once round the page, back again, and past its head: every control is reached, and nothing holds her. */
  async function round(): Promise<void> {
    pages += 1
    // Errors have the focus at once, and a link with a place in the page begins there.
    if (!(await look()) || page.url().includes('#')) await leave()
    if (!(await isAt('.govuk-skip-link'))) await tab()
    if (!(await isAt('.govuk-skip-link'))) throw new Error(`The first stop of ${path()} is no skip link`)
    const forwards = await leave()
    for (const what of await page.evaluate(notReached)) fault(what)
    await page.keyboard.down('Shift')
    for (let back = 1; back < forwards; back += 1) await key('Tab')
    for (let more = 0; more < 3 && !(await isAt('.govuk-skip-link')); more += 1) await key('Tab')
    await page.keyboard.up('Shift')
    stops += forwards
    if (!(await isAt('.govuk-skip-link'))) throw new Error(`Shift and Tab ${forwards} times do not lead to the start of ${path()}`)
    await key('Enter')
    if (!(await isAt('main'))) fault('the skip link does not lead to the content')
  }

  async function to(selector: string): Promise<void> {
    for (let count = 0; count < most; count += 1) {
      if (await isAt(selector)) return
      await tab()
    }
    throw new Error(`No Tab leads to ${selector} on ${path()}`)
  }

  const value = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value ?? '')
  const checked = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.checked ?? false)

  return {
    page, to, path, isAt,
    open: async (address) => {
      await page.goto(address.startsWith('http') ? address : `${origin()}${address}`)
      await round()
    },
    press: async (selector, name = 'Enter') => {
      await to(selector)
      const loaded = page.waitForEvent('load')
      await key(name)
      await loaded
      await round()
    },
    type: async (selector, text) => {
      await to(selector)
      await key('ControlOrMeta+a')
      // The rest comes at once, as when it is pasted or dictated.
      await page.keyboard.type(text.slice(0, 12))
      if (text.length > 12) await page.keyboard.insertText(text.slice(12))
    },
    choose: async (name, wanted) => {
      await to(`input[type=radio][name="${name}"]`)
      for (let turn = 0; (await value()) !== wanted; turn += 1) {
        expect(turn, `an arrow leads to ${wanted} of ${name}`).toBeLessThan(30)
        await key('ArrowDown')
      }
      if (!(await checked())) await key('Space')
      if (!(await checked())) fault(`${name}: Space does not choose ${wanted}`)
      await look()
    },
    tick: async (name, wanted) => {
      await to(`input[type=checkbox][name="${name}"][value="${wanted}"]`)
      if (!(await checked())) await key('Space')
      if (!(await checked())) fault(`${name}: Space does not tick ${wanted}`)
    },
    pick: async (selector, wanted) => {
      await to(selector)
      await key('Home')
      for (let turn = 0; (await value()) !== wanted; turn += 1) {
        expect(turn, `an arrow leads to ${wanted} of ${selector}`).toBeLessThan(60)
        await key('ArrowDown')
      }
    },
    done: () => {
      expect([...faults], 'by keyboard alone').toEqual([])
      return { stops, pages }
    },
  }
}
