import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { officeEntries, zipOf } from '~/features/documents/inspect/zip.testing.server'
import { goodGrant, tableHead, tableRow, testRules } from './grants.testing'
import { FileProblem } from './problem'
import { kindOfFile, readGrants } from './read-file.server'
import { readRows } from './read-rows'

const folder = await mkdtemp(join(tmpdir(), 'grants-'))
let files = 0

/** What came of a file: row and codes of each, or why it cannot be read. */
async function outcome(content: string | Buffer): Promise<unknown> {
  const path = join(folder, String((files += 1)))
  await writeFile(path, content)
  try {
    const kind = await kindOfFile(path)
    if (kind === 'register') return kind
    const rows: string[] = []
    for await (const one of readRows(readGrants(path, kind), testRules)) rows.push([one.row, one.kind, ...('problems' in one ? one.problems.map(({ code }) => code) : [])].join(' '))
    return rows
  } catch (error) {
    if (error instanceof FileProblem) return [error.code, error.params]
    throw error
  }
}

const json = (grants: unknown[]) => JSON.stringify({ title: 'Grants, with "grants": [ in it', meta: { grants: [1] }, grants, version: '1.4' }, null, 1)
const csv = (...rows: string[][]) => [tableHead, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')
const withCell = (at: string, cell: string) => tableRow.map((was, index) => (tableHead[index] === at ? cell : was))
const second = withCell('Identifier', '360G-Invented-2')

test('JSON is read as a package or a list, with a byte order mark, and in pieces of any size', async () => {
  const two = [goodGrant(), goodGrant({ id: '360G-Invented-2', title: 'A } and ] and \\" in a text' })]
  expect(await outcome(json(two))).toEqual(['1 kept', '2 kept'])
  expect(await outcome(`\uFEFF ${JSON.stringify(two)}`)).toEqual(['1 kept', '2 kept'])
  expect(await outcome(json([1, null, 'x', goodGrant(), goodGrant()]))).toEqual(['1 refused notObject', '2 refused notObject', '3 refused notObject', '4 kept', '5 refused idDouble'])
  const many = json(Array.from({ length: 2_000 }, (_, at) => goodGrant({ id: `360G-Invented-${at}`, description: 'ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ '.repeat(20) })))
  expect(await outcome(many)).toHaveLength(2_000)
})

test('broken JSON says near which row, and nothing of it counts', async () => {
  const text = json([goodGrant(), goodGrant({ id: '360G-Invented-2' })])
  expect(await outcome(text.slice(0, -40))).toEqual(['notJson', { row: 2 }])
  expect(await outcome(text.replace('"currency": "GBP"', '"currency": GBP'))).toEqual(['notJson', { row: 1 }])
  expect(await outcome('{"grants": [{} {}]}')).toEqual(['notJson', { row: 2 }])
  expect(await outcome('{"grants": [{},]}')).toEqual(['notJson', { row: 2 }])
  expect(await outcome('{"grants": [{}]} more')).toEqual(['notJson', { row: 1 }])
  expect(await outcome(`{"grants": [${'['.repeat(100_000)}`)).toEqual(['notJson', { row: 1 }])
  expect(await outcome('{"awards": []}')).toEqual(['noGrants', {}])
  expect(await outcome('{"grants": []}')).toEqual(['headerOnly', {}])
  expect(await outcome(`{"grants": [{"id": "${'x'.repeat(1_200_000)}"}]}`)).toEqual(['cellTooLong', { row: 1 }])
})

test('CSV is read with commas, semicolons or tabs; a bad line costs itself alone', async () => {
  expect(await outcome(`\uFEFF${csv(tableRow, second)}\r\n\r\n`)).toEqual(['2 kept', '3 kept'])
  expect(await outcome([tableHead, tableRow].map((row) => row.join(';')).join('\n'))).toEqual(['2 kept'])
  expect(await outcome(csv(withCell('Amount Awarded', '£4,800'), withCell('Award Date', '01/05/2024'), second))).toEqual(['2 refused amountNotNumber', '3 refused dateNotDate', '4 kept'])
  expect(await outcome(csv(withCell('Description', 'In\ntwo lines'), second))).toEqual(['2 kept', '4 kept'])
  expect(await outcome(csv(tableRow).concat('\n"never closed,', '\n', second.join(',')))).toEqual(['2 kept', '3 refused quote', '4 kept'])
  expect(await outcome([tableHead.join(','), `${tableRow.join(',')},more`, second.join(',')].join('\n'))).toEqual(['2 refused cells', '3 kept'])
})

test('a file that cannot be read says what to do', async () => {
  expect(await outcome('')).toEqual(['empty', {}])
  expect(await outcome(csv())).toEqual(['headerOnly', {}])
  expect(await outcome('Name,Money\nA,1')).toEqual(['noColumns', { names: 'Identifier, Title, Currency, Amount Awarded, Award Date, Funding Org:Name, Recipient Org:Name' }])
  expect(await outcome(`${csv(tableRow).replace('"Data Source"', '"title"')}`)).toEqual(['columnTwice', { names: 'title' }])
  expect(await outcome(csv(withCell('Description', 'x'.repeat(1_100_000))))).toEqual(['cellTooLong', { row: 2 }])
  expect(await outcome(Buffer.from(csv(withCell('Title', 'Café')), 'latin1'))).toEqual(['notText', {}])
  expect(await outcome(Buffer.from(`\uFEFF${csv(tableRow)}`, 'utf16le'))).toEqual(['notText', {}])
  expect(await outcome(`${csv(tableRow)}\0`)).toEqual(['notText', {}])
  expect(await outcome('%PDF-1.7')).toEqual(['kind', {}])
  expect(await outcome('<html></html>')).toEqual(['kind', {}])
  expect(await outcome('fund,round,award_date,recipient_name,district,amount_gbp,source_url\n')).toBe('register')
})

test('a workbook is read from the sheet with grants, its dates and numbers as such', async () => {
  const cells = (row: (string | number | Date)[]) => row.map((value) => ({ value, ...(value instanceof Date && { format: 'dd/mm/yyyy' }) }))
  const typed = tableRow.map((cell, at) => (tableHead[at] === 'Amount Awarded' ? 4_800 : tableHead[at] === 'Award Date' ? new Date('2024-05-01T00:00:00Z') : cell))
  const wrong = withCell('Amount Awarded', 'lots').map((cell, at) => (at === 0 ? '360G-Invented-3' : cell))
  const sheet = [tableHead, typed, wrong].map(cells)
  const workbook = await writeExcelFile([{ sheet: 'Meta', data: [cells(['Title', 'Grants'])] }, { sheet: 'grants', data: sheet }]).toBuffer()
  expect(await outcome(workbook)).toEqual(['2 kept', '3 refused amountNotNumber'])
})

test('workbooks that are bombs, locked or no workbooks are not opened', async () => {
  const bomb = zipOf(officeEntries('xlsx', [{ name: 'xl/worksheets/sheet1.xml', body: Buffer.alloc(60_000_000) }]))
  expect(await outcome(bomb)).toEqual(['tooFull', {}])
  expect(await outcome(zipOf(officeEntries('xlsx', [{ name: 'xl/vbaProject.bin', body: 'x' }])))).toEqual(['macros', {}])
  expect(await outcome(zipOf(officeEntries('docx')))).toEqual(['kind', {}])
  expect(await outcome(zipOf(officeEntries('xlsx')))).toEqual(['broken', {}])
  expect(await outcome(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toEqual(['locked', {}])
  expect(await outcome('PK\u0003\u0004 and nothing')).toEqual(['broken', {}])
})
