import { expect, test } from 'vitest'
import { newId } from '~/platform/ids.server'
import { as, personActor, schema } from '~db/index.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { answerTakingBack, changeForHer, confirmPaper, declareForPaper, errandsFor, knownNames, paperBids, readBid, savePage, scanForHer, sendBid, takeBackForHer } from './index.server'
import type { Errand } from './errand'
import { plantOfficer, plantPaper, press, typed } from './paper.testing.server'

const { owner } = testDatabase()
const hour = 3_600_000
const officer = (name: string) => plantOfficer(owner(), name)

function errand(at = new Date(), said = 'We cannot do it'): Errand {
  return { said, how: 'letter', receivedAt: at }
}

async function sentPaper(closesIn?: number) {
  const [first, second] = [await officer('Olive'), await officer('Oscar')]
  const planted = await plantPaper(owner(), closesIn)
  const bid = await typed(first, planted.paper)
  await sendBid(first, press(bid.reference))
  return { ...planted, bid, first, second, reference: bid.reference }
}

async function messagesOf(applicationId: string): Promise<string[]> {
  const rows = await owner()`select m.template from message m join person p on p.id = m.person_id
    where m.application_id = ${applicationId} and p.name = 'Halina Nowak' order by m.created_at`
  return rows.map(({ template }) => template as string)
}

test('she takes her bid back by letter: one officer writes it down, another agrees, and she is told', async () => {
  const { bid, first, second, reference } = await sentPaper()
  expect(await takeBackForHer(first, reference, errand())).toEqual({ ok: true })
  expect(await takeBackForHer(second, reference, errand())).toEqual({ ok: false, code: 'already' })
  const [waits] = (await errandsFor(second, reference))!.done
  expect(waits).toMatchObject({ kind: 'withdraw', said: 'We cannot do it', how: 'letter', doneBy: 'Olive', own: false, confirmedBy: null })
  expect(await answerTakingBack(first, reference, waits!.id, true)).toEqual({ ok: false, code: 'ownAct' })
  const both = await Promise.all([answerTakingBack(second, reference, waits!.id, true), answerTakingBack(second, reference, waits!.id, true)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await paperBids(second)).find((one) => one.reference === reference)).toMatchObject({ status: 'withdrawn' })
  expect(await messagesOf(bid.applicationId)).toEqual(['bidReceived', 'bidWithdrawn'])
  expect((await errandsFor(first, reference))!.done).toMatchObject([{ confirmedBy: 'Oscar' }])
})

test('a taking back that nobody agrees to changes nothing, and may be asked again', async () => {
  const { first, second, reference } = await sentPaper()
  await takeBackForHer(first, reference, errand())
  const [waits] = (await errandsFor(second, reference))!.done
  expect(await answerTakingBack(second, reference, waits!.id, false)).toEqual({ ok: true })
  expect(await answerTakingBack(second, reference, waits!.id, true)).toEqual({ ok: false, code: 'already' })
  expect((await errandsFor(first, reference))!.matters.status).toBe('submitted')
  expect(await takeBackForHer(second, reference, errand())).toEqual({ ok: true })
})

test('only an officer who has no interest and does not belong to the group does anything for her', async () => {
  const { bid, second, reference } = await sentPaper()
  const manager = await plantOfficer(owner(), 'Mona', ['manager'])
  await expect(takeBackForHer(manager, reference, errand())).rejects.toMatchObject({ status: 404 })
  const member = await officer('Mia')
  await owner()`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${member.personId}, ${bid.organisationId}, 'viewer', 'claimed')`
  await expect(takeBackForHer(member, reference, errand())).rejects.toMatchObject({ status: 404 })
  await owner()`insert into interest (id, person_id, application_id, has) values (${newId()}, ${second.personId}, ${bid.applicationId}, true)`
  await expect(takeBackForHer(second, reference, errand())).rejects.toMatchObject({ status: 404 })
  expect(await errandsFor(second, reference)).toBeNull()
  // The table says the same to whoever goes round the command.
  const past = as(personActor(member), (tx) => tx.insert(schema.errand).values({
    applicationId: bid.applicationId, stageId: bid.stageId, kind: 'withdraw', ...errand(), doneBy: member.personId,
  }))
  await expect(past).rejects.toMatchObject({ cause: { code: '42501' } })
})

