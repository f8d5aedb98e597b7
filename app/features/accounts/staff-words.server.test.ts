import { expect, test } from 'vitest'
import { plantBid } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import { erasePerson, gatherPerson } from './index.server'

const { owner, options } = testDatabase()

/** Lena scored one bid, began to score another, agreed the scores of the first, and knows somebody in a third. */
async function lena() {
  const [person, address] = [newId(), `lena-${newId()}@example.org`]
  await owner()`insert into person (id, name) values (${person}, 'Lena')`
  await owner()`with a as (insert into sign_in_address (id, address) values (${newId()}, ${address}) returning id) insert into person_address (person_id, address_id) select ${person}, id from a`
  await owner()`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${person}, 'assessor', '2020-01-01')`
  const [scored, begun, known] = [await plantBid(owner()), await plantBid(owner()), await plantBid(owner())]
  for (const [bid, sentAt] of [[scored, new Date('2026-02-01')], [begun, null]] as const) {
    const [assignment, submission] = [newId(), newId()]
    await owner()`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, sent_by, arrived_at, once_key)
      values (${submission}, ${bid.stage}, ${bid.application}, 1, '{}', '', 'en', ${bid.person}, portal_now(), 'once')`
    await owner()`insert into assignment (id, application_id, stage_id, person_id, task) values (${assignment}, ${bid.application}, ${bid.stage}, ${person}, 'assessor')`
    await owner()`insert into score_sheet (id, assignment_id, application_id, stage_id, submission_id, person_id, scores, overall, sent_at)
      values (${newId()}, ${assignment}, ${bid.application}, ${bid.stage}, ${submission}, ${person}, '{"need":{"score":4,"reason":"They know the street"}}', 'Overall clear', ${sentAt})`
    if (sentAt) await owner()`insert into moderation (id, application_id, stage_id, submission_id, scores, total, reasons, moderated_by)
      values (${newId()}, ${bid.application}, ${bid.stage}, ${submission}, '{"need":4}', 80, 'We agreed on need', ${person})`
  }
  await owner()`insert into interest (id, person_id, application_id, has, why) values (${newId()}, ${person}, ${known.application}, true, 'My sister is treasurer')`
  return { person, address, scored, begun, known }
}

test('what somebody wrote as staff or assessor is among what is held about her', async () => {
  const { address, scored, begun, known } = await lena()
  const gathered = await gatherPerson(options(), address)
  expect(gathered.ok && gathered.held).toMatchObject({
    interests: [{ reference: known.reference, has: true, why: 'My sister is treasurer' }],
    moderations: [{ reference: scored.reference, reasons: 'We agreed on need' }],
  })
  const sheets = gathered.ok ? gathered.held.scores! : []
  expect(sheets.map(({ reference, overall }) => [reference, overall]).toSorted()).toEqual([[begun.reference, 'Overall clear'], [scored.reference, 'Overall clear']].toSorted())
})

test('erased: why she had an interest and what never counted go, the reasons of decisions stay without her name', async () => {
  const { person, address, known, scored, begun } = await lena()
  const erased = await erasePerson(options(), { address, reason: 'asked' })
  expect(erased).toMatchObject({ ok: true, kept: { interests: 1, scores: 1, moderations: 1, advice: 0, decisions: 0 } })
  expect(await owner()`select application_id, has, why from interest where person_id = ${person}`).toEqual([{ application_id: known.application, has: true, why: '' }])
  expect(await owner()`select application_id, overall from score_sheet where person_id = ${person}`).toEqual([{ application_id: scored.application, overall: 'Overall clear' }])
  expect(await owner()`select reasons from moderation where moderated_by = ${person}`).toEqual([{ reasons: 'We agreed on need' }])
  expect(await owner()`select ended_why from assignment where person_id = ${person} and application_id = ${begun.application}`).toEqual([{ ended_why: 'takenBack' }])
  expect(await owner()`select ended_at from assignment where person_id = ${person} and application_id = ${scored.application}`).toEqual([{ ended_at: null }])
  expect(await owner()`select name from person where id = ${person}`).toEqual([{ name: '[name removed]' }])
  expect(await owner()`select detail from audit_event where action = 'person.erase' and subject_id = ${person}`).toMatchObject([{ detail: { 'kept.scores': 1 } }])
})
