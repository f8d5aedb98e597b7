import { expect, test } from 'vitest'
import { scanStates } from '~/features/documents/index.server'
import { newId } from '~/platform/ids.server'
import { as } from '~db/index.server'
import { plantAnswer } from '~db/testing-joint.server'
import { testDatabase } from '~db/testing.server'
import { rollUp } from '../index'
import { readPromises, readSigning, readToCheck } from '../index.server'
import { plantWhole } from './joint.testing.server'

const { owner } = testDatabase()

test('in a full bid lines are added up by financial year against what is asked for in each', async () => {
  const bid = await plantWhole(owner(), ['Second group'])
  await owner()`update stage set kind = 'full', form_id = 'full' where id = ${bid.stage}`
  const dates = { start: { day: '1', month: '9', year: '2030' }, end: { day: '31', month: '8', year: '2031' } }
  await owner()`update answer set value = ${owner().json(dates)} where part_id = ${bid.part} and question = 'dates'`
  await plantAnswer(owner(), bid.part, 'eachYear', { y2030: '300', y2031: '100' })
  for (const [index, { part }] of bid.groups.entries()) {
    const lines = [{ id: 'a', category: 'venue', what: 'Hall', pence: '100', kind: 'asked', year: '2030' }, { id: 'b', category: 'staff', what: 'Worker', pence: index === 0 ? '50' : '150.01', kind: 'asked', year: '2031' }]
    await owner()`update answer set value = ${owner().json(lines)} where part_id = ${part} and question = 'share'`
  }
  const { groups, stated } = await readPromises(bid.groups[1]!.viewer, bid.reference)
  expect(stated).toEqual({ asked: 40_000, years: { 2030: 30_000, 2031: 10_000 } })
  expect(rollUp(groups.map(({ position, name, promise }) => ({ position, name, lines: promise.lines })), stated).differences).toEqual([
    { year: '2030', stated: 30_000, added: 20_000, differs: 10_000, more: false },
    { year: '2031', stated: 10_000, added: 20_001, differs: 10_001, more: true },
    { year: null, stated: 40_000, added: 40_001, differs: 1, more: true },
  ])
  const { problems } = await readToCheck(bid.viewer, bid.reference)
  expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['yearLess', 'yearMore', 'sumMore']))
  // Documents are asked of the other group in a full bid: its part is open again.
  expect((await readSigning(bid.groups[1]!.viewer, bid.reference, 2)).complete).toBe(false)
})

test('sending sees what the scan found in a file of another group', async () => {
  const bid = await plantWhole(owner(), ['Second group'])
  const id = newId()
  await owner()`insert into file (id, sha256, bytes, type, name, scan, storage_key, organisation_id)
    values (${id}, 'x', 1, 'application/pdf', 'rules.pdf', 'infected', ${id}, ${bid.groups[1]!.organisation})`
  expect(await as({ personId: bid.person, system: 'freeze' }, (tx) => scanStates(tx, [id]))).toEqual({ [id]: 'infected' })
  expect(await as({ personId: bid.person, system: null }, (tx) => scanStates(tx, [id]))).toEqual({})
})
