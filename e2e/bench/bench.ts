/**
 * `npm run bench`: processor time and requests per second of three pages, portal against a reference and against Node
 * alone, interleaved in one run so that whatever else the machine does meets all alike. `-- --rounds 20`, `-- --only save`,
 * `-- --profile` writes a profile of the portal into the folder it names.
 */
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { ask } from '~e2e/load/http'
import { plantAnswers, plantWriter } from '~e2e/load/plant'
import { freePort, loadDatabase, startInstance } from '~e2e/load/portal'
import { say } from '~e2e/load/report'
import { openPage, versionOn } from '~e2e/load/writer'
import { measure, median, type Measured, type Target, type Work } from './measure'
import { recordQueries } from './record-queries'

const mean = (rows: Measured[], key: 'cpuMs' | 'perSecond') => median(rows.map((row) => row[key]))

export default async function main(): Promise<void> {
  const args = process.argv.slice(2)
  const after = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const rounds = Number(after('--rounds') ?? 9)
  const profile = after('--profile')
  const only = after('--only')
  const database = await loadDatabase()
  const children: { kill: (signal: 'SIGKILL') => boolean }[] = []
  try {
    const node = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []
    const portal = await startInstance({ url: database.url, folder: database.folder, node, env: { WORKER: 'off' } })
    const { bid, writer } = await plantWriter(database.owner())
    await plantAnswers(database.owner(), bid)
    const [question, fund] = [`/bids/${bid.reference}/q/why`, `/funds/${bid.fund}`]
    const cookie = writer.cookie
    const bytes = Object.fromEntries(await Promise.all([question, fund].map(async (path) => {
      const answer = await fetch(`http://127.0.0.1:${portal.port}${path}`, { headers: { cookie } })
      return [path, (await compressed(Buffer.from(await answer.arrayBuffer()))).toString('base64')]
    })))
    const planFile = join(database.folder, 'plan.json')
    const queries = await recordQueries(database.url, bid)
    writeFileSync(planFile, JSON.stringify({ host: database.socketDir, origin: portal.origin, bytes, ...queries }))
    const targets: Target[] = [{ name: 'portal', port: portal.port, pid: portal.pid, origin: portal.origin }]
    for (const [name, file] of [['reference', 'reference-server.mjs'], ['bare node', 'bare-server.mjs']] as const) {
      const port = await freePort()
      const child = spawn(process.execPath, [join('e2e/bench', file), planFile, String(port)], { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } })
      children.push(child)
      targets.push({ name, port, pid: child.pid ?? 0, origin: portal.origin })
    }
    await Promise.all(targets.map(({ port, origin }) => listening(port, origin)))

    const desk = { instance: portal, bid, writer }
    let asked = 0
    let version = versionOn((await openPage(desk)).body) ?? 0
    const body = () => new URLSearchParams({ need: `Text made from version ${version}`, 'version.need': String(version), intent: 'continue' }).toString()
    const all: Work[] = [
      { name: 'question page', status: 200, lanes: 8, count: 250, request: () => ({ path: question, cookie }) },
      // One writer saves one text after the other: two at once would be a conflict.
      { name: 'save', status: 303, lanes: 1, count: 150, request: (target) => {
        const posted = { path: question, cookie, method: 'POST', body: body(), headers: { origin: portal.origin, 'content-type': 'application/x-www-form-urlencoded' } }
        if (target.name !== 'bare node') version += 1
        return posted
      } },
      { name: 'public page', status: 200, lanes: 8, count: 250, request: () => ({ path: fund }) },
      // An address nobody asked for before is made from the beginning.
      { name: 'public made', status: 200, lanes: 8, count: 250, request: ({ name }) => ({ path: name === 'bare node' ? fund : `${fund}?first=${(asked += 1)}` }) },
    ]
    const works = all.filter(({ name }) => !only || only.split(',').includes(name))
    const found = await measure(targets, works, rounds)
    say(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores; Node ${process.versions.node}, ${versions()}`)
    say(`${rounds} interleaved rounds, medians; processor time is that of the server's whole process\n`)
    say(`${'page'.padEnd(15)}${'server'.padEnd(12)}${'ms CPU/request'.padStart(15)}${'requests/s'.padStart(12)}${'bytes'.padStart(8)}${'against reference'.padStart(20)}`)
    for (const work of works) {
      for (const { name } of targets) {
        const rows = found.filter((row) => row.work === work.name && row.target === name)
        const reference = mean(found.filter((row) => row.work === work.name && row.target === 'reference'), 'cpuMs')
        const share = `${Math.round((mean(rows, 'cpuMs') / reference) * 100)} % CPU`
        say(`${work.name.padEnd(15)}${name.padEnd(12)}${mean(rows, 'cpuMs').toFixed(2).padStart(15)}${Math.round(mean(rows, 'perSecond')).toString().padStart(12)}${String(rows[0]?.bytes ?? 0).padStart(8)}${share.padStart(20)}`)
      }
    }
    await portal.stop()
  } finally {
    for (const child of children) child.kill('SIGKILL')
    await database.remove()
  }
}

async function compressed(page: Buffer): Promise<Buffer> {
  const { brotliCompressSync, constants } = await import('node:zlib')
  return brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
}

async function listening(port: number, origin: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if ((await ask({ port, origin, path: '/none' })).status !== 0) return
    await new Promise((next) => setTimeout(next, 25))
  }
  throw new Error('A server did not start.')
}

function versions(): string {
  const of = (name: string) => (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version
  return ['express', 'nunjucks', 'govuk-frontend', 'postgres', 'react', '@remix-run/node'].map((name) => `${name} ${of(name)}`).join(', ')
}
