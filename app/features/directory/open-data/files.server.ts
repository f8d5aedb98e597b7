import { NotFound } from '~/platform/errors'
import type { FileKind, OpenAward } from './award'
import { daysOfYear } from './days'
import { csvText, jsonText } from './file-text'
import { mostInWorkbook, workbook } from './file-workbook.server'
import { grantOf, type Grant } from './grant'
import { packageMeta } from './package'
import { openDataPaths } from './paths'
import { fingerprint, openAwardBatches } from './queries/awards.server'
import { checkGrant } from './rules'
import { openDataSetup, type OpenDataSetup } from './setup'
import { now } from '~/platform/clock.server'

/** A file that is ready to be sent; nothing is made before somebody reads `body`. */
export type OpenFile = { name: string; type: string; tag: string; changedAt: Date; body: ReadableStream<Uint8Array> }

export const fileTypes: Record<FileKind, string> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
/** Part of every tag: raise it when files of the same awards come out otherwise. */
const edition = 1

/**
 * The awards of a calendar year, or all of them, as 360Giving. A grant that would break the standard stays out: the desk
 * lists it.
 * @param year '2026'; null: all years
 * @throws NotFound where there is none, or the funder has not said who it is in open data
 */
export async function awardFile(kind: FileKind, year: string | null, origin: string): Promise<OpenFile> {
  const days = year === null ? null : daysOfYear(year)
  const setup = openDataSetup(origin)
  if (!setup || (year !== null && !days)) throw new NotFound('no-such-file')
  const { awards, changedAt, tag, communities } = await fingerprint(days)
  if (awards === 0 || !changedAt || (kind === 'xlsx' && awards > mostInWorkbook)) throw new NotFound('no-such-file')
  const meta = packageMeta(setup, year, changedAt, `${origin}${openDataPaths.file(kind, year)}`)
  const grants = () => grantBatches(setup, openAwardBatches(days))
  const parts = {
    json: () => encoded(jsonText(meta, grants())),
    csv: () => encoded(csvText(setup, communities, grants())),
    xlsx: () => whole(() => workbook(setup, meta, communities, grants())),
  }
  const name = `${slugOf(setup.organisation.name)}-awards${year ? `-${year}` : ''}.${kind}`
  return { name, type: fileTypes[kind], tag: `W/"${edition}${kind}-${tag}"`, changedAt, body: streamOf(parts[kind]()) }
}

/** Grants that keep the standard. */
async function* grantBatches(setup: OpenDataSetup, batches: AsyncIterable<readonly OpenAward[]>): AsyncGenerator<Grant[]> {
  const at = now()
  for await (const awards of batches) {
    yield awards.map((award) => grantOf(award, setup)).filter((grant) => {
      const { errors, accuracy } = checkGrant(grant, at)
      return errors.length + accuracy.length === 0
    })
  }
}

async function* encoded(text: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const piece of text) yield encoder.encode(piece)
}

async function* whole(make: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await make())
}

/** Without a mark of its own high water a stream begins before anybody reads it: whoever asks HEAD, or has it, costs nothing. */
function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await pieces.return(undefined)
    },
  }, { highWaterMark: 0 })
}

function slugOf(name: string): string {
  return name.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