test('whoever acted for her decides nothing on her bid', async () => {
  const { bid, reference } = await sentPaper()
  const both = await plantOfficer(owner(), 'Bea', ['officer', 'manager'])
  await takeBackForHer(both, reference, errand())
  await owner()`insert into interest (id, person_id, application_id, has) values (${newId()}, ${both.personId}, ${bid.applicationId}, false)`
  const [sent] = await owner()`select id from submission where application_id = ${bid.applicationId}`
  const decide = as(personActor(both), (tx) => tx.insert(schema.decision).values({
    applicationId: bid.applicationId, stageId: bid.stageId, submissionId: sent!.id, outcome: 'notAwarded', reasons: 'x', feedback: {}, recordedBy: both.personId,
  }))
  await expect(decide).rejects.toMatchObject({ cause: { code: '42501' } })
})

test('a changed paper that came before closing is typed over the first, and counts as of when it came', async () => {
  const { bid, paper, second, first, reference } = await sentPaper()
  const came = new Date(Date.now() - hour / 2)
  expect(await changeForHer(second, reference, errand(new Date(paper.receivedAt.getTime() - 1)), null)).toEqual({ ok: false, code: 'receivedEarly' })
  expect(await changeForHer(second, reference, errand(came, 'We need less'), null)).toEqual({ ok: true })
  expect(await changeForHer(first, reference, errand(came), null)).toEqual({ ok: false, code: 'notNow' })
  // The first typist reads it no more: the new paper is with the second.
  await expect(readBid(first, reference)).rejects.toMatchObject({ status: 404 })
  const open = await readBid(second, reference)
  expect(open).toMatchObject({ role: 'editor', status: 'submitted' })
  await as(personActor(second), (tx) => tx.execute(`update answer set value = '"Other words"' where part_id = '${open.partId}' and question = 'need'`))
  expect(await sendBid(second, press(reference))).toMatchObject({ ok: true, typed: 'sent' })
  const sent = await owner()`select number, arrived_at, language from submission where application_id = ${bid.applicationId} order by number`
  expect(sent.map(({ number, language }) => [number, language])).toEqual([[1, 'pl'], [2, 'pl']])
  expect(sent[1]!.arrived_at.getTime()).toBe(came.getTime())
  expect((await paperBids(second)).find((one) => one.reference === reference)).toMatchObject({ changing: false, own: true })
})

test('a changed paper that is typed after closing waits for a second officer, and one that came late changes nothing', async () => {
  const { closes, second, first, reference } = await sentPaper()
  const came = new Date(Date.now() - 1000)
  await moveClock(owner(), closes.getTime() + hour - Date.now())
  expect(await changeForHer(second, reference, errand(closes), null)).toEqual({ ok: false, code: 'receivedLate' })
  expect(await changeForHer(second, reference, errand(came), null)).toEqual({ ok: true })
  // Typed after closing, it is still the paper that came before.
  const form = new FormData()
  form.set('need', 'Inne słowa')
  form.set('version.need', '1')
  const saved = await savePage(second, { reference, page: 'why', form, language: 'pl', at: new Date(closes.getTime() + hour) })
  expect(saved.result.state).toBe('saved')
  expect(await sendBid(second, press(reference, new Date(closes.getTime() + hour)))).toMatchObject({ typed: 'waits' })
  const third = await officer('Otto')
  expect(await confirmPaper(second, reference)).toEqual({ ok: false, code: 'ownAct' })
  await declareForPaper(third, reference)
  expect(await confirmPaper(third, reference)).toEqual({ ok: true })
  const [count] = await owner()`select count(*)::int as n, max(arrived_at) as last from submission s join application a on a.id = s.application_id where a.reference = ${reference}`
  expect([count!.n, count!.last.getTime()]).toEqual([2, came.getTime()])
  expect((await errandsFor(first, reference))!.matters.changing).toBe(false)
  await moveClock(owner(), 0)
})

