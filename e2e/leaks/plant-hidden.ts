import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { newId } from '~/platform/ids.server'
import type { World } from '../access/plant'
import type { Secret } from './secret'

const staffText = (text: string) => JSON.stringify({ en: { text, status: 'reviewed', hash: '' } })
const hidden = {
  draftRound: 'Round of the hidden foxgloves',
  planned: 'Plan to commission quiet foxes',
  helper: 'Ambrose Quarmby of the unlisted list',
  figure: 'Forty unlisted foxes were counted',
  futureAward: 'Tomorrow’s kingfishers of Elland',
  futureReference: 'MCF-TOMORROW-7',
  photo: 'Photo behind 9 Cinder Hill Fold',
  camera: 'quilla-phone-serial-88213',
}

/** Rows of public tables that are not public yet, or no longer; and a photo that says where it was taken. */
export async function plantHidden({ sql, deskRounds, evidence, openness, support, group, people, dataDir }: World): Promise<Secret[]> {
  await sql`update round set title = ${staffText(hidden.draftRound)}::text::jsonb where id = ${deskRounds.draft.round.id}`
  await sql`update planned_commission set title = ${staffText(hidden.planned)}::text::jsonb where id = ${openness.planned}`
  await sql`update bid_support set name = ${hidden.helper} where id = ${support.helper}`
  await sql`update evidence_figure set statement = ${staffText(hidden.figure)}::text::jsonb where id = ${evidence.figure}`
  const entry = newId()
  await sql`insert into public_organisation (id, name) values (${entry}, 'Elland Otters')`
  await sql`insert into public_award (id, reference, origin, organisation_id, recipient_name, fund, title, amount_pence, source_url, published_at)
    values (${newId()}, ${hidden.futureReference}, 'portal', ${entry}, 'Elland Otters', 'scf', ${hidden.futureAward}, 9183377, 'https://example.org/', portal_now() + interval '40 days')`
  const [file, key] = [newId(), newId()]
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#3a5' } }).jpeg()
    .withExif({ IFD0: { ImageDescription: hidden.photo, Artist: hidden.camera }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 42/1 5143/100', GPSLongitudeRef: 'W', GPSLongitude: '1/1 40/1 1714/100' } }).toBuffer()
  const folder = join(dataDir, 'files', key.slice(-2))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, key), photo)
  await sql`insert into file (id, sha256, bytes, type, name, scan, storage_key, organisation_id, uploaded_by)
    values (${file}, 'x', ${photo.length}, 'image/jpeg', 'IMG_larkspur_front_gate.jpg', 'clean', ${key}, ${group}, ${people.owner!})`
  const secret = (kind: string, where: string, value: string): Secret => ({ kind, where, value })
  return [
    secret('round in draft', 'round.title', hidden.draftRound), secret('plan not published', 'planned_commission.title', hidden.planned),
    secret('helper taken off the page', 'bid_support.name', hidden.helper), secret('figure taken off the page', 'evidence_figure.statement', hidden.figure),
    secret('award of tomorrow', 'public_award.title', hidden.futureAward), secret('award of tomorrow', 'public_award.reference', hidden.futureReference), secret('award of tomorrow', 'public_award.amount_pence', '91833.77'),
    secret('words in a photo', 'file', hidden.photo), secret('camera of a photo', 'file', hidden.camera), secret('name of a photo', 'file.name', 'IMG_larkspur_front_gate.jpg'),
    secret('photo itself', 'file', photo.toString('base64').slice(60, 200)), secret('id of a file', 'file.id', file),
  ]
}
