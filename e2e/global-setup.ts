import { startWorld } from './world'

/** One portal for the whole run; its address reaches the tests through E2E_ORIGIN. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const world = await startWorld()
  process.env.E2E_ORIGIN = world.origin
  return world.stop
}
