import { expect, test } from 'vitest'
import { moveClock, testDatabase } from '~db/testing.server'
import { answerReview, askForReview, confirmDecision, openReviews, readFeedback, recordDecision } from './index.server'
import { newSentBid, newViewer } from './sent-bid.testing.server'

const { owner } = testDatabase()
const typed = { outcome: 'notAwarded', amount: '', reasons: 'Not enough', conditions: '', feedbackEnglish: 'Say more', feedbackOwn: '' }
const request = { ground: 'facts', text: 'You read 10 and we wrote 100', language: 'pl' as const }

async function manager(name: string, application: string) {
  const viewer = await newViewer(owner(), name, ['manager'])
  await owner()`insert into interest (id, person_id, application_id, has) values (gen_random_uuid(), ${viewer.personId}, ${application}, false)`
  return viewer
}

async function told() {
  const bid = await newSentBid(owner())
  const [first, second, third] = [await manager('First', bid.applicationId), await manager('Second', bid.applicationId), await manager('Third', bid.applicationId)]
  await recordDecision(first, bid.reference, typed)
  const [{ id }] = await owner()`select id from decision where application_id = ${bid.applicationId}` as unknown as [{ id: string }]
  await confirmDecision(second, id)
  return { ...bid, first, second, third }
}

test('a group asks once, on stated grounds, and someone who had no hand in it answers', async () => {
  const bid = await told()
  const ask = () => askForReview(bid.applicant, { reference: bid.reference, ...request })
  expect(await askForReview(bid.applicant, { ...request, reference: bid.reference, ground: 'score', text: ' ' })).toEqual({ ok: false, errors: { ground: 'required', text: 'required' } })
  expect(await ask()).toEqual({ ok: true })
  expect(await ask()).toEqual({ ok: false, code: 'already' })
  const { id } = (await openReviews(bid.third)).find(({ reference }) => reference === bid.reference)!
  const answer = { id, outcome: 'stands', english: 'We read it again', own: 'Sprawdziliśmy' }
  expect(await answerReview(bid.first, answer)).toEqual({ ok: false, refused: 'involved' })
  expect(await answerReview(bid.second, answer)).toEqual({ ok: false, refused: 'involved' })
  expect(await answerReview(bid.third, answer)).toEqual({ ok: true })
  expect((await readFeedback(bid.applicant, bid.reference)).review).toMatchObject({ outcome: 'stands', answer: { pl: 'Sprawdziliśmy' } })
})

test('looking again opens the decision anew', async () => {
  const bid = await told()
  await askForReview(bid.applicant, { reference: bid.reference, ...request })
  const { id } = (await openReviews(bid.third)).find(({ reference }) => reference === bid.reference)!
  expect(await answerReview(bid.third, { id, outcome: 'lookAgain', english: 'You are right', own: '' })).toEqual({ ok: true })
  const [stage] = await owner()`select status from stage where id = ${bid.stageId}`
  expect(stage!.status).toBe('submitted')
  expect(await recordDecision(bid.third, bid.reference, { ...typed, outcome: 'awarded', amount: '4800' })).toEqual({ ok: true })
})

test('a stranger, a group that was not told, and one that comes too late cannot ask', async () => {
  const [bid, other, untold] = [await told(), await newSentBid(owner()), await newSentBid(owner())]
  await expect(askForReview(other.applicant, { reference: bid.reference, ...request })).rejects.toMatchObject({ status: 404 })
  expect(await askForReview(untold.applicant, { reference: untold.reference, ...request })).toEqual({ ok: false, code: 'notYet' })
  await moveClock(owner(), 20 * 86_400_000)
  expect(await askForReview(bid.applicant, { reference: bid.reference, ...request })).toEqual({ ok: false, code: 'late' })
  await moveClock(owner(), 0)
})

test('who began the bid and has not proved that she belongs to the group is told that it is not hers to ask', async () => {
  const bid = await told()
  await owner()`update membership set state = 'claimed' where person_id = ${bid.applicant.personId}`
  expect(await askForReview(bid.applicant, { reference: bid.reference, ...request })).toEqual({ ok: false, code: 'notYours' })
})
