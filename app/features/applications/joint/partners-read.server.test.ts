import { expect, test } from 'vitest'
import { allForms, full } from '~/features/funds'
import { questionsOf } from '~/forms'
import { plantBid } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'

const { owner } = testDatabase()

/** What of the common part and of a group's own part stays with its own people and staff. */
const kept = ['groupName', 'groupKind', 'groupNumbers', 'groupAddress', 'groupPhone', 'groupIncome', 'groupRules', 'placeRisk', 'budget',
  'partners', 'safeguardingPolicy', 'papers', 'declaration']

test('every question of every form is read by partners, or named here as one that is not', async () => {
  const { part: partId } = await plantBid(owner())
  const ids = [...new Set(allForms().filter(({ id }) => !id.startsWith('part')).flatMap((form) => questionsOf(form).map(({ id }) => id)))]
  const rows = await owner()<{ question: string; read: boolean }[]>`
    select question, partners_read(${partId}, question) as read from unnest(${ids}::text[]) as question`
  expect(rows.filter(({ read }) => !read).map(({ question }) => question).toSorted()).toEqual(kept.toSorted())
  expect(questionsOf(full).length).toBeGreaterThan(kept.length)
})

test('of another group its role, its activities and its money are read, and nothing else', async () => {
  const { part: partId } = await plantBid(owner())
  await owner()`update part set role = 'partner', position = 1 where id = ${partId}`
  const ids = [...new Set(allForms().filter(({ id }) => id.startsWith('part')).flatMap((form) => questionsOf(form).map(({ id }) => id)))]
  const rows = await owner()<{ question: string }[]>`select question from unnest(${ids}::text[]) as question where partners_read(${partId}, question)`
  expect(rows.map(({ question }) => question).toSorted()).toEqual(['partWork', 'share'])
})

test('where the lead works is kept from the others when it says that this puts people at risk', async () => {
  const { part: partId } = await plantBid(owner())
  const read = async () => (await owner()`select partners_read(${partId}, 'districts') as read`)[0]?.read
  expect(await read()).toBe(true)
  await owner()`insert into answer (id, part_id, question, version, value, language, saved_at)
    values (gen_random_uuid(), ${partId}, 'placeRisk', 1, '"yes"', 'en', portal_now())`
  expect(await read()).toBe(false)
})
