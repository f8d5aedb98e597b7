import { connect, type Socket } from 'node:net'
import type { Readable } from 'node:stream'

export type Verdict = { infected: false } | { infected: true; name: string }

const patience = 60_000

let address: string | undefined

/** The scanner of this process: 'host:port' or the path of a socket; none when it is not set. */
export function openScanner(clamd: string | undefined): void {
  address = clamd
}

/** Whether files are scanned at all. */
export function hasScanner(): boolean {
  return address !== undefined
}

/**
 * Asks clamd about a stream of bytes, in its INSTREAM protocol: pieces with their length in front, an empty one at
 * the end, then one line of answer.
 * @throws when there is no scanner, it cannot be reached, or it does not say yes or no (a file above its own limit)
 */
export async function scan(body: Readable, clamd = address): Promise<Verdict> {
  if (clamd === undefined) throw new Error('no virus scanner is configured')
  const socket = open(clamd)
  const answered = answerOf(socket)
  // Asked for below, where a failure while sending comes first.
  answered.catch(() => undefined)
  try {
    await write(socket, Buffer.from('zINSTREAM\0'))
    for await (const piece of body as AsyncIterable<Buffer>) {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(piece.length)
      await write(socket, Buffer.concat([length, piece]))
    }
    await write(socket, Buffer.alloc(4))
    return verdictOf(await answered)
  } finally {
    body.destroy()
    socket.destroy()
  }
}

function open(clamd: string): Socket {
  const [host = '', port] = clamd.split(':')
  const socket = clamd.startsWith('/') ? connect(clamd) : connect(Number(port), host)
  return socket.setTimeout(patience, () => socket.destroy(new Error('the virus scanner does not answer')))
}

function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((done, failed) => socket.write(bytes, (error) => (error ? failed(error) : done())))
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    socket.on('data', (bytes: Buffer) => (answer += bytes.toString('utf8')))
    socket.on('error', reject)
    socket.on('close', () => (answer.includes('\0') ? resolve(answer) : reject(new Error('the virus scanner hung up'))))
    socket.on('data', () => answer.includes('\0') && resolve(answer))
  })
}

function verdictOf(answer: string): Verdict {
  const line = answer.replace(/\0.*$/s, '').trim()
  if (line === 'stream: OK') return { infected: false }
  const found = /^stream: (.+) FOUND$/.exec(line)?.[1]
  if (found) return { infected: true, name: found }
  throw new Error('the virus scanner gave no verdict')
}
