import { afterAll, beforeAll, expect, test } from 'vitest'
import { as, personActor } from '~db/index.server'
import { plantBid } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { standingAnswers } from '~/features/answers/index.server'
import { newId } from '~/platform/ids.server'
import { nameOf, pdfOf, testStorage } from './files.testing.server'
import { changeBidFiles, filesOfBid, openFile, type FilesPlace } from './index.server'

const { owner } = testDatabase()
let place: ReturnType<typeof testStorage>
beforeAll(() => void (place = testStorage()))
afterAll(() => place.close())

type Bid = Awaited<ReturnType<typeof plantBid>>
const answerOf = ({ application, part, organisation }: Bid, max = 3): FilesPlace =>
  ({ applicationId: application, partId: part, organisationId: organisation, question: 'proof', max, language: 'en' })

async function listed({ viewer, part }: Bid) {
  const [answer] = await as(personActor(viewer), (tx) => standingAnswers(tx, part, ['proof']))
  return (answer?.value ?? []) as { file: string; name: string; bytes: number }[]
}

async function staffWith(role: string, bid: Bid): Promise<{ personId: string }> {
  const personId = newId()
  await owner()`insert into person (id, name) values (${personId}, 'Staff')`
  await owner()`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${personId}, ${role}, '2020-01-01')`
  await owner()`insert into interest (id, person_id, application_id, has) values (${newId()}, ${personId}, ${bid.application}, false)`
  return { personId }
}

const send = ({ application, stage, person }: Bid, number = 1) => owner()`
  insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, sent_by, arrived_at, once_key)
  values (${newId()}, ${stage}, ${application}, ${number}, '{}', 'x', 'en', ${person}, portal_now(), ${newId()})`

test('an upload is an answer, and comes back as it was', async () => {
  const bid = await plantBid(owner())
  const changed = await changeBidFiles(bid.viewer, answerOf(bid), { uploads: [place.upload('proof', '../Our rules.pdf', pdfOf('one'))] })
  expect(changed).toEqual({ state: 'saved', refused: [] })
  const [file] = await listed(bid)
  expect(file).toMatchObject({ name: 'Our rules.pdf', bytes: pdfOf('one').length })
  const opened = await openFile(bid.viewer, file!.file)
  expect([opened.type, await new Response(opened.body).text()]).toEqual(['application/pdf', pdfOf('one')])
})

test('what is not taken is said by name, the rest is kept', async () => {
  const bid = await plantBid(owner())
  const uploads = [
    place.upload('proof', 'page.pdf', '<!doctype html>'), place.upload('proof', 'a.pdf', pdfOf('a')), place.upload('proof', 'empty.pdf', ''),
    { field: 'proof', name: 'film.pdf', bytes: 99_999_999, sha256: '', path: '', refused: 'tooBig' as const },
    place.upload('proof', 'b.pdf', pdfOf('b')), place.upload('proof', 'c.pdf', pdfOf('c')),
  ]
  const { refused } = await changeBidFiles(bid.viewer, answerOf(bid, 2), { uploads })
  expect(refused.map(({ name, code }) => `${name} ${code}`)).toEqual(['page.pdf ending', 'empty.pdf empty', 'film.pdf tooBig', 'c.pdf tooMany'])
  expect((await listed(bid)).map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf'])
})

test('of ten uploads at once none is lost', async () => {
  const bid = await plantBid(owner())
  const names = Array.from({ length: 10 }, (_, at) => `${at}.pdf`)
  await Promise.all(names.map((name) => changeBidFiles(bid.viewer, answerOf(bid, 20), { uploads: [place.upload('proof', name, pdfOf(name))] })))
  expect((await listed(bid)).map(({ name }) => name).toSorted()).toEqual(names)
})

test('a stranger, a reader of the group, and a bid that was sent change nothing', async () => {
  const bid = await plantBid(owner())
  await changeBidFiles(bid.viewer, answerOf(bid), { uploads: [place.upload('proof', 'a.pdf', pdfOf('a'))] })
  const [file] = await listed(bid)
  const reader = { personId: newId() }
  await owner()`insert into person (id, name) values (${reader.personId}, 'Reader')`
  await owner()`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${reader.personId}, ${bid.organisation}, 'viewer', 'confirmed')`
  const stranger = (await plantBid(owner())).viewer
  for (const who of [reader, stranger]) {
    await expect(changeBidFiles(who, answerOf(bid), { uploads: [place.upload('proof', 'b.pdf', pdfOf('b'))] })).rejects.toThrow()
  }
  // She takes nothing out, and to put it into a bid of her own would be to read it.
  const other = await plantBid(owner())
  await expect(as(personActor(other.viewer), (tx) => tx.$client`
    insert into application_file (id, application_id, file_id, question, added_by)
    values (${newId()}, ${other.application}, ${file!.file}, 'proof', ${other.person})`)).rejects.toThrow('row-level security')
  await expect(openFile(stranger, file!.file)).rejects.toThrow('no-such-file')
  expect(await nameOf(openFile(reader, file!.file))).toBe('a.pdf')
  await owner()`update stage set status = 'submitted' where id = ${bid.stage}`
  expect(await changeBidFiles(bid.viewer, answerOf(bid), { remove: [file!.file] })).toEqual({ state: 'locked', refused: [] })
  expect(await listed(bid)).toHaveLength(1)
})

test('staff and assessors read what was sent, as it was sent', async () => {
  const bid = await plantBid(owner())
  const officer = await staffWith('officer', bid)
  const assessor = await staffWith('assessor', bid)
  await changeBidFiles(bid.viewer, answerOf(bid), { uploads: [place.upload('proof', 'a.pdf', pdfOf('a'))] })
  const [file] = await listed(bid)
  await expect(openFile(officer, file!.file)).rejects.toThrow('no-such-file')
  await send(bid)
  expect(await nameOf(openFile(officer, file!.file))).toBe('a.pdf')
  await expect(openFile(assessor, file!.file)).rejects.toThrow('no-such-file')
  await owner()`insert into assignment (id, application_id, stage_id, person_id, task, assigned_by)
    values (${newId()}, ${bid.application}, ${bid.stage}, ${assessor.personId}, 'assessor', ${officer.personId})`
  expect(await nameOf(openFile(assessor, file!.file))).toBe('a.pdf')
  for (const files of [await filesOfBid(officer, bid), await filesOfBid(assessor, { applicationId: bid.application })]) {
    expect(files).toMatchObject([{ name: 'a.pdf', scan: 'notChecked', question: 'proof' }])
  }
  // What is put in while the bid is changed is not sent yet; what is taken out was.
  await changeBidFiles(bid.viewer, answerOf(bid), { uploads: [place.upload('proof', 'b.pdf', pdfOf('b'))], remove: [file!.file] })
  const [newer] = await listed(bid)
  expect(newer?.name).toBe('b.pdf')
  expect(await nameOf(openFile(officer, file!.file))).toBe('a.pdf')
  await expect(openFile(officer, newer!.file)).rejects.toThrow('no-such-file')
  await owner()`update interest set has = true where person_id = ${officer.personId}`
  await expect(openFile(officer, file!.file)).rejects.toThrow('no-such-file')
})

test('who left the group reads no file any more, not even her own', async () => {
  const bid = await plantBid(owner())
  await changeBidFiles(bid.viewer, answerOf(bid), { uploads: [place.upload('proof', 'a.pdf', pdfOf('a'))] })
  const [file] = await listed(bid)
  await owner()`update membership set state = 'ended' where person_id = ${bid.person}`
  await expect(openFile(bid.viewer, file!.file)).rejects.toThrow('no-such-file')
})
