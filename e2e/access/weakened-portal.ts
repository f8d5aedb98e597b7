/**
 * A second portal on the same database whose rules can be taken away while it runs: `{ route, access }` opens a
 * route wider, `{ rule }` switches a rule of a command off. Node runs it as it is; it answers each message when done.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readEnv } from '../../app/platform/env.server.ts'
import { commandRules } from './command-rules.ts'

type Order = { route?: string; access?: unknown; rule?: string }
type Handle = { access: unknown }

const settings = readEnv(process.env)
if (!settings.ok) throw new Error(settings.lines.join('\n'))
const { env } = settings
const database = JSON.parse(process.env.PORTAL_DATABASE ?? '') as object

const build = await import(pathToFileURL(weakenable()).href)
const handleOf = (route: string): Handle => build.routes[route].module.handle
let current = build
const portal = await build.entry.module.startPortal({ env, database, owner: database, loadBuild: async () => current })
createServer(portal.handler).listen(env.PORT, env.HOST, () => process.send?.('ready'))

let widened: { route: string; access: unknown } | null = null
process.on('message', ({ route, access, rule }: Order) => {
  if (widened) handleOf(widened.route).access = widened.access
  widened = route ? { route, access: handleOf(route).access } : null
  if (route) handleOf(route).access = access
  Reflect.set(globalThis, 'weakened', rule ?? '')
  // A new object is guarded anew.
  current = { ...build }
  process.send?.('done')
})
process.on('disconnect', () => process.exit())

/** The built portal with a switch before each rule. @throws Error when a rule is not there as it is known */
function weakenable(): string {
  let text = readFileSync(resolve('build/server/index.js'), 'utf8')
  for (const { name, rule, without } of commandRules) {
    const found = [...text.matchAll(new RegExp(rule, 'g'))]
    if (found.length !== 1) throw new Error(`the rule “${name}” is ${found.length} times in the build: ${rule.source}`)
    text = text.replace(rule, (...words) => without.replace('WEAKENED', `globalThis.weakened === ${JSON.stringify(name)}`)
      .replaceAll('$&', String(words[0])))
  }
  const file = resolve('build/server/weakened.js')
  writeFileSync(file, text)
  return file
}
