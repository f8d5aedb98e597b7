import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plantStaff } from '~/features/funds/desk-round.testing.server'
import { newId } from '~/platform/ids.server'
import { testDatabase } from '~db/testing.server'
import { decideMerge, undoMerge } from '../commands/decide-merge.server'
import { publicKeys } from '../publish/keys'
import { mergeSuggestions } from '../queries/merges.server'
import { importLongFile, importSentFile } from './commands.server'
import { goodGrant } from './grants.testing'
import { importedFile, importedFiles } from './queries.server'

const { owner } = testDatabase()
const folder = await mkdtemp(join(tmpdir(), 'others-'))
const from = 'https://invented.example.org/grants'
let files = 0

async function fileOf(grants: unknown[]) {
  const path = join(folder, String((files += 1)))
  await writeFile(path, JSON.stringify({ grants }))
  return { path, name: 'grants.json', sha256: 'x', from }
}
const run = async (...grants: unknown[]) => {
  const read = await importLongFile(owner(), 'json', await fileOf(grants), () => {})
  if (!read.ok) throw new Error(read.code)
  return read.done
}
const recipient = (name: string, more = {}) => ({ recipientOrganization: [{ name, ...more }] })
const awards = () => owner()`select a.grant_id, a.origin, a.recipient_name, a.amount_pence, a.funder, a.districts, a.title, o.name, o.charity_number, o.company_number, o.other_names
  from public_award a join public_organisation o on o.id = a.organisation_id order by a.grant_id`
const policy = (place: string, name: string, of: Parameters<typeof publicKeys>[0]) => owner()`
  insert into public_policy (id, name, keys, place_policy, name_policy, why, set_by, changed_at)
  values (${newId()}, ${of.name}, ${publicKeys(of)}, ${place}, ${name}, 'sample', 'staff', portal_now())`

test('good rows are kept as the other funder’s, and the same file again changes nothing', async () => {
  const elsewhere = goodGrant({ id: '360G-Invented-9', beneficiaryLocation: [{ geoCode: 'E08000003' }] })
  const first = await run(goodGrant(), elsewhere, goodGrant({ id: '360G-Invented-2', amountAwarded: 'x' }))
  expect(first.counts).toEqual({ rows: 3, kept: 1, added: 1, changed: 0, elsewhere: 1, heldBack: 0, refused: 1, more: 0 })
  expect(first.problems).toEqual([{ row: 3, code: 'amountNotNumber', params: { typed: 'x' } }])
  expect(await awards()).toMatchObject([{ grant_id: '360G-Invented-1', origin: 'other', funder: 'The Invented Trust', amount_pence: '480000', districts: ['E08000035'], charity_number: '1099999' }])
  const before = await owner()`select * from public_award`
  expect((await run(goodGrant())).counts).toMatchObject({ kept: 1, added: 0, changed: 0 })
  expect(await owner()`select * from public_award`).toEqual(before)
  expect((await run(goodGrant({ amountAwarded: 5_000 }))).counts).toMatchObject({ added: 0, changed: 1 })
  expect(await awards()).toMatchObject([{ amount_pence: '500000' }])
})

test('an id stays with its funder, and never stands for a grant of ours', async () => {
  const taken = await run(goodGrant({ fundingOrganization: [{ id: 'GB-CHC-1077777', name: 'Somebody Else' }] }))
  expect([taken.problems.map(({ code }) => code), taken.counts.refused, await awards()]).toMatchObject([['idTaken'], 1, [{ funder: 'The Invented Trust' }]])
  await owner()`update public_award set origin = 'portal'`
  expect((await run(goodGrant())).problems.map(({ code }) => code)).toEqual(['ours'])
  await owner()`update public_award set origin = 'other'`
})

test('the same number is one organisation under both names; a name alone is not enough where numbers differ', async () => {
  await run(
    goodGrant({ id: 'a', ...recipient('Beck Street Amateur Boxing Club', { charityNumber: '1099999' }) }),
    goodGrant({ id: 'b', ...recipient('BECK STREET BOXING') }),
    goodGrant({ id: 'c', ...recipient('Beck Street Boxing', { charityNumber: '1055555' }) }),
  )
  const rows = await awards()
  expect(rows.map(({ grant_id: id, charity_number: number }) => [id, number])).toEqual([['360G-Invented-1', '1099999'], ['a', '1099999'], ['b', '1099999'], ['c', '1055555']])
  expect(rows[0]?.other_names).toEqual(['Beck Street Amateur Boxing Club'])
})

