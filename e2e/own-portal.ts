import { expect, test } from '@playwright/test'
import type { Visit } from './pages/base'
import { post } from './pages/questions'
import { startWorld, type World } from './world'

const dayMs = 86_400_000

/** Gives the tests of a file a portal of their own, whose clock and rounds they may move; they run in order. */
export function ownPortal(): void {
  let world: World | undefined
  let before: string | undefined
  test.describe.configure({ mode: 'serial' })
  test.beforeAll(async () => {
    world = await startWorld()
    before = process.env.E2E_ORIGIN
    process.env.E2E_ORIGIN = world.origin
  })
  test.afterAll(async () => {
    process.env.E2E_ORIGIN = before
    await world?.stop()
  })
}

/** Moves the portal's clock on; sessions of before may end. @returns what its clock says then */
export async function moveDays({ page }: Pick<Visit, 'page'>, days: number): Promise<Date> {
  const moved = await post(page, '/dev/clock', [['hours', String(days * 24)]])
  expect(moved.status()).toBe(303)
  return new Date(Date.now() + days * dayMs)
}
