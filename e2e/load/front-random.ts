import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { plantAnswers, plantStaff, plantWriter } from './plant'
import type { Instance, LoadDatabase } from './portal'
import { say, tally, type Finding } from './report'

const methods = ['GET', 'GET', 'HEAD', 'POST', 'POST', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'get', 'BREW']
const types = ['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded; charset=utf-16', 'multipart/form-data; boundary=b',
  'multipart/form-data', 'application/json', 'text/plain', 'application/octet-stream', '', ';;;', 'multipart/form-data; boundary=""']
const encodings = ['gzip', 'br', 'deflate', 'identity', 'nonsense']
const names = ['need', 'version.need', 'intent', 'switchLanguage', 'onceKey', 'address', 'next', 'code', 'lines', 'budget[0].pence',
  'budget[100].what', 'dates.start.day', 'people.who', '__proto__', 'a[b][c][d][e][f][g]', '', 'q', 'page', 'name', 'role', 'state']
const values = ['', '0', '-1', '99999999999999999999', 'NaN', '\0', '\ud800', 'ਪੰਜਾਬੀ', 'اردو', '<script>', "' or 1=1 --", '{}', '[object Object]',
  '1e309', '2026-02-31', '../../etc/passwd', '//example.org', '\\\\host', 'a'.repeat(5_000), '‮', 'continue', 'later', 'addLine', 'pl']
const junk = ['%', '%00', '%ff', '/..', '//', '/%2e%2e/', '?', '?_data=root', '?_data=routes/public/home', '?a[]=1', '?page=-1', '?lines=1e9',
  '?next=//x', '#', ';x', '/\\host', '?q=%F0%28', `?${'q=1&'.repeat(900)}`]

