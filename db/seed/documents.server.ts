import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { eq, inArray } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import type { DocumentKind } from '~/features/documents/document-kinds'
import { addDays, isoDay, londonDay } from '~/features/funds/london-time'
import { now } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { storage } from '~/platform/storage/index.server'
import * as schema from '../schema/index.server'
import { sampleGroups } from './people'

/** In how many days each ends: long from now, soon, and over already. */
const documents: readonly { group: string; kind: DocumentKind; name: string; endsIn: number | null }[] = [
  { group: sampleGroups.sangam.name, kind: 'governing', name: 'constitution (sample).pdf', endsIn: null },
  { group: sampleGroups.sangam.name, kind: 'insurance', name: 'insurance (sample).pdf', endsIn: 200 },
  { group: 'Todmorden Listening Post (sample)', kind: 'insurance', name: 'insurance (sample).pdf', endsIn: 20 },
  { group: sampleGroups.polonia.name, kind: 'safeguarding', name: 'safeguarding policy (sample).pdf', endsIn: -12 },
]

/**
 * Documents that sample groups keep, with last days. Does nothing where a group keeps one.
 * @param sql a connection as the owner, after people and work; the storage is open
 */
export async function seedDocuments(sql: postgres.Sql): Promise<void> {
  const db = drizzle(sql, { schema, casing: 'snake_case' })
  const [some, groups] = await Promise.all([
    db.select({ id: schema.organisationDocument.id }).from(schema.organisationDocument).limit(1),
    db.select({ id: schema.organisation.id, name: schema.organisation.name, owner: schema.membership.personId }).from(schema.organisation)
      .innerJoin(schema.membership, eq(schema.membership.organisationId, schema.organisation.id))
      .where(inArray(schema.organisation.name, documents.map(({ group }) => group))),
  ])
  if (some.length > 0) return
  const rows = documents.flatMap(({ group, kind, name, endsIn }) => {
    const its = groups.find((one) => one.name === group)
    if (!its) return []
    const bytes = onePage(`${name}: invented, to try the portal with.`)
    return [{
      bytes, fileId: newId(), key: newId(), kind, name, organisationId: its.id, owner: its.owner,
      expiresOn: endsIn === null ? null : isoDay(addDays(londonDay(now()), endsIn)),
    }]
  })
  if (rows.length === 0) return
  await Promise.all(rows.map(({ key, bytes }) => storage().put(key, Readable.from([bytes]), bytes.length)))
  await db.transaction(async (tx) => {
    await tx.insert(schema.file).values(rows.map(({ fileId, key, bytes, name, organisationId, owner }) => ({
      id: fileId, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, type: 'application/pdf', name,
      scan: 'notChecked' as const, storageKey: key, organisationId, uploadedBy: owner,
    })))
    await tx.insert(schema.organisationDocument).values(rows.map(({ fileId, kind, organisationId, expiresOn }) => ({ fileId, kind, organisationId, expiresOn })))
  })
}

/** A PDF of one page that says one line. */
function onePage(line: string): Buffer {
  const text = `BT /F1 14 Tf 60 760 Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  return Buffer.from(`${body}${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`, 'latin1')
}
