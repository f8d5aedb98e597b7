import { expect, test } from 'vitest'
import { seedAwards } from '~db/seed/awards.server'
import { testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import { decideMerge, undoMerge } from './commands/decide-merge.server'
import { readAwardFilter } from './search/filter'
import { awardByReference, findAwards } from './search/index.server'

import { mergeSuggestions } from './queries/merges.server'

const { owner } = testDatabase()
const find = (words: string) => findAwards(readAwardFilter(new URLSearchParams({ q: words })))

async function officer(): Promise<{ personId: string }> {
  const personId = newId()
  await owner()`insert into person (id, name) values (${personId}, 'Odd Officer')`
  await owner()`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${personId}, 'officer', portal_now() - interval '1 day')`
  return { personId }
}

test('a merge reads both names as one, is recorded, and can be taken back', async () => {
  await seedAwards(owner())
  const viewer = await officer()
  const suggestions = await mergeSuggestions(viewer)
  const boxing = suggestions.find(({ first, second }) => [first.name, second.name].includes('Northern Powerhouse Boxing Academy'))!
  const decision = boxing.first.name === 'Northern Powerhouse Boxing' ? 'firstStays' : 'secondStays'
  const before = await find('powerhouse academy')
  await decideMerge(viewer, { suggestionId: boxing.id, decision })
  const after = await find('powerhouse academy')
  expect(after.totals).toMatchObject({ awards: before.totals.awards + 1, organisations: 1 })
  expect(after.awards.find(({ recipientName }) => recipientName.endsWith('Academy'))?.knownAs).toBe('Northern Powerhouse Boxing')
  expect((await awardByReference(after.awards[0]!.reference)).others).toHaveLength(1)
  await expect(decideMerge(viewer, { suggestionId: boxing.id, decision })).rejects.toMatchObject({ code: 'alreadyDecided' })
  await undoMerge(viewer, boxing.id)
  expect((await find('powerhouse academy')).totals).toEqual(before.totals)
  const audit = await owner()`select action from audit_event where subject_id = ${boxing.id} order by at`
  expect(audit.map(({ action }) => action)).toEqual(['organisation.merged', 'organisation.mergeUndone'])
})

test('names kept apart are not suggested again', async () => {
  const viewer = await officer()
  const [open] = await mergeSuggestions(viewer)
  await decideMerge(viewer, { suggestionId: open!.id, decision: 'refused' })
  await owner()`truncate public_award`
  await seedAwards(owner())
  expect((await mergeSuggestions(viewer)).find(({ id }) => id === open!.id)?.state).toBe('refused')
})

test('merges never go round in a circle', async () => {
  const viewer = await officer()
  const council = (await mergeSuggestions(viewer)).filter(({ state, first, second }) => state === 'open' && `${first.name}${second.name}`.includes('Leeds City Council'))
  expect(council).toHaveLength(3)
  await decideMerge(viewer, { suggestionId: council[0]!.id, decision: 'firstStays' })
  await decideMerge(viewer, { suggestionId: council[1]!.id, decision: 'firstStays' })
  await expect(decideMerge(viewer, { suggestionId: council[2]!.id, decision: 'firstStays' })).rejects.toMatchObject({ code: 'mergedMeanwhile' })
})

test('only officers and managers see suggestions', async () => {
  const personId = newId()
  await owner()`insert into person (id, name) values (${personId}, 'Some Body')`
  expect(await mergeSuggestions({ personId })).toEqual([])
})