/** Random requests, the same for the same seed: methods, addresses, headers, encodings, bodies and lengths, true or not. */
export async function sendRandom(database: LoadDatabase, instance: Instance, count: number): Promise<Finding[]> {
  const seed = Math.floor(Math.random() * 2 ** 31)
  const next = numbers(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const { bid, writer } = await plantWriter(database.owner())
  await plantAnswers(database.owner(), bid)
  const staff = await plantStaff(database.owner())
  const cookies = ['', writer.cookie, writer.cookie, staff.cookie, '__Host-session=nonsense', '__Host-session=' + 'a'.repeat(43)]
  const paths = pathsOf(bid.reference, bid.fund)
  const answers: number[] = []
  const bad: string[] = []

  const one = async () => {
    const path = `${pick(['', '', '/ur', '/pl', '/xx'])}${pick(paths)}${next() < 0.3 ? pick(junk) : ''}`
    const head = [`${pick(methods)} ${path} HTTP/1.1`, `Host: ${pick(['localhost', 'evil.example', ''])}`, 'Connection: close']
    if (next() < 0.7) head.push(`Origin: ${next() < 0.8 ? instance.origin : pick(['null', 'https://evil.example', ''])}`)
    if (next() < 0.9) head.push(`Cookie: ${pick(cookies)}`)
    if (next() < 0.2) head.push(`Accept-Encoding: ${pick(['br', 'gzip', '*', 'x'])}`)
    if (next() < 0.1) head.push(`X-Forwarded-Host: ${pick(['evil.example', 'a:b:c', ''])}`)
    if (next() < 0.05) head.push(`X-Junk: ${'j'.repeat(Math.floor(next() * 20_000))}`)
    if (next() < 0.1) head.push(`If-None-Match: ${pick(['*', '""', 'W/'])}`)
    let body = Buffer.from(makeBody(next, pick))
    head.push(`Content-Type: ${pick(types)}`)
    if (next() < 0.15) {
      head.push(`Content-Encoding: ${pick(encodings)}`)
      if (next() < 0.5) body = gzipSync(body)
    }
    const chunked = next() < 0.15
    const lie = next() < 0.1 ? Math.floor(next() * 100) - 50 : 0
    head.push(chunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${Math.max(0, body.length + lie)}`)
    const sent = chunked ? Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]) : body
    const status = await raw(instance.port, Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'utf8'), sent]))
    answers.push(status)
    if (status >= 500) bad.push(`${status} ${head[0]?.slice(0, 120)} ${head.at(-2)} ${body.toString().slice(0, 200)}`)
  }
  const lanes = Array.from({ length: 16 }, async () => {
    while (answers.length < count) await one()
  })
  await Promise.all(lanes)
  for (const line of bad.slice(0, 10)) say(line)
  const alive = await raw(instance.port, Buffer.from('GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'))
  return [{
    name: `${count} random requests`,
    ok: bad.length === 0 && alive === 200,
    figures: `${bad.length} answers of 5xx (seed ${seed}); ${tally(answers.toSorted((a, b) => a - b)).replace('0:', 'cut off:')}`,
  }]
}

function pathsOf(reference: string, fund: string): string[] {
  const bid = `/bids/${reference}`
  return ['/', '/funds', `/funds/${fund}`, `/funds/${fund}/light/check`, `/funds/${fund}/light/questions.docx`, '/awards', '/awards/none', '/contact/call-back',
    '/sign-in', '/sign-in/code', '/sign-in/link/abc', '/sign-in/who', '/sign-in/name', '/session', '/kept', '/kept/x', '/account', '/groups', '/groups/find',
    '/groups/x', '/invitations/x', '/home', '/bids/start', bid, `${bid}/q/why`, `${bid}/q/costs`, `${bid}/q/nothing`, `${bid}/save/why`, `${bid}/save/costs`,
    `${bid}/history/need`, `${bid}/check`, `${bid}/sent`, `${bid}/change`, `${bid}/copy`, `${bid}/copy.docx`, `${bid}/equality`, '/messages', '/messages/x',
    '/desk', '/desk/bids', `/desk/bids/${reference}`, `/desk/bids/${reference}/decision`, '/desk/decisions', '/desk/claims', '/desk/call-backs', '/desk/merges',
    '/healthz', '/sitemap.xml', '/robots.txt', '/dev/people', '/__manifest', '/favicon.svg', '/assets/none.js', '*', 'http://evil.example/', '']
}

function makeBody(next: () => number, pick: <T>(list: readonly T[]) => T): string {
  const kind = next()
  if (kind < 0.15) return ''
  if (kind < 0.25) return Array.from({ length: Math.floor(next() * 3_000) }, () => String.fromCharCode(next() * 256)).join('')
  if (kind < 0.3) return JSON.stringify({ [pick(names)]: pick(values) })
  const fields = Array.from({ length: 1 + Math.floor(next() * 6) }, () => [pick(names), pick(values)] as const)
  if (kind < 0.45) {
    const part = ([name, value]: readonly [string, string]) => `--b\r\nContent-Disposition: form-data; name="${name}"${next() < 0.3 ? '; filename="f"' : ''}\r\n\r\n${value}\r\n`
    return `${fields.map(part).join('')}${next() < 0.8 ? '--b--\r\n' : ''}`
  }
  if (kind < 0.55) return fields.map(([name, value]) => `${name}=${value}`).join('&')
  return fields.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`).join('&')
}

/** Bytes as they are. @returns the status, or 0 when the connection ended without one */
function raw(port: number, bytes: Buffer): Promise<number> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1')
    const end = () => {
      socket.destroy()
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0))
    }
    socket.setTimeout(15_000, end)
    socket.on('data', (part: Buffer) => {
      if (answer.length < 100) answer += part.toString('latin1')
      // Whoever announced more than came is not waited for.
      if (/^HTTP\/1\.1 [2-5]/.test(answer)) end()
    })
    socket.on('error', end).on('close', end)
    socket.write(bytes)
    // A body shorter than announced ends here; the portal is to notice.
    setTimeout(() => socket.end(), 400).unref()
  })
}

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
