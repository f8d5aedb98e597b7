import { expect, test } from 'vitest'
import { saveAdjustment } from '~/features/accounts/index.server'
import { saveAnswers } from '~/features/answers/index.server'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { as, personActor } from '~db/index.server'
import { plantBid } from '~db/testing-bid.server'
import { moveClock, testDatabase } from '~db/testing.server'
import {
  bidsAndHelp, copyBid, helpingIn, readBid, readBidHistory, readBidStory, savePage, savePageFiles, sendBid, startBid, startChange, startFull, tellReady, withdrawBid,
} from './index.server'
import { fullAnswers } from './testing-answers'

const { owner } = testDatabase()

type Planted = Awaited<ReturnType<typeof plantBid>>
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

async function newHelper(bid: Planted, more: { scope?: string; until?: Date } = {}): Promise<Viewer> {
  const personId = newId()
  await owner()`insert into person (id, name) values (${personId}, 'Helper')`
  await owner()`insert into membership (id, person_id, organisation_id, role, state, until, scope_application_id)
    values (${newId()}, ${personId}, ${bid.organisation}, 'helper', 'confirmed', ${more.until ?? inDays(30)}, ${more.scope ?? null})`
  return { personId, name: 'Helper', language: 'en', staffRoles: [], sessionId: newId() }
}

async function write(viewer: Viewer, reference: string, text: string, version = 0) {
  const form = new FormData()
  form.set('need', text)
  form.set('version.need', String(version))
  return savePage(viewer, { reference, page: 'why', form, language: 'en', at: new Date() })
}

async function send(bid: Planted): Promise<void> {
  await owner()`insert into organisation_private (organisation_id, details, updated_at) values (${bid.organisation}, '{}', portal_now()) on conflict do nothing`
  const { versions } = await readBid(bid.viewer, bid.reference)
  await saveAnswers(bid.viewer, { partId: bid.part, language: 'en', changes: Object.entries(fullAnswers).map(([question, value]) => ({ question, value, basedOn: versions[question] ?? 0 })) })
  expect(await sendBid(bid.viewer, { reference: bid.reference, onceKey: newId(), arrivedAt: new Date(), language: 'en' })).toMatchObject({ ok: true })
}

const gone = { status: 404 }

test('a helper writes answers, and neither sends, changes, takes back, copies nor starts a bid', async () => {
  const bid = await plantBid(owner())
  const helper = await newHelper(bid)
  expect((await write(helper, bid.reference, 'Children are afraid')).result).toMatchObject({ state: 'saved' })
  const press = { reference: bid.reference, onceKey: newId(), arrivedAt: new Date(), language: 'en' as const }
  expect(await sendBid(helper, press)).toMatchObject({ ok: false })
  await send(bid)
  expect(await startChange(helper, bid.reference)).toEqual({ ok: false, code: 'notNow' })
  expect(await withdrawBid(helper, bid.reference)).toEqual({ ok: false, code: 'notNow' })
  expect(await startFull(helper, bid.reference)).toMatchObject({ ok: false })
  const [fund] = await owner()<{ slug: string }[]>`select slug from fund where id = ${bid.fund}`
  const to = { fund: fund!.slug, pot: 'light', language: 'en' as const }
  await expect(copyBid(helper, { reference: bid.reference, ...to })).rejects.toMatchObject(gone)
  await expect(startBid(helper, { ...to, group: { id: bid.organisation } })).rejects.toMatchObject(gone)
  await expect(saveAdjustment(helper, bid.reference, { kinds: [], words: 'x', basedOn: 0 })).rejects.toMatchObject(gone)
})

test('a helper reads the page that says yes to the rules, and does not say it', async () => {
  const bid = await plantBid(owner())
  const helper = await newHelper(bid)
  const { form: asked } = await readBid(helper, bid.reference)
  const page = asked.tasks.flatMap(({ pages }) => pages).find(({ questions }) => questions.some(({ kind }) => kind === 'declaration'))!
  const form = new FormData()
  form.set('declaration', 'agreed')
  await saveAnswers(bid.viewer, { partId: bid.part, language: 'en', changes: Object.entries(fullAnswers).map(([question, value]) => ({ question, value, basedOn: 0 })) })
  await expect(savePage(helper, { reference: bid.reference, page: page.id, form, language: 'en', at: new Date() })).rejects.toMatchObject(gone)
  const change = { partId: bid.part, language: 'en' as const, changes: [{ question: 'declaration', value: ['agreed'], basedOn: 1 }] }
  await expect(saveAnswers(helper, change)).rejects.toThrow()
  expect((await readBid(helper, bid.reference)).answers.declaration).toEqual(fullAnswers.declaration)
})

test('the second lock refuses a helper as well', async () => {
  const bid = await plantBid(owner())
  const helper = await newHelper(bid)
  await send(bid)
  const tries = [
    `insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, sent_by, arrived_at, once_key)
      values (gen_random_uuid(), '${bid.stage}', '${bid.application}', 9, '{}', '', 'en', '${helper.personId}', portal_now(), 'x')`,
    `insert into application_event (id, application_id, kind, person_id) values (gen_random_uuid(), '${bid.application}', 'sent', '${helper.personId}')`,
    `insert into application (id, pot_id, lead_organisation_id, reference, started_by) values (gen_random_uuid(), '${bid.pot}', '${bid.organisation}', 'X', '${helper.personId}')`,
    `update stage set status = 'withdrawn' where id = '${bid.stage}'`,
  ]
  for (const sql of tries) await expect(as(personActor(helper), (tx) => tx.execute(sql))).rejects.toThrow()
  const nothing = [`update application set contact_person_id = '${helper.personId}' where id = '${bid.application}' returning id`, 'select * from organisation_private', 'select * from organisation_document', 'select * from application_file', 'select * from adjustment', 'select * from person_address']
  for (const sql of nothing) expect(await as(personActor(helper), (tx) => tx.execute(sql))).toHaveLength(0)
})

