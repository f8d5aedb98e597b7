import { clockOffset, now } from '../clock.server'
import { withDeadline } from '../deadlines'
import type { Answer } from './options.server'
import type { MatchedRoute } from './route-table.server'

/** Moments at which public pages change by themselves: rounds open and close. Those after `at`. */
export type ComingMoments = (at: Date) => Promise<Date[]>

export type KeptPage = { answer: Answer; route: MatchedRoute }

export type KeptPages = {
  /** A page made a moment ago that would be made the same now, or null. */
  find: (target: string) => KeptPage | null
  /** Called before a page is made; what it returns is called with the page, and says how long it may be shown. */
  begin: (target: string) => (page: KeptPage) => Promise<Answer>
  /** Something may have changed what everybody sees. What is being made now is not kept either. */
  forget: () => void
}

/** Other instances hear nothing of a publication here, so this is how long they may show what was before. */
export const keptMs = 5_000
const mostPages = 300
const mostBytes = 8_388_608
const longestTarget = 300
const largestPage = 262_144
/** A page does not wait longer than this to learn until when it may be shown. */
const momentsMs = 250

type Entry = KeptPage & { bytes: number; madeAt: number; offset: number; until: number }
type Moments = { readAt: number; offset: number; generation: number; list: Promise<number[]> }

/**
 * Public pages as they were made for the last who asked: the same address within a few seconds gets the same bytes,
 * compressed once. Keys are addresses as asked, so language, path and query. No page outlives the moment a round opens
 * or closes, a move of the clock or a change made on this instance; one whose coming moments are not known is not kept.
 * Without `comingMoments` (development) nothing is kept.
 */
export function keptPages(comingMoments: ComingMoments | undefined): KeptPages {
  const pages = new Map<string, Entry>()
  let bytes = 0
  let generation = 0
  let moments: Moments | null = null

  const drop = (target: string) => {
    bytes -= pages.get(target)?.bytes ?? 0
    pages.delete(target)
  }

  /** When the next moment after `at` is, by the portal's clock in milliseconds; the list is read once in that time. */
  async function nextAfter(at: number, ask: ComingMoments): Promise<number> {
    const offset = clockOffset()
    if (!moments || performance.now() - moments.readAt >= keptMs || moments.offset !== offset || moments.generation !== generation) {
      const list = ask(new Date(at)).then((dates) => dates.map((date) => date.getTime()))
      moments = { readAt: performance.now(), offset, generation, list }
      list.catch(() => (moments = null))
    }
    const coming = await withDeadline(moments.list, momentsMs)
    return Math.min(Infinity, ...coming.filter((moment) => moment > at))
  }

  return {
    find(target) {
      const entry = pages.get(target)
      if (!entry) return null
      const age = performance.now() - entry.madeAt
      const fresh = age >= 0 && age < keptMs && entry.offset === clockOffset() && now().getTime() < entry.until
      if (!fresh) drop(target)
      return fresh ? entry : null
    },
    begin(target) {
      if (!comingMoments) return async ({ answer }) => answer
      const [started, madeAt, offset, at] = [generation, performance.now(), clockOffset(), now().getTime()]
      const next = nextAfter(at, comingMoments).catch(() => null)
      return async (page) => {
        const until = await next
        const answer = { ...page.answer, until: until ?? at + keptMs, packed: new Map<string, Uint8Array>() }
        const { body, status, headers } = answer
        const same = status === 200 && body instanceof Uint8Array && body.length <= largestPage
          && headers.getSetCookie().length === 0 && !headers.has('cache-control')
        const undisturbed = until !== null && generation === started && clockOffset() === offset
        if (!same || !undisturbed || target.length > longestTarget || !(body instanceof Uint8Array)) return answer
        drop(target)
        pages.set(target, { ...page, answer, bytes: body.length, madeAt, offset, until })
        bytes += body.length
        for (const oldest of pages.keys()) {
          if (pages.size <= mostPages && bytes <= mostBytes) break
          drop(oldest)
        }
        return answer
      }
    },
    forget() {
      generation += 1
      pages.clear()
      bytes = 0
    },
  }
}
