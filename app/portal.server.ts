import type { ServerBuild } from '@remix-run/server-runtime'
import type { Express, RequestHandler } from 'express'
import { closeDatabase, closeQueue, direct, migrate, openDatabase, openQueue, type DatabaseOptions } from '~db/index.server'
import { setBindingInEnglish, warmTranslators } from './i18n/translator'
import { findViewer, keepPost } from './features/accounts/index.server'
import { comingMoments, loadFunder } from './features/funds/index.server'
import { startJobs } from './jobs.server'
import { measurePortal } from './measures.server'
import type { Page } from './page-context'
import { pageAssets, readAssetList, type AssetList } from './platform/assets.server'
import { machineTime, setClockOffset } from './platform/clock.server'
import type { Env } from './platform/env.server'
import { createHttpApp } from './platform/http/app.server'
import type { HttpOptions } from './platform/http/options.server'
import { openMetricsPort } from './platform/metrics-port.server'
import type { Portal } from './platform/portal'
import { addReadinessCheck, startClosing } from './platform/readiness.server'
import { openStorage } from './platform/storage/index.server'
import { openTemporaryFiles } from './platform/temporary-files.server'
import { openScanner } from './platform/virus-scan.server'
import { sampleBanner, seedFacts, seedSample } from '~db/seed/index.server'

/** Built by Remix; app/server.ts hands it over, so that everything served comes from the built entry. */
export type StartOptions = {
  env: Env
  database: DatabaseOptions
  /** The same database for its owner, who migrates. */
  owner: DatabaseOptions
  loadBuild: () => Promise<ServerBuild>
  developmentAssets?: RequestHandler
}

export type RunningPortal = {
  handler: Express
  /** Tells balancers to look elsewhere; requests are still answered. */
  startClosing: () => void
  /** Ends jobs and connections; called after the last request was answered. */
  close: () => Promise<void>
  /** Lines for the terminal, printed after the address. */
  banner: string[]
}

const clientFolder = 'build/client'

/** Opens everything the portal stands on and puts the web front before it: the one place that composes. */
export async function startPortal({ env, database, owner, loadBuild, developmentAssets }: StartOptions): Promise<RunningPortal> {
  setBindingInEnglish(!env.tryIt)
  await loadFunder(env.FUNDER_FILE)
  warmTranslators()
  // Before the sample, whose documents are kept in it.
  const storage = openStorage(env)
  await migrate(owner, { folder: 'db/migrations', after: env.tryIt ? seedSample : seedFacts })
  openDatabase(database)
  await alignClock()
  addReadinessCheck('database', () => direct((sql) => sql`select 1`))
  addReadinessCheck('storage', () => storage.check())
  openTemporaryFiles(env.DATA_DIR)
  openScanner(env.CLAMD)
  const boss = await openQueue(database, { supervise: env.WORKER === 'on' })
  await startJobs({ boss, env, database })
  measurePortal()
  const metrics = env.METRICS_PORT === undefined ? null : await openMetricsPort(env.METRICS_PORT)

  const options: HttpOptions = {
    origin: env.APP_ORIGIN,
    tryIt: env.tryIt,
    trustedProxies: env.TRUST_PROXY,
    mode: developmentAssets ? 'development' : 'production',
    loadBuild,
    clientFolder,
    ...(developmentAssets ? { developmentAssets } : { comingMoments }),
    findViewer,
    keepPost,
    renderErrorPage: async (portal, status) => entryOf(await loadBuild()).renderErrorPage(portal, status),
  }
  const closeAll = async () => {
    await metrics?.close()
    await close()
  }
  return { handler: await createHttpApp(options), startClosing, close: closeAll, banner: env.tryIt ? sampleBanner(env.APP_ORIGIN) : [] }
}

async function close(): Promise<void> {
  await closeQueue()
  await closeDatabase()
}

/** Sets this process's clock to portal_now(), by the quickest of three questions. */
async function alignClock(): Promise<void> {
  let best = Infinity
  for (let round = 0; round < 3; round += 1) {
    const asked = machineTime()
    const [row] = await direct((sql) => sql<{ at: string }[]>`select extract(epoch from portal_now()) * 1000 as at`)
    const took = machineTime() - asked
    if (!row || took >= best) continue
    best = took
    setClockOffset(Math.round(Number(row.at) - (asked + took / 2)))
  }
}

type Entry = { renderErrorPage: (portal: Portal, status: number) => string }
function entryOf(build: ServerBuild): Entry {
  const entry: unknown = build.entry.module
  return entry as Entry
}

let assetList: AssetList | undefined

/** What the frame of a page needs to know. */
export function pageOf(portal: Portal, status: number, actionData: Record<string, unknown>): Page {
  assetList ??= readAssetList()
  return { portal, status, actionData, origin: portal.url.origin, assets: pageAssets(assetList, portal.language) }
}
