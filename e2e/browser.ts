import { existsSync } from 'node:fs'
import type { LaunchOptions } from '@playwright/test'

const chromium = process.env.CHROMIUM_PATH || '/usr/bin/chromium'

const quiet = [
  '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking',
  '--disable-component-update', '--disable-default-apps', '--disable-sync', '--no-first-run', '--metrics-recording-only',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
]

/** The system's Chromium where there is one, else Playwright's own. */
export const launch: LaunchOptions = {
  args: quiet,
  ...(existsSync(chromium) && { executablePath: chromium }),
}
