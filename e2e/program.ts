import { chromium, type Browser } from '@playwright/test'
import { launch } from './browser'
import { reportTo } from './pages/base'
import { startWorld } from './world'

/** Runs a check that is no test: a portal of its own and a browser, both gone afterwards. */
export async function withPortal(work: (browser: Browser) => Promise<void>): Promise<void> {
  const world = await startWorld()
  process.env.E2E_ORIGIN = world.origin
  reportTo(() => {})
  const browser = await chromium.launch(launch)
  try {
    await work(browser)
  } finally {
    await browser.close()
    await world.stop()
  }
}

export function say(line = ''): void {
  process.stdout.write(`${line}\n`)
}

/** Prints a figure with its gate; the program fails past the gate. */
export function gate(name: string, figure: number, most: number, unit = ''): void {
  const fine = figure <= most
  if (!fine) process.exitCode = 1
  say(`${fine ? 'ok    ' : 'FAILED'} ${name.padEnd(46)} ${String(Math.round(figure * 10) / 10).padStart(7)}${unit}   at most ${most}${unit}`)
}
