import { afterAll, beforeAll, expect, test } from 'vitest'
import { Readable } from 'node:stream'
import { plantBid } from '~db/testing-bid.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import { openScanner, scan } from '~/platform/virus-scan.server'
import { eicar, fakeScanner, nameOf, pdfOf, testStorage, type FakeScanner } from './files.testing.server'
import { addDocument, changeBidFiles, documentsOf, openFile, removeDocument, scanFile, scanForgotten, storeFiles, sweepFiles } from './index.server'

const { owner, options } = testDatabase()
let place: ReturnType<typeof testStorage>
let scanner: FakeScanner
beforeAll(async () => {
  place = testStorage()
  scanner = await fakeScanner()
})
afterAll(async () => {
  openScanner(undefined)
  await scanner.close()
  place.close()
})

type Bid = Awaited<ReturnType<typeof plantBid>>
const answerOf = ({ application, part, organisation }: Bid) =>
  ({ applicationId: application, partId: part, organisationId: organisation, question: 'proof', max: 9, language: 'en' }) as const
const newest = async () => (await owner()<{ id: string; scan: string }[]>`select id, scan from file order by id desc limit 1`)[0]!
const days = (count: number) => moveClock(owner(), count * 86_400_000)

test('nothing is downloaded before the scanner has said that it is clean', async () => {
  openScanner(scanner.address)
  const bid = await plantBid(owner())
  await changeBidFiles(bid.viewer, answerOf(bid), { uploads: [place.upload('proof', 'a.pdf', pdfOf('a'.repeat(200_000)))] })
  const { id, scan: state } = await newest()
  expect(state).toBe('checking')
  await expect(openFile(bid.viewer, id)).rejects.toThrow('no-such-file')
  const jobs = await owner()`select data from pgboss.job where name = 'scan' and data ->> 'fileId' = ${id}`
  expect(jobs).toHaveLength(1)
  scanner.fail(true)
  await expect(scanFile({ fileId: id })).rejects.toThrow()
  await expect(openFile(bid.viewer, id)).rejects.toThrow('no-such-file')
  expect(await scanForgotten()).toBe(0)
  await days(3)
  expect(await scanForgotten()).toBe(1)
  await days(0)
  scanner.fail(false)
  expect(await scanFile({ fileId: id })).toBe('clean')
  expect(await nameOf(openFile(bid.viewer, id))).toBe('a.pdf')
  const asked = scanner.asked()
  expect(await scanFile({ fileId: id })).toBe('gone')
  expect(scanner.asked()).toBe(asked)
})

test('a virus is never downloaded, its bytes go, and who sent it is told', async () => {
  openScanner(scanner.address)
  const bid = await plantBid(owner())
  const before = place.kept()
  await changeBidFiles(bid.viewer, answerOf(bid), { uploads: [place.upload('proof', 'virus.txt', eicar)] })
  const { id } = await newest()
  expect(await scanFile({ fileId: id })).toBe('infected')
  expect([(await newest()).scan, place.kept()]).toEqual(['infected', before])
  await expect(openFile(bid.viewer, id)).rejects.toThrow('no-such-file')
  const told = await owner()`select params from message where person_id = ${bid.person} and template = 'fileInfected'`
  expect(told).toMatchObject([{ params: { name: 'virus.txt', path: `/bids/${bid.reference}` } }])
})

test('the real scanner knows a virus when it sees one', async (context) => {
  const real = process.env.CLAMD
  if (!real) return context.skip('no clamd on this machine: set CLAMD=host:port to try it')
  expect(await scan(Readable.from([Buffer.from(eicar)]), real)).toMatchObject({ infected: true })
  expect(await scan(Readable.from([Buffer.from('hello')]), real)).toEqual({ infected: false })
})

test('without a scanner files are downloaded, and say that nobody checked them', async () => {
  openScanner(undefined)
  const bid = await plantBid(owner())
  await changeBidFiles(bid.viewer, answerOf(bid), { uploads: [place.upload('proof', 'a.pdf', pdfOf('a'))] })
  const { id, scan: state } = await newest()
  expect(state).toBe('notChecked')
  expect(await nameOf(openFile(bid.viewer, id))).toBe('a.pdf')
  await expect(scan(Readable.from([]))).rejects.toThrow('no virus scanner')
})

test('bytes go with the last place of a file, a day later, and not before', async () => {
  openScanner(undefined)
  await owner()`truncate file, application_file, organisation_document cascade`
  const before = place.kept()
  const bid = await plantBid(owner())
  const add = async (name: string) => {
    await changeBidFiles(bid.viewer, answerOf(bid), { uploads: [place.upload('proof', name, pdfOf(name))] })
    return (await newest()).id
  }
  const [sent, stays] = [await add('sent.pdf'), await add('stays.pdf')]
  await owner()`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, sent_by, arrived_at, once_key)
    values (${newId()}, ${bid.stage}, ${bid.application}, 1, '{}', 'x', 'en', ${bid.person}, portal_now(), ${newId()})`
  const taken = await add('taken-out.pdf')
  await changeBidFiles(bid.viewer, answerOf(bid), { remove: [sent, taken] })
  await storeFiles(bid.viewer, [place.upload('proof', 'never-placed.pdf', pdfOf('x'))], null)
  await addDocument(bid.viewer, bid.organisation, { kind: 'accounts', expiresOn: null }, place.upload('file', 'accounts.pdf', pdfOf('y')))
  const { documents } = await documentsOf(bid.viewer, bid.organisation)
  await removeDocument(bid.viewer, bid.organisation, documents[0]!.id)
  expect(place.kept() - before).toBe(5)
  expect((await sweepFiles(options())).files).toBe(0)
  await days(2)
  expect((await sweepFiles(options())).files).toBe(3)
  expect(place.kept() - before).toBe(2)
  expect((await owner()`select id from file order by id`).map(({ id }) => id)).toEqual([sent, stays])
  await owner()`delete from application_file where application_id = ${bid.application}`
  await days(4)
  expect((await sweepFiles(options())).files).toBe(2)
  expect(place.kept() - before).toBe(0)
  await days(0)
})
