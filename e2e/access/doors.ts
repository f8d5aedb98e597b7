import { ask } from './ask'
import { patternsOf } from './cells'
import type { World } from './plant'
import type { Things } from './thing'
import { inTurns } from './walk'

type Door = { method: string; path: string; status: number; as: 'visitor' | 'owner' | 'otherOwner' | 'manager' }

/** Data that scripts of other sites may read: their browsers ask before. */
const openToScripts = /^\/(?:open-data\/.*\.(?:json|csv|xlsx)|data\.json|feeds\/.*|api\/.*)$/

/** What no page uses: the framework's own doors, other methods, other bodies, posts from elsewhere. */
export async function doorSurprises(world: World, things: Things): Promise<{ doors: number; surprises: string[] }> {
  const doors: Door[] = []
  const people = ['visitor', 'owner', 'otherOwner', 'manager'] as const
  for (const { pattern, id } of patternsOf()) {
    for (const { path } of Object.values(things[pattern] ?? {})) {
      const mark = path.includes('?') ? '&' : '?'
      for (const as of people) {
        doors.push({ method: 'GET', path: `${path}${mark}_data=${encodeURIComponent(id)}`, status: 404, as })
        doors.push({ method: 'GET', path: `${path}${mark}_data=root`, status: 404, as })
        if (as === 'otherOwner' || as === 'manager') continue
        for (const method of ['PUT', 'PATCH', 'DELETE']) doors.push({ method, path, status: 405, as })
        doors.push({ method: 'OPTIONS', path, status: openToScripts.test(pattern) ? 204 : 405, as })
      }
    }
  }
  for (const path of ['/__manifest', '/__manifest?p=/desk', '/nothing-here', '/pa/nothing-here', '/assets/nothing.js', '/.env', '/build/server/index.js']) {
    for (const as of people) doors.push({ method: 'GET', path, status: 404, as })
  }
  const surprises: string[] = []
  await inTurns(doors, 8, async ({ method, path, status, as }) => {
    const answer = await ask(world.origin, { method, path, token: world.tokens[as] })
    if (answer.status !== status) surprises.push(`${method} ${path} as ${as}: expected ${status}, got ${answer.status}`)
  })
  const heads = await headSurprises(world, things)
  const posts = await postSurprises(world, things)
  return { doors: doors.length + heads.asked + posts.asked, surprises: [...surprises, ...heads.surprises, ...posts.surprises] }
}

/** HEAD says what GET says, to the same people. */
async function headSurprises(world: World, things: Things) {
  const surprises: string[] = []
  const asked = Object.values(things).flatMap((states) => Object.values(states)).flatMap(({ path }) =>
    (['visitor', 'owner', 'otherOwner', 'manager'] as const).map((as) => ({ path, as })))
  await inTurns(asked, 8, async ({ path, as }) => {
    const token = world.tokens[as]
    const [head, get] = [await ask(world.origin, { method: 'HEAD', path, token }), await ask(world.origin, { method: 'GET', path, token })]
    if (head.status !== get.status || head.location !== get.location || head.body !== '') {
      surprises.push(`HEAD ${path} as ${as}: ${head.status}, but GET ${get.status}`)
    }
  })
  return { asked: asked.length, surprises }
}

/** A post from another site, or that is no form, is refused before anything else; for the owner, who may do most. */
async function postSurprises(world: World, things: Things) {
  const surprises: string[] = []
  const paths = Object.values(things).flatMap((states) => Object.values(states).map(({ path }) => path))
  const kinds: { headers: Record<string, string>; status: number }[] = [
    { headers: { Origin: 'https://elsewhere.example' }, status: 403 },
    { headers: { Origin: 'null' }, status: 403 },
    { headers: { 'Content-Type': 'application/json' }, status: 415 },
    { headers: { 'Content-Type': 'text/plain' }, status: 415 },
  ]
  const asked = paths.flatMap((path) => kinds.map((kind) => ({ path, ...kind })))
  await inTurns(asked, 8, async ({ path, headers, status }) => {
    const answer = await ask(world.origin, { method: 'POST', path, token: world.tokens.owner, headers, fields: [['a', 'b']] })
    if (answer.status !== status) surprises.push(`POST ${path} with ${JSON.stringify(headers)}: expected ${status}, got ${answer.status}`)
  })
  return { asked: asked.length, surprises }
}
