import { ask, type Answer, type Question } from './ask'
import type { OneCell } from './cells'
import type { Cell } from './expected/table'
import type { World } from './plant'
import type { Tables } from './tables'
import type { Thing, Things } from './thing'

export type Surprise = { cell: OneCell; got: string }
type Walk = {
  world: World
  things: Things
  tables: Tables
  origin?: string
  /** Ends with the first surprise: enough to know that a rule is gone. */
  untilFirst?: boolean
}

/** Asks every cell: reading ones many at a time, writing ones one by one with a look at every table after each. */
export async function walk({ world, things, tables, origin = world.origin, untilFirst = false }: Walk, cells: readonly OneCell[]): Promise<Surprise[]> {
  const surprises: Surprise[] = []
  const judge = (cell: OneCell, got: string) => {
    if (got !== String(cell.expected)) surprises.push({ cell, got })
  }
  const thingOf = ({ pattern, state }: OneCell): Thing => things[pattern]![state]!
  const missing = new Map<string, string>()
  const strange = (cell: OneCell, answer: Answer) => {
    // What is not hers answers exactly as what is not there.
    if (answer.status !== 404 || !things[cell.pattern]?.missing) return
    const seen = plain(answer, thingOf(cell))
    const key = `${cell.act} ${cell.pattern} ${cell.kind}`
    const before = missing.get(key)
    if (before === undefined) missing.set(key, seen)
    else if (before !== seen) surprises.push({ cell, got: '404, but another one than for a thing that is not there' })
  }

  // What is refused as a method is asked many at a time, too.
  const noisy: OneCell[] = []
  const reading = cells.filter(({ act, expected }) => act === 'GET' || expected === 405)
  await inTurns(reading, 8, async (cell) => {
    const answer = await ask(origin, questionOf(cell, thingOf(cell), world))
    judge(cell, told(answer))
    strange(cell, answer)
  })
  // Opening a message notes that it was read, and the first look at an award to publish begins its draft with what the
  // bid says (2026-11-23: the same draft whoever looks, nothing of the request in it). Nothing else changes by looking.
  for (const name of await tables.changed()) if (name !== 'message' && name !== 'publication') surprises.push({ cell: reading[0]!, got: `reading pages changed ${name}` })
  await tables.putBack()

  const enough = () => untilFirst && surprises.length > 0
  const posting = cells.filter(({ act, expected }) => act !== 'GET' && expected !== 405)
  const quiet = posting.filter(changesNothing)
  for (let at = 0; at < quiet.length && !enough(); at += 80) {
    const some = quiet.slice(at, at + 80)
    const answers = new Map<OneCell, Answer>()
    await inTurns(some, 8, async (cell) => void answers.set(cell, await ask(origin, questionOf(cell, thingOf(cell), world))))
    // One of them wrote: asked again one by one, each shows what it did.
    const wrote = (await tables.changed()).length > 0
    if (wrote) noisy.push(...some)
    for (const [cell, answer] of wrote ? [] : answers) {
      judge(cell, told(answer))
      strange(cell, answer)
    }
    await tables.putBack()
  }
  for (const cell of [...noisy, ...posting.filter((cell) => !changesNothing(cell))]) {
    if (enough()) break
    const answer = await ask(origin, questionOf(cell, thingOf(cell), world))
    const changed = await tables.changed()
    judge(cell, written(told(answer), changed))
    strange(cell, answer)
    await tables.putBack()
  }
  return surprises
}

/** What ends sessions is asked alone, since others are asked with them. */
const endsSessions = ['/sign-out', '/dev/people', '/account', '/sign-in/who', '/sign-in/name']

function changesNothing({ pattern, expected }: OneCell): boolean {
  return !endsSessions.includes(pattern) && (typeof expected === 'number' || expected === 'sign-in')
}

export function questionOf({ act, kind }: OneCell, thing: Thing, world: World): Question {
  const given = thing.acts?.[act]
  const fields = typeof given === 'function' ? given(kind) : given
  const token = world.tokens[kind]
  const cookies = [...(token ? [`__Host-session=${token}`] : []), ...(thing.cookie ? [thing.cookie] : [])].join('; ')
  return { method: act.split(' ', 1)[0]!, path: thing.path, token, fields, ...(thing.cookie && { headers: { Cookie: cookies } }) }
}

function told({ status, location }: Answer): string {
  return /^\/sign-in(\?|$)/.test(location) ? 'sign-in' : String(status)
}

function written(told: string, changed: string[]): string {
  if (changed.length === 0) return told
  return told === 'sign-in' && changed.join() === 'kept_post' ? 'kept' : `${told} written`
}

/** An answer without what its address says and what the clock says: the same for two things that cannot be told apart. */
function plain(answer: Answer, { hide = [] }: Thing): string {
  const text = `${answer.status} ${answer.location} ${answer.body}`.replace(/\b\d{1,2}:\d{2}(?: ?[ap]m)?\b/g, '…')
  return hide.reduce((said, word) => said.replaceAll(word, '…'), text)
}

/** Works through a list with so many hands at once. */
export async function inTurns<T>(list: readonly T[], hands: number, work: (one: T) => Promise<void>): Promise<void> {
  let next = 0
  const hand = async () => {
    while (next < list.length) await work(list[next++]!)
  }
  await Promise.all(Array.from({ length: hands }, hand))
}

export function describe({ cell, got }: Surprise): string {
  return `${cell.act} ${cell.pattern} [${cell.state}] as ${cell.kind}: expected ${cell.expected satisfies Cell}, got ${got}`
}
