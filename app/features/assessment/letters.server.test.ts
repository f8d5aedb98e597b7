import { expect, test } from 'vitest'
import { deliverMessage } from '~/features/notifications/index.server'
import { as, personActor, schema, send, systemActor } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import { words } from '~/features/notifications'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { deskCounts, letters, markLetter, readLetter, saveAddress } from './index.server'
import { newSentBid, newViewer, tables } from './sent-bid.testing.server'

const { owner } = testDatabase()
const nobodyMails = { deliver: () => Promise.reject(new Error('no mail may leave')), origin: 'https://grants.example.org' }

/** A decided bid of somebody without e-mail, and the letter that says so. */
async function decided() {
  const bid = await newSentBid(owner())
  const feedback = { en: 'A good bid', pl: 'Dobry wniosek' }
  await tables(owner()).insert(schema.decision).values({
    applicationId: bid.applicationId, stageId: bid.stageId, submissionId: bid.submissionId, outcome: 'notAwarded', reasons: 'x', feedback,
    recordedBy: bid.applicant.personId, confirmedAt: new Date(), toldAt: new Date(),
  })
  await tables(owner()).insert(schema.moderation).values({
    applicationId: bid.applicationId, stageId: bid.stageId, submissionId: bid.submissionId, scores: { need: 4, value: 1 }, total: 70, reasons: 'x',
    moderatedBy: bid.applicant.personId,
  })
  const { reference, applicationId, applicant: { personId } } = bid
  const id = await as(systemActor('jobs'), (tx) =>
    send(tx, { personId, language: 'pl', applicationId, ...words('outcomeReady', { reference, path: `/bids/${reference}/outcome` }) }))
  return { ...bid, messageId: id }
}

async function declare(viewer: Viewer, applicationId: string, has: boolean) {
  await owner()`insert into interest (id, person_id, application_id, has) values (${newId()}, ${viewer.personId}, ${applicationId}, ${has})`
}

test('a message to someone without an address becomes one letter, and no mail', async () => {
  const bid = await decided()
  const both = await Promise.all([deliverMessage(bid.messageId, nobodyMails), deliverMessage(bid.messageId, nobodyMails)])
  expect(both).toContain('letter')
  await expect(deliverMessage(bid.messageId, nobodyMails)).resolves.toBe('sentBefore')
  expect(await owner()`select person_id, language, application_id from letter where message_id = ${bid.messageId}`)
    .toEqual([{ person_id: bid.applicant.personId, language: 'pl', application_id: bid.applicationId }])
})

test('the letter says what others read in the portal, to who has declared no interest', async () => {
  const bid = await decided()
  await deliverMessage(bid.messageId, nobodyMails)
  const [officer, fresh, locked] = [await newViewer(owner(), 'Olive', ['officer']), await newViewer(owner(), 'New', ['officer']), await newViewer(owner(), 'Own', ['manager'])]
  await declare(officer, bid.applicationId, false)
  await declare(locked, bid.applicationId, true)
  const mine = (await letters(officer)).find(({ applicationId }) => applicationId === bid.applicationId)!
  await expect(readLetter(officer, mine.id)).resolves.toMatchObject({
    name: 'Dorota', language: 'pl', address: '', closed: false,
    enclosed: { kind: 'outcome', outcome: 'notAwarded', feedback: 'Dobry wniosek', inEnglish: false, scored: { scores: { need: 4, value: 1 } } },
  })
  await expect(readLetter(fresh, mine.id)).resolves.toMatchObject({ closed: true, enclosed: null })
  await expect(readLetter(locked, mine.id)).rejects.toMatchObject({ status: 404 })
  expect((await letters(locked)).some(({ id }) => id === mine.id)).toBe(false)
  expect(await letters(await newViewer(owner(), 'Assessor', ['assessor']))).toEqual([])
  // The message itself is hers, and of those who post it.
  const read = (viewer: Viewer) => as(personActor(viewer), (tx) => tx.select().from(schema.message))
  expect((await read(locked)).some(({ id }) => id === bid.messageId)).toBe(false)
})

test('a letter is addressed, printed and posted once, and counted until then', async () => {
  const bid = await decided()
  await deliverMessage(bid.messageId, nobodyMails)
  const [officer, second] = [await newViewer(owner(), 'Olive', ['officer']), await newViewer(owner(), 'Mona', ['manager'])]
  const { id } = (await letters(officer)).find(({ applicationId }) => applicationId === bid.applicationId)!
  await expect(saveAddress(officer, id, ' ')).resolves.toBe(false)
  await expect(saveAddress(officer, id, '4 Sample Road\nLeeds')).resolves.toBe(true)
  await expect(saveAddress(second, id, 'Elsewhere')).rejects.toMatchObject({ status: 404 })
  const before = (await deskCounts(officer)).letters
  await markLetter(officer, id, 'printed')
  await markLetter(second, id, 'posted')
  await markLetter(officer, id, 'posted')
  await expect(readLetter(officer, id)).resolves.toMatchObject({ address: '4 Sample Road\nLeeds', printedBy: 'Olive', postedBy: 'Mona' })
  expect((await deskCounts(officer)).letters).toBe(before - 1)
  const acts = await owner()`select action from audit_event where subject_id = ${id} order by at`
  expect(acts.map(({ action }) => action)).toEqual(['letter.printed', 'letter.posted'])
})
