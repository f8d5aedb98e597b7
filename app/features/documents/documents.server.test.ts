import { afterAll, beforeAll, expect, test } from 'vitest'
import { as, personActor } from '~db/index.server'
import { plantBid } from '~db/testing-bid.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { standingAnswers } from '~/features/answers/index.server'
import { newId } from '~/platform/ids.server'
import { nameOf, pdfOf, testStorage } from './files.testing.server'
import {
  addDocument, changeBidFiles, changeLastDay, documentOf, documentsOf, documentsToOffer, openFile, removeDocument, remindOfEndings, replaceDocument,
} from './index.server'

const { owner } = testDatabase()
let place: ReturnType<typeof testStorage>
beforeAll(() => void (place = testStorage()))
afterAll(() => place.close())

const rules = (name = 'rules.pdf') => place.upload('file', name, pdfOf(name))
const facts = { kind: 'governing', expiresOn: null } as const

async function member(organisation: string, role: string, scope: string | null = null): Promise<{ personId: string }> {
  const personId = newId()
  await owner()`insert into person (id, name) values (${personId}, 'Member')`
  await owner()`insert into membership (id, person_id, organisation_id, role, state, scope_application_id)
    values (${newId()}, ${personId}, ${organisation}, ${role}, 'confirmed', ${scope})`
  return { personId }
}

test('owners and editors keep documents, readers see them, nobody else knows of them', async () => {
  const { viewer, organisation, application } = await plantBid(owner())
  const editor = await member(organisation, 'editor')
  const kept = await addDocument(editor, organisation, { kind: 'insurance', expiresOn: '2099-01-01' }, rules('insurance.pdf'))
  expect(kept.ok).toBe(true)
  expect(await addDocument(viewer, organisation, facts, place.upload('file', 'x.exe', 'MZ'))).toEqual({ ok: false, code: 'kind', name: 'x.exe' })
  await addDocument(viewer, organisation, facts, rules())
  const reader = await member(organisation, 'viewer')
  const { group, documents } = await documentsOf(reader, organisation)
  expect(group.role).toBe('viewer')
  expect(documents.map(({ kind, name, expiresOn, scan }) => [kind, name, expiresOn, scan])).toEqual([
    ['governing', 'rules.pdf', null, 'notChecked'], ['insurance', 'insurance.pdf', '2099-01-01', 'notChecked']])
  expect(await nameOf(openFile(reader, documents[0]!.file))).toBe('rules.pdf')
  await expect(addDocument(reader, organisation, facts, rules())).rejects.toThrow('only-reads')
  await expect(removeDocument(reader, organisation, documents[0]!.id)).rejects.toThrow('only-reads')
  const helper = await member(organisation, 'editor', application)
  for (const who of [helper, (await plantBid(owner())).viewer]) {
    await expect(documentsOf(who, organisation)).rejects.toThrow('no-such-group')
    await expect(openFile(who, documents[0]!.file)).rejects.toThrow('no-such-file')
    await expect(addDocument(who, organisation, facts, rules())).rejects.toThrow('no-such-group')
    await expect(removeDocument(who, organisation, documents[0]!.id)).rejects.toThrow('no-such-group')
    await expect(changeLastDay(who, organisation, documents[0]!.id, null)).rejects.toThrow('no-such-group')
  }
})

test('a document is replaced and removed; a bid that took it along keeps what it took', async () => {
  const { viewer, organisation, application, part } = await plantBid(owner())
  const editor = await member(organisation, 'editor')
  const kept = await addDocument(viewer, organisation, facts, rules('old.pdf'))
  const id = kept.ok ? kept.id : ''
  const [offered] = await documentsToOffer(viewer, organisation, ['governing'])
  expect(await documentsToOffer(viewer, organisation, ['insurance'])).toEqual([])
  const answer = { applicationId: application, partId: part, organisationId: organisation, question: 'proof', max: 3, language: 'en' } as const
  await changeBidFiles(editor, answer, { take: [offered!.id] })
  await changeBidFiles(viewer, answer, { take: [offered!.id, newId()] })
  expect((await replaceDocument(editor, organisation, id, facts, rules('new.pdf'))).ok).toBe(true)
  const { documents } = await documentsOf(viewer, organisation)
  expect(documents.map(({ name }) => name)).toEqual(['new.pdf'])
  const [stands] = await as(personActor(viewer), (tx) => standingAnswers(tx, part, ['proof']))
  expect(stands?.value).toEqual([{ file: offered!.file, name: 'old.pdf', bytes: pdfOf('old.pdf').length }])
  expect(await nameOf(openFile(viewer, offered!.file))).toBe('old.pdf')
  await removeDocument(editor, organisation, documents[0]!.id)
  expect((await documentsOf(viewer, organisation)).documents).toEqual([])
  await expect(documentOf(viewer, organisation, documents[0]!.id)).rejects.toThrow('no-such-document')
})

test('owners are reminded once of what ends within 30 days, and told on the page', async () => {
  const { viewer, organisation } = await plantBid(owner())
  await member(organisation, 'editor')
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  for (const [kind, expiresOn] of [['insurance', day(20)], ['accounts', day(60)], ['equality', day(-3)]] as const) {
    await addDocument(viewer, organisation, { kind, expiresOn }, rules(`${kind}.pdf`))
  }
  const { documents } = await documentsOf(viewer, organisation)
  expect(documents.map(({ kind, lapse }) => [kind, lapse])).toEqual([['accounts', null], ['equality', 'ended'], ['insurance', 'soon']])
  expect(await remindOfEndings()).toBe(1)
  expect(await Promise.all([remindOfEndings(), remindOfEndings()])).toEqual([0, 0])
  const written = await owner()`select person_id, template, params from message where template = 'documentEnds'`
  expect(written).toMatchObject([{ person_id: viewer.personId, params: { ends: day(20), path: `/groups/${organisation}/documents` } }])
  // A later last day is reminded of anew, when its time comes.
  await changeLastDay(viewer, organisation, documents.find(({ kind }) => kind === 'insurance')!.id, day(50))
  expect(await remindOfEndings()).toBe(0)
  await moveClock(owner(), 25 * 86_400_000)
  expect(await remindOfEndings()).toBe(1)
  await moveClock(owner(), 0)
})
