import type postgres from 'postgres'
import { cleanFileName } from '~/features/documents'
import type { Viewer } from '~/platform/portal'
import { NotFound } from '~/platform/errors'
import { as } from '~db/index.server'
import { beginImport, importing } from '../commands/import-tx.server'
import { importOthers, type ImportedOthers, type SentFile } from '../commands/import-others.server'
import { FileProblem, type FileCode } from './problem'
import { kindOfFile, readGrants, type FileKind } from './read-file.server'
import { readRows, type ReadRow } from './read-rows'
import { otherRules } from './rules.server'

export type GrantFile = { path: string; name: string; sha256: string; from: string | null }
export type FileRefused = { ok: false; code: FileCode; params: Record<string, string | number> }
export type FileRead = { ok: true; done: ImportedOthers } | FileRefused

const roles = ['officer', 'manager']

/**
 * Reads in a file that somebody of the desk sent. It is read to its end before anything is written, so that a file that
 * breaks in the middle leaves nothing.
 * @throws NotFound for everybody but officers and managers
 */
export async function importSentFile(viewer: Viewer, file: GrantFile): Promise<FileRead> {
  if (!roles.some((role) => viewer.staffRoles.includes(role))) throw new NotFound('not-for-this-role')
  return refusing(async () => {
    const rules = otherRules(file.from)
    const rows: ReadRow[] = []
    for await (const row of readRows(readGrants(file.path, grantKind(await kindOfFile(file.path))), rules)) rows.push(row)
    return as({ personId: viewer.personId, system: 'publish' }, async (tx) => {
      await beginImport(tx)
      return importOthers(tx, rows, sent(file, viewer.personId), rules.codes)
    })
  })
}

/**
 * Reads in a file of any size: rows are written as they are read, in one transaction that is rolled back where the file
 * breaks.
 * @param sql one connection, as the app or the owner
 */
export function importLongFile(sql: postgres.Sql, kind: FileKind, file: GrantFile, progress: (rows: number) => void): Promise<FileRead> {
  const rules = otherRules(file.from)
  return refusing(() => importing(sql, (tx) =>
    importOthers(tx, readRows(readGrants(file.path, grantKind(kind)), rules), sent(file, null), rules.codes, progress)))
}

function sent({ name, sha256, from }: GrantFile, personId: string | null): SentFile {
  return { fileName: cleanFileName(name), sha256, from, personId }
}

/** A file of awards of ours has other columns and comes by the command alone. */
function grantKind(kind: FileKind): Exclude<FileKind, 'register'> {
  if (kind === 'register') throw new FileProblem('kind')
  return kind
}

async function refusing(work: () => Promise<ImportedOthers>): Promise<FileRead> {
  try {
    return { ok: true, done: await work() }
  } catch (error) {
    if (error instanceof FileProblem) return { ok: false, code: error.code, params: error.params }
    throw error
  }
}
