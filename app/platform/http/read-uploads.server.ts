import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { BadRequest, PortalError, TooLarge } from '../errors'
import type { Upload } from '../portal'
import { forgetTemporary, temporaryPath } from '../temporary-files.server'
import { bodyLimit, checkFieldName, formLimits } from './form-limits'
import { readMultipart, type PartHead, type PartSink } from './multipart.server'

export type UploadLimits = {
  /** Files of one post; each up to so many bytes. */
  maxFiles: number
  maxBytes: number
  /** False for somebody who is not signed in: her files are read past, what she typed is kept. */
  keepFiles: boolean
}

/** What is read past of files that are too big, so that the browser gets to read our answer and the fields after them. */
const discardLimit = 64 * 1024 * 1024

/** Ends the reading early: the rest of the body is not worth it. */
class EnoughRead extends Error {}

/**
 * Reads a form with files as it comes in: what was typed into a form, each file into a temporary file of its own. A
 * file above its size comes back as refused, and is not kept; nothing of the form is lost for it.
 * @throws BadRequest for form bombs, bodies that are no forms and senders who stop; TooLarge for 1 MB of text
 */
export async function readUploads(incoming: IncomingMessage, limits: UploadLimits): Promise<{ form: FormData; uploads: Upload[] }> {
  const boundary = /boundary="?([^";]+)"?/i.exec(incoming.headers['content-type'] ?? '')?.[1]
  if (!boundary) throw new BadRequest('no-boundary')
  const form = new FormData()
  const uploads: Upload[] = []
  const announced = Number(incoming.headers['content-length'] ?? 0)
  const read = { parts: 0, text: 0, past: 0 }

  const pastIt = (bytes: number) => {
    read.past += bytes
    if (read.past > discardLimit || announced > discardLimit) throw new EnoughRead()
  }
  const start = (head: PartHead): PartSink | Promise<PartSink> => {
    read.parts += 1
    if (read.parts > formLimits.fields) throw new BadRequest('too-many-fields')
    checkFieldName(head.name)
    if (head.fileName === null) return textSink(form, head.name, read)
    const upload: Upload = { field: head.name, name: head.fileName, bytes: 0, sha256: '', path: '' }
    if (head.fileName !== '') uploads.push(upload)
    if (head.fileName === '' || !limits.keepFiles) return { write: (bytes) => pastIt(bytes.length), end: () => undefined }
    if (uploads.length > limits.maxFiles) upload.refused = 'tooMany'
    return fileSink(upload, limits.maxBytes, pastIt)
  }

  try {
    // Leaving the loop must not end the connection: the answer goes out on it.
    await readMultipart(incoming.iterator({ destroyOnReturn: false }), boundary, start)
  } catch (error) {
    if (error instanceof EnoughRead) return { form, uploads }
    await forgetTemporary(uploads.flatMap(({ path }) => path || []))
    if (error instanceof PortalError || incoming.complete) throw error
    throw new BadRequest('body-cut-off', { cause: error })
  }
  return { form, uploads }
}

function textSink(form: FormData, name: string, read: { text: number }): PartSink {
  const pieces: Buffer[] = []
  return {
    write(bytes) {
      read.text += bytes.length
      if (read.text > bodyLimit) throw new TooLarge()
      pieces.push(Buffer.from(bytes))
    },
    end: () => form.append(name, Buffer.concat(pieces).toString('utf8')),
  }
}

async function fileSink(upload: Upload, maxBytes: number, pastIt: (bytes: number) => void): Promise<PartSink> {
  if (upload.refused) return { write: (bytes) => pastIt(bytes.length), end: () => undefined }
  upload.path = temporaryPath()
  const handle = await open(upload.path, 'wx', 0o600)
  const hash = createHash('sha256')
  return {
    async write(bytes) {
      upload.bytes += bytes.length
      if (upload.refused) return pastIt(bytes.length)
      if (upload.bytes > maxBytes) {
        upload.refused = 'tooBig'
        await handle.close()
        await forgetTemporary([upload.path])
        upload.path = ''
        return pastIt(bytes.length)
      }
      hash.update(bytes)
      await handle.write(bytes)
    },
    async end() {
      if (upload.refused) return
      await handle.close()
      upload.sha256 = hash.digest('hex')
    },
  }
}
