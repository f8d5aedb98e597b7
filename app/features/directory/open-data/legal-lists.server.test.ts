import { expect, test } from 'vitest'
import { moveClock, testDatabase } from '~db/testing.server'
import { as, nobody, personActor, schema } from '~db/index.server'
import { plantDecided, plantDeclared, tell } from '../publish/decided.testing.server'
import { makeReady, savePublication } from '../publish/commands/prepare.server'
import { publishTold } from '../publish/commands/publish.server'
import { readPanel } from '../publish/queries/panel.server'
import { recordDelay } from './commands.server'
import { needsReason } from './legal-due'
import { fingerprint, openAwards } from './queries/awards.server'
import { listsDue } from './queries/late.server'
import { monthlyList } from './queries/legal.server'

const { owner } = testDatabase()
const origin = 'https://grants.example.org'

async function publish(viewer: Parameters<typeof readPanel>[0], reference: string): Promise<void> {
  const { publication: { title, description, conditions, reasons, districts, version } } = await readPanel(viewer, reference, origin)
  await savePublication(viewer, reference, { typed: { title, description, conditions, reasons, theme: 'Young people', districts }, accepted: [], version })
  expect(await makeReady(viewer, reference, { version: version + 1, origin })).toEqual({ ok: true })
  await publishTold()
}

test('an award that was told stands on its month once it is published, and until then managers hear of it', async () => {
  await moveClock(owner(), new Date('2026-11-27T12:00:00Z').getTime() - Date.now())
  const bid = await plantDecided(owner(), { name: 'Quarry Hill Kites', charityNumber: '1128267' })
  const manager = await plantDeclared(owner(), bid, 'manager')
  expect(await listsDue(manager)).toEqual([])
  await tell(owner(), bid)
  expect(await listsDue(manager)).toMatchObject([{ month: '2026-11', awards: [{ reference: bid.reference, state: 'none' }], delays: [], daysLeft: 4 }])
  expect(await monthlyList('2026-11')).toEqual([])
  expect(await recordDelay(manager, { month: '2026-11', why: 'We are slow.' })).toEqual({ ok: false, error: 'month' })

  await moveClock(owner(), new Date('2026-12-02T12:00:00Z').getTime() - Date.now())
  expect((await listsDue(manager)).map(needsReason)).toEqual([true])
  expect(await recordDelay(manager, { month: '2026-11', why: '  ' })).toEqual({ ok: false, error: 'why' })
  expect(await recordDelay(manager, { month: '2026-11', why: 'a'.repeat(1_001) })).toEqual({ ok: false, error: 'whyTooLong' })
  expect(await recordDelay(manager, { month: '2026-11', why: 'The words were being checked.' })).toEqual({ ok: true })
  expect((await listsDue(manager)).map((due) => [needsReason(due), due.delays.map(({ why, by }) => [why, by])])).toEqual([[false, [['The words were being checked.', 'manager']]]])

  const before = await fingerprint(null)
  await publish(manager, bid.reference)
  expect(await monthlyList('2026-11')).toMatchObject([{ awardedOn: '2026-11-27', recipient: 'Quarry Hill Kites', conditions: 'A report in June.', reasons: 'It meets the need.', amountPence: 250_000 }])
  expect((await listsDue(manager)).map(({ awards }) => awards)).toEqual([[]])
  const after = await fingerprint(null)
  expect([after.awards - before.awards, after.tag === before.tag]).toEqual([1, false])
  const [award] = await openAwards()
  expect(award).toMatchObject({ recipient: { name: 'Quarry Hill Kites', charityNumber: '1128267' }, startsOn: '2026-12-01', openCall: true })
})

test('an officer cannot say why a list is late, nobody changes what was said, and nobody else reads it', async () => {
  const bid = await plantDecided(owner(), { name: 'Late Group', told: true })
  const officer = await plantDeclared(owner(), bid, 'officer')
  await expect(recordDelay(officer, { month: '2026-10', why: 'Mine' })).rejects.toThrow()
  await expect(as(personActor(officer), (tx) => tx.update(schema.legalDelay).set({ why: 'Other' }))).rejects.toThrow()
  expect(await as(nobody, (tx) => tx.select().from(schema.legalDelay))).toEqual([])
})