test('a bid that somebody works on is not opened again', async () => {
  const { bid, second, reference } = await sentPaper()
  const assessor = await plantOfficer(owner(), 'Ava', ['assessor'])
  await owner()`insert into assignment (id, application_id, stage_id, person_id, task) values (${newId()}, ${bid.applicationId}, ${bid.stageId}, ${assessor.personId}, 'assessor')`
  expect(await changeForHer(second, reference, errand(), null)).toEqual({ ok: false, code: 'notNow' })
})

test('a scan is added later and takes the place of the one before, until the bid is decided', async () => {
  const { bid, first, second, reference } = await sentPaper()
  const scan = async (by: { personId: string }) => {
    const id = newId()
    await owner()`insert into file (id, name, type, bytes, sha256, scan, storage_key, uploaded_by, removed_at)
      values (${id}, 'scan.pdf', 'application/pdf', 10, ${id}, 'notChecked', ${id}, ${by.personId}, portal_now())`
    return { id, name: 'scan.pdf' } as never
  }
  const [one, other] = [await scan(first), await scan(second)]
  expect(await scanForHer(first, reference, errand(), one)).toEqual({ ok: true })
  expect(await scanForHer(second, reference, errand(), other)).toEqual({ ok: true })
  const placed = await owner()`select file_id, removed_at is null as here from application_file where application_id = ${bid.applicationId} order by created_at`
  expect(placed.map(({ here }) => here)).toEqual([false, true])
  const manager = await plantOfficer(owner(), 'Mona', ['manager'])
  const seen = () => as(personActor(manager), (tx) => tx.select({ id: schema.applicationFile.fileId }).from(schema.applicationFile))
  expect(await seen()).toEqual([])
  await owner()`insert into interest (id, person_id, application_id, has) values (${newId()}, ${manager.personId}, ${bid.applicationId}, false)`
  expect(await seen()).toHaveLength(1)
  await owner()`update stage set status = 'decided' where id = ${bid.stageId}`
  expect(await scanForHer(second, reference, errand(), await scan(second))).toEqual({ ok: false, code: 'notNow' })
})

test('groups of a near name, of another name and of a number are offered before one is written down twice', async () => {
  const viewer = await officer('Olive')
  const groups: [string, string[], string | null][] = [
    ['Kirkgate Evening Youth Club', ['KEYC'], null], ['Holbeck Sewing Circle', ['The Thursday Sewers'], '1234567'], ['Thornhill Anglers', [], null],
  ]
  for (const [name, others, charity] of groups) {
    await owner()`insert into organisation (id, name, other_names, legal_form, charity_number) values (${newId()}, ${name}, ${owner().json(others)}, 'other', ${charity})`
  }
  const offered = async (group: string, number = '') => (await knownNames(viewer, { person: '', group, number })).groups.map(({ name }) => name)
  expect(await offered('Kirkgate evning youth club')).toEqual(['Kirkgate Evening Youth Club'])
  expect(await offered('The Kirkgate Evening Youth Club Ltd.')).toEqual(['Kirkgate Evening Youth Club'])
  expect(await offered('Thursday Sewers')).toEqual(['Holbeck Sewing Circle'])
  expect(await offered('Something else', '1234567')).toEqual(['Holbeck Sewing Circle'])
  expect(await offered('Leeds Chess Players')).toEqual([])
  expect((await knownNames(viewer, { person: '', group: '', number: '1234567' })).groups).toMatchObject([{ note: 'The Thursday Sewers, 1234567' }])
})
