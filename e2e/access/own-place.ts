import { expect, test } from '@playwright/test'
import type { Visit } from '../pages/base'
import { post } from '../pages/questions'
import { startPlace, type Place } from './place'

const hourMs = 3_600_000

/** A portal of this file's tests alone, whose clock and rounds they may move. One worker: the tests run in order. */
export function ownPlace(): { readonly here: Place } {
  let place: Place | undefined
  const before = { origin: process.env.E2E_ORIGIN, worker: process.env.WORKER }
  test.describe.configure({ mode: 'serial' })
  test.beforeAll(async () => {
    place = await startPlace()
    process.env.E2E_ORIGIN = place.origin
  })
  test.afterAll(async () => {
    process.env.E2E_ORIGIN = before.origin
    if (before.worker === undefined) delete process.env.WORKER
    else process.env.WORKER = before.worker
    await place?.stop()
  })
  return {
    get here() {
      if (!place) throw new Error('The portal is there once a test runs.')
      return place
    },
  }
}

/** Moves the portal's clock on; sessions of before may have ended. @returns the portal's time after it */
export async function moveDays({ page }: Pick<Visit, 'page'>, days: number): Promise<Date> {
  const moved = await post(page, '/dev/clock', [['hours', String(days * 24)]])
  expect(moved.status()).toBe(303)
  return new Date(Date.now() + days * 24 * hourMs)
}

