import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { samplePersonIds } from '~/features/accounts/index.server'
import { confirmPaper, declareForPaper, paperBids } from '~/features/applications/index.server'
import { assessorWork, sentBids } from '~/features/assessment/index.server'
import { documentsOf } from '~/features/documents/index.server'
import { contextOfPot, formFor } from '~/features/funds'
import { checkForm } from '~/forms'
import { deskRounds } from '~/features/funds/index.server'
import type { Viewer } from '~/platform/portal'
import { diskStorage } from '~/platform/storage/disk.server'
import { useStorage } from '~/platform/storage/index.server'
import { newId } from '~/platform/ids.server'
import { testDatabase } from '../testing.server'
import { seedDocuments } from './documents.server'
import { seedFunds } from './funds.server'
import { seedPeople } from './people.server'
import { seedWork } from './work.server'

const { owner } = testDatabase()

beforeAll(async () => {
  await seedFunds(owner())
  await seedPeople(owner())
  await seedWork(owner())
  useStorage(diskStorage(await mkdtemp(join(tmpdir(), 'sample-'))))
  await seedDocuments(owner())
})

async function sample(key: string, ...staffRoles: string[]): Promise<Viewer> {
  const address = `${key}@example.org`
  return { personId: (await samplePersonIds([address])).get(address)!, name: key, language: 'en', staffRoles, sessionId: newId() }
}

test('a first start finds a closed round, the open one and one that is being prepared', async () => {
  const { rounds } = await deskRounds(await sample('joanna.priestley', 'officer'))
  expect(rounds.map(({ round, pots }) => [round.number, round.state, pots])).toEqual([[10, 'draft', 3], [9, 'published', 3], [8, 'published', 1]])
  const closed = rounds.at(-1)!.round
  expect(closed.closesAt < new Date() && closed.decisionBy > new Date()).toBe(true)
})

test('assessors and the translator find work in each state', async () => {
  const states = async (key: string, role: string) => (await assessorWork(await sample(key, role))).map(({ state }) => state).toSorted()
  expect(await states('beth.holroyd', 'assessor')).toEqual(['draft', 'sent', 'sent'])
  expect(await states('amara.boateng', 'assessor')).toEqual(['declare', 'sent'])
  expect(await states('tomasz.lis', 'assessor')).toEqual(['sent', 'sent', 'sent'])
  expect(await states('yusuf.mirza', 'translator')).toEqual(['toTranslate'])
})

test('what its bids say could be sent', async () => {
  const stored = await owner()`select a.reference, p.min_pence as "minPence", p.max_pence as "maxPence", p.max_months as "maxMonths", p.earliest_start as "earliestStart",
    p.latest_end as "latestEnd", p.areas, json_object_agg(x.question, x.value) as answers
    from application a join pot p on p.id = a.pot_id join part on part.application_id = a.id join answer x on x.part_id = part.id group by 1, p.id`
  expect(stored).toHaveLength(6)
  for (const { reference, answers, ...pot } of stored) {
    const checked = checkForm(formFor({ formId: 'light', formVersion: 1, extras: [] }), answers, contextOfPot(pot as never, ['people-safe', 'safer-places', 'victims']))
    expect(checked.ok ? [] : checked.issues, reference).toEqual([])
  }
})

test('the desk finds bids to look at, and the paper one waits for another officer, who can send it', async () => {
  const { bids } = await sentBids(await sample('ruth.ackroyd', 'manager'), {})
  expect(bids.map(({ state }) => state).toSorted()).toEqual(['decided', 'toDecide', 'toDecide', 'toDecide', 'toDecide'])
  const dev = await sample('dev.chauhan', 'officer')
  const [paper] = await paperBids(dev)
  expect(paper).toMatchObject({ status: 'draft', own: false, language: 'pl' })
  await declareForPaper(dev, paper!.reference)
  expect(await confirmPaper(dev, paper!.reference)).toEqual({ ok: true })
})

test('every group and person of it is invented and marked as sample, and seeding again changes nothing', async () => {
  const names = await owner()`select name from organisation`
  expect(names.every(({ name }) => String(name).endsWith('(sample)'))).toBe(true)
  const count = async () => (await owner()`select (select count(*) from application)::int as bids, (select count(*) from round)::int as rounds`)[0]
  const before = await count()
  await seedWork(owner())
  expect(await count()).toEqual(before)
})

test('sample groups keep documents that last, that end soon and that ended', async () => {
  const [zofia, gurpreet] = [await sample('zofia.wilczek'), await sample('gurpreet.bassi')]
  const group = async (name: string) => (await owner()`select id from organisation where name like ${`${name}%`}`)[0]!.id as string
  expect((await documentsOf(zofia, await group('Polonia'))).documents.map(({ kind, lapse }) => [kind, lapse])).toEqual([['safeguarding', 'ended']])
  expect((await documentsOf(gurpreet, await group('Sangam'))).documents.map(({ kind, lapse }) => [kind, lapse])).toEqual([['governing', null], ['insurance', null]])
})