test('a charity number in the company field is suggested as a double with that reason, and so is a linked charity', async () => {
  await run(
    goodGrant({ id: 'd', ...recipient('Quarry Hill Dance', { companyNumber: '1099999' }) }),
    goodGrant({ id: 'e', ...recipient('Elland Road Choir', { id: 'GB-CHC-1099999-3' }) }),
  )
  const officer = await plantStaff(owner(), 'Ann', 'officer')
  const found = await mergeSuggestions(officer)
  const reasons = found.map(({ reason, second }) => [second.name, reason])
  expect(reasons).toContainEqual(['Quarry Hill Dance', 'numberInOtherField'])
  expect(reasons).toContainEqual(['Elland Road Choir', 'sameNumber'])
  const { id: suggestionId, first } = found.find(({ reason }) => reason === 'numberInOtherField')!
  expect(first).toMatchObject({ name: 'Beck Street Boxing', awards: 3, others: 3, charityNumber: '1099999' })
  await decideMerge(officer, { suggestionId, decision: 'firstStays' })
  const [merged] = await owner()`select count(*)::int as awards from public_award a join public_organisation o on o.id = a.organisation_id where o.standing_id = ${first.id}`
  expect(merged).toEqual({ awards: 4 })
  await undoMerge(officer, suggestionId)
  expect((await run(goodGrant({ id: 'd', ...recipient('Quarry Hill Dance', { companyNumber: '1099999' }) }))).counts).toMatchObject({ added: 0, changed: 0 })
  expect(await mergeSuggestions(officer)).toHaveLength(found.length)
})

test('whoever is withheld stays away, by name or number; bare names come without numbers, with the county', async () => {
  await policy('withheld', 'withheld', { name: 'Hidden Harbour Project', charityNumber: '1066666' })
  await policy('county', 'bare', { name: 'Quiet Meadow' })
  const done = await run(
    goodGrant({ id: 'f', ...recipient('hidden harbour project ltd') }),
    goodGrant({ id: 'g', ...recipient('Another Name', { id: 'GB-CHC-1066666' }) }),
    goodGrant({ id: 'h', ...recipient('Quiet Meadow', { charityNumber: '1044444' }) }),
    goodGrant({ id: 'i', title: 'With Hidden Harbour Project', ...recipient('Open Door Choir') }),
  )
  expect(done.counts).toMatchObject({ kept: 2, heldBack: 2, refused: 0 })
  const rows = (await awards()).filter(({ grant_id: id }) => ['f', 'g', 'h', 'i'].includes(String(id)))
  expect(rows).toMatchObject([
    { grant_id: 'h', charity_number: null, title: null, districts: ['E08000032', 'E08000033', 'E08000034', 'E08000035', 'E08000036'] },
    { grant_id: 'i', title: null, districts: ['E08000035'] },
  ])
  const everything = JSON.stringify([await owner()`select * from public_award`, await owner()`select * from public_organisation`, await owner()`select * from public_word`])
  expect(everything.match(/hidden harbour|1066666|1044444/gi)).toBeNull()
})

test('an officer sends a file and sees what came of each row; a file that breaks leaves nothing', async () => {
  const officer = await plantStaff(owner(), 'Ben', 'officer')
  const good = await fileOf([goodGrant({ id: 'j', ...recipient('Sent Choir') }), 5, ...['One', 'Two', 'Three'].map((name) => goodGrant({ id: name, ...recipient(`${name} Choir`) }))])
  const read = await importSentFile(officer, good)
  if (!read.ok) throw new Error(read.code)
  const file = await importedFile(officer, read.done.fileId)
  expect(file).toMatchObject({ fileName: 'grants.json', funder: 'The Invented Trust', rows: 5, kept: 4, counts: { added: 4, refused: 1 }, problems: [{ row: 2, code: 'notObject' }] })
  expect((await importedFiles(officer))[0]).toMatchObject({ id: read.done.fileId })
  const [audit] = await owner()`select action, person_id from audit_event where subject_id = ${read.done.fileId}`
  expect(audit).toEqual({ action: 'import.read', person_id: officer.personId })
  await writeFile(good.path, '{"grants": [{"id": "k"}, {"id":')
  const before = await owner()`select count(*)::int as n from public_award`
  expect(await importSentFile(officer, good)).toEqual({ ok: false, code: 'notJson', params: { row: 2 } })
  expect(await importLongFile(owner(), 'json', good, () => {})).toMatchObject({ ok: false })
  expect(await owner()`select count(*)::int as n from public_award`).toEqual(before)
})

test('nobody else reads files in, or sees them', async () => {
  const eve = await plantStaff(owner(), 'Eve', 'finance')
  await expect(importSentFile(eve, await fileOf([goodGrant()]))).rejects.toThrow('not-for-this-role')
  expect(await importedFiles(eve)).toEqual([])
  await expect(importedFile(eve, newId())).rejects.toThrow('no-such-file')
})