test('files of a bid are not a helper’s to add, and her page says whom to ask', async () => {
  const bid = await plantBid(owner())
  await owner()`update stage set form_id = 'full', kind = 'full' where id = ${bid.stage}`
  const helper = await newHelper(bid)
  const form = new FormData()
  form.set('take.papers', newId())
  const { form: asked } = await readBid(helper, bid.reference)
  const page = asked.tasks.flatMap(({ pages }) => pages).find(({ questions }) => questions.some(({ id }) => id === 'papers'))!
  const issues = await savePageFiles(helper, { reference: bid.reference, page: page.id, form, uploads: [], language: 'en', at: new Date() })
  expect(issues).toMatchObject([{ question: 'papers', code: 'notYours' }])
})

test('of a sent bid a helper reads all but how the group is reached', async () => {
  const bid = await plantBid(owner())
  const helper = await newHelper(bid)
  await send(bid)
  const asked = async (viewer: Viewer) => (await readBidStory(viewer, bid.reference)).latest!.snapshot.answers.map(({ question }) => question)
  expect(await asked(bid.viewer)).toContain('groupPhone')
  expect((await asked(helper)).filter((question) => question.startsWith('group'))).toEqual(['groupName'])
  expect(await asked(helper)).toContain('need')
})

test('a helper of one bid reaches that one, and after her day none', async () => {
  const bid = await plantBid(owner())
  const other = await plantBid(owner())
  await owner()`update part set organisation_id = ${bid.organisation} where id = ${other.part}`
  await owner()`update application set lead_organisation_id = ${bid.organisation} where id = ${other.application}`
  const helper = await newHelper(bid, { scope: bid.application, until: inDays(3) })
  await expect(readBid(helper, bid.reference)).resolves.toMatchObject({ role: 'helper' })
  await expect(readBid(helper, other.reference)).rejects.toMatchObject(gone)
  await write(helper, bid.reference, 'While she may')
  await moveClock(owner(), 4 * 86_400_000)
  await expect(readBid(helper, bid.reference)).rejects.toMatchObject(gone)
  await expect(readBidHistory(helper, bid.reference, 'need')).rejects.toMatchObject(gone)
  await expect(write(helper, bid.reference, 'Too late', 1)).rejects.toMatchObject(gone)
  await expect(tellReady(helper, bid.reference)).rejects.toMatchObject(gone)
  expect(await as(personActor(helper), (tx) => helpingIn(tx, helper.personId))).toEqual([])
  await moveClock(owner(), 0)
  await owner()`update membership set state = 'ended' where person_id = ${helper.personId}`
  await expect(readBid(helper, bid.reference)).rejects.toMatchObject(gone)
})

test('an officer who helps with one bid is nobody in another that she reads at the desk', async () => {
  const bid = await plantBid(owner())
  const other = await plantBid(owner())
  await send(other)
  await owner()`update part set organisation_id = ${bid.organisation} where id = ${other.part}`
  const officer = await newHelper(bid, { scope: bid.application })
  await owner()`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${officer.personId}, 'officer', '2020-01-01')`
  await owner()`insert into interest (id, person_id, application_id, has) values (${newId()}, ${officer.personId}, ${other.application}, false)`
  await expect(readBid(officer, other.reference)).rejects.toMatchObject(gone)
})

test('a helper tells the owners that a bid is ready, once an hour', async () => {
  const bid = await plantBid(owner())
  const helper = await newHelper(bid)
  await expect(tellReady(bid.viewer, bid.reference)).rejects.toMatchObject(gone)
  expect(await tellReady(helper, bid.reference)).toEqual({ ok: true })
  expect(await owner()`select person_id as who, template from message where application_id = ${bid.application}`).toEqual([{ who: bid.person, template: 'readyToCheck' }])
  expect(await tellReady(helper, bid.reference)).toMatchObject({ ok: false, code: 'tooMany' })
  await send(bid)
  expect(await tellReady(helper, bid.reference)).toEqual({ ok: false, code: 'notNow' })
})

test('one list has all she helps with, what closes next, and what is missing', async () => {
  const bid = await plantBid(owner(), { closes: inDays(9) })
  const helper = await newHelper(bid)
  const [group, ...more] = await as(personActor(helper), (tx) => helpingIn(tx, helper.personId))
  expect(more).toEqual([])
  expect(group).toMatchObject({ id: bid.organisation, bids: [{ reference: bid.reference, mayWrite: true, state: 'draft' }] })
  expect(group!.bids[0]!.gaps).toContain('project')
  expect(group!.bids[0]!.gaps).not.toContain('send')
  await send(bid)
  const [after] = await as(personActor(helper), (tx) => helpingIn(tx, helper.personId))
  expect(after!.bids).toMatchObject([{ state: 'sent', mayWrite: false, gaps: [] }])
  expect(await bidsAndHelp(helper)).toMatchObject({ helps: true, bids: [{ role: 'helper' }] })
  expect(await bidsAndHelp(bid.viewer)).toMatchObject({ helps: false })
})
