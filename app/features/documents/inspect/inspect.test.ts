import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inspectFile } from './inspect.server'
import { officeEntries, openEntries, zipOf } from './zip.testing.server'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inspect-'))
})
afterAll(() => rm(folder, { recursive: true }))

const pdf = '%PDF-1.7\n1 0 obj <<>> endobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'
const megabyte = 1024 * 1024

async function look(name: string, body: string | Buffer) {
  const path = join(folder, 'file')
  await writeFile(path, body)
  const seen = await inspectFile(path, name)
  return seen.ok ? seen.type : seen.code
}

test('takes what people have: documents, sheets, pictures and text', async () => {
  const picture = sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
  expect(await look('Rules.PDF', pdf)).toBe('pdf')
  expect(await look('a.docx', zipOf(officeEntries('docx')))).toBe('docx')
  expect(await look('a.xlsx', zipOf(officeEntries('xlsx')))).toBe('xlsx')
  expect(await look('a.odt', zipOf(openEntries('text')))).toBe('odt')
  expect(await look('a.ods', zipOf(openEntries('spreadsheet')))).toBe('ods')
  expect(await look('photo.JPG', await picture.jpeg().toBuffer())).toBe('jpeg')
  expect(await look('photo.png', await picture.png().toBuffer())).toBe('png')
  expect(await look('photo.webp', await picture.webp().toBuffer())).toBe('webp')
  expect(await look('ਨਿਯਮ.txt', 'ਸਾਡੇ ਨਿਯਮ\r\n')).toBe('txt')
  expect(await look('costs.csv', Buffer.from('what;cost\nrooms;\xa3250\n', 'latin1'))).toBe('csv')
  expect(await look('costs.csv', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a\tb\n', 'utf16le')]))).toBe('csv')
})

test('what a file is decides, not what it is called', async () => {
  expect(await look('letter.pdf', '<!doctype html><script>alert(1)</script>')).toBe('ending')
  expect(await look('notes.txt', ' <svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')).toBe('ending')
  expect(await look('notes.csv', '#!/bin/sh\nrm -rf /\n')).toBe('ending')
  expect(await look('photo.jpg', pdf)).toBe('ending')
  expect(await look('a.docx', zipOf(officeEntries('xlsx')))).toBe('ending')
  expect(await look('a.pdf', zipOf(officeEntries('docx')))).toBe('ending')
  expect(await look('notes.txt', Buffer.from('MZ\x90\x00\x03\x00\x00\x00'))).toBe('ending')
  expect(await look('setup.exe', Buffer.from('MZ\x90\x00\x03\x00\x00\x00'))).toBe('kind')
  expect(await look('page.html', '<!doctype html>')).toBe('kind')
  expect(await look('drawing.svg', '<svg/>')).toBe('kind')
  expect(await look('all.docx', zipOf([{ name: 'a.txt', body: 'a' }]))).toBe('kind')
  expect(await look('letter', pdf)).toBe('kind')
  expect(await look('empty.pdf', '')).toBe('empty')
})

test('refuses programs inside documents', async () => {
  expect(await look('a.docx', zipOf(officeEntries('docx', [{ name: 'word/vbaProject.bin', body: 'x' }])))).toBe('macros')
  expect(await look('a.docm', zipOf(officeEntries('docx', [{ name: 'word/vbaProject.bin', body: 'x' }])))).toBe('kind')
  expect(await look('a.xlsx', zipOf(officeEntries('xlsx', [{ name: 'xl/activeX/activeX1.bin', body: 'x' }])))).toBe('macros')
  expect(await look('a.odt', zipOf([...openEntries('text'), { name: 'Basic/Standard/Module1.xml', body: 'x' }]))).toBe('macros')
  const renamed = zipOf([{ name: '[Content_Types].xml', body: 'application/vnd.ms-word.document.macroEnabled.main+xml' }])
  expect(await look('a.docx', renamed)).toBe('macros')
})

test('refuses what is locked with a password', async () => {
  expect(await look('a.pdf', pdf.replace('/Root', '/Encrypt 5 0 R /Root'))).toBe('locked')
  expect(await look('a.docx', zipOf(officeEntries('docx', [{ name: 'word/x.xml', body: 'x', locked: true }])))).toBe('locked')
  expect(await look('a.odt', zipOf(openEntries('text', '<manifest:encryption-data/>')))).toBe('locked')
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)])
  expect([await look('a.docx', old), await look('a.doc', old)]).toEqual(['locked', 'oldOffice'])
})

test('refuses bombs, whatever they say of their size', async () => {
  const zeros = Buffer.alloc(30 * megabyte)
  expect(await look('a.docx', zipOf(officeEntries('docx', [{ name: 'word/big.xml', body: zeros }])))).toBe('tooFull')
  expect(await look('a.docx', zipOf(officeEntries('docx', [{ name: 'word/big.xml', body: zeros, says: 10 }])))).toBe('broken')
  expect(await look('a.docx', zipOf(officeEntries('docx', [{ name: 'word/big.xml', body: 'x', says: 300 * megabyte }])))).toBe('tooFull')
  const many = Array.from({ length: 1_000 }, (_, at) => ({ name: `word/${at}.xml`, body: 'x' }))
  expect(await look('a.docx', zipOf(officeEntries('docx', many)))).toBe('tooFull')
})

test('refuses what is cut off, and photos that cannot be cleaned', async () => {
  expect(await look('a.pdf', pdf.slice(0, 40))).toBe('broken')
  expect(await look('a.docx', zipOf(officeEntries('docx')).subarray(0, 120))).toBe('broken')
  expect(await look('a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))).toBe('picture')
  expect(await look('photo.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'))).toBe('heic')
  expect(await look('photo.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'))).toBe('heic')
})

test('takes out of a photo what the phone wrote into it, and turns it the way it was held', async () => {
  const photo = await sharp({ create: { width: 6, height: 3, channels: 3, background: 'red' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Amina Example' }, IFD3: { GPSLatitude: '53/1 48/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const path = join(folder, 'photo')
  await writeFile(path, photo)
  expect((await sharp(path).metadata()).exif).toBeDefined()
  const seen = await inspectFile(path, 'photo.jpg')
  const clean = seen.ok ? seen.clean : undefined
  const { exif, icc, xmp, orientation, width, height } = await sharp(clean!.path).metadata()
  expect({ exif, icc, xmp, orientation, width, height }).toEqual({ width: 3, height: 6 })
  expect((await readFile(clean!.path)).includes('Amina')).toBe(false)
  await rm(clean!.path)
})
