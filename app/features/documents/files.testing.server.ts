import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '~/platform/ids.server'
import type { Upload } from '~/platform/portal'
import { diskStorage, useStorage } from '~/platform/storage/index.server'
import { openTemporaryFiles } from '~/platform/temporary-files.server'

/** A storage and a folder for temporary files of one test file's own. */
export function testStorage() {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'))
  useStorage(diskStorage(join(folder, 'files')))
  openTemporaryFiles(folder)
  const files = (name: string) => {
    try {
      return readdirSync(join(folder, name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
    } catch {
      return 0
    }
  }
  return {
    /** A file as the web front hands it over. */
    upload(field: string, name: string, body: string | Buffer): Upload {
      const path = join(folder, newId())
      writeFileSync(path, body)
      return { field, name, bytes: Buffer.byteLength(body), sha256: createHash('sha256').update(body).digest('hex'), path }
    },
    /** How many files are stored. */
    kept: () => files('files'),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The name of a file that was opened, which is then closed. */
export async function nameOf(opening: Promise<{ name: string; body: ReadableStream }>): Promise<string> {
  const { name, body } = await opening
  await body.cancel()
  return name
}

/** A small sound PDF with these words in it. */
export function pdfOf(words: string): string {
  return `%PDF-1.7\n% ${words}\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`
}

/** What every scanner calls a virus, and which is none (eicar.org); in two pieces, so that no scanner finds this file. */
export const eicar = `X5O!P%@AP[4\\PZX54(P^)7CC)7}${'$'}EICAR-STANDARD-ANTIVIRUS-TEST-FILE!${'$'}H+H*`

export type FakeScanner = { address: string; asked: () => number; /** Answers nothing and hangs up, from now on. */ fail: (yes: boolean) => void; close: () => Promise<void> }

/** clamd as far as the portal speaks with it: INSTREAM, and EICAR as the one virus it knows. */
export async function fakeScanner(): Promise<FakeScanner> {
  let [asked, failing] = [0, false]
  const server: Server = createServer((socket) => {
    asked += 1
    if (failing) return void socket.destroy()
    let received = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (bytes: Buffer) => {
      received = Buffer.concat([received, bytes])
      answer(socket, received)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    fail: (yes) => (failing = yes),
    close: () => new Promise((done) => server.close(() => done())),
  }
}

function answer(socket: Socket, received: Buffer): void {
  const command = 'zINSTREAM\0'
  if (received.subarray(0, command.length).toString() !== command) return
  let at = command.length
  const pieces: Buffer[] = []
  while (received.length >= at + 4) {
    const length = received.readUInt32BE(at)
    if (length === 0) {
      const found = Buffer.concat(pieces).includes(eicar)
      return void socket.end(found ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0')
    }
    if (received.length < at + 4 + length) return
    pieces.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
}
