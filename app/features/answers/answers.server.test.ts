import { expect, test } from 'vitest'
import { as, personActor } from '~db/index.server'
import { plantBid } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import { historyOf, saveAnswers, standingAnswers } from './index.server'

const { owner } = testDatabase()

test('a save is kept as typed and gets a version', async () => {
  const { viewer, part } = await plantBid(owner())
  const saved = await saveAnswers(viewer, { partId: part, language: 'pl', changes: [{ question: 'need', value: ' tak ', basedOn: 0 }] })
  expect(saved).toMatchObject({ state: 'saved', versions: { need: 1 }, conflicts: [] })
  const again = await saveAnswers(viewer, { partId: part, language: 'pl', changes: [{ question: 'need', value: ' tak ', basedOn: 0 }] })
  expect(again).toMatchObject({ versions: { need: 1 }, conflicts: [] })
  expect(await as(personActor(viewer), (tx) => historyOf(tx, part, 'need'))).toHaveLength(1)
})

test('a text that looks like a number, a word of JSON or a quotation comes back as that text', async () => {
  const { viewer, part } = await plantBid(owner())
  for (const [basedOn, value] of ['2024', 'true', 'null', '"quoted"', '[]'].entries()) {
    const saved = await saveAnswers(viewer, { partId: part, language: 'en', changes: [{ question: 'need', value, basedOn }] })
    expect(saved).toMatchObject({ versions: { need: basedOn + 1 }, conflicts: [] })
    const [stands] = await as(personActor(viewer), (tx) => standingAnswers(tx, part))
    expect(stands?.value).toBe(value)
  }
})

test('a save from an old page is set aside and both texts are shown', async () => {
  const { viewer, part } = await plantBid(owner())
  const save = (value: string, basedOn: number) =>
    saveAnswers(viewer, { partId: part, language: 'en', changes: [{ question: 'need', value, basedOn }] })
  await save('first', 0)
  await save('second', 1)
  expect(await save('from an old page', 1)).toMatchObject({
    state: 'saved',
    conflicts: [{ mine: 'from an old page', theirs: 'second', version: 2 }],
  })
  const history = await as(personActor(viewer), (tx) => historyOf(tx, part, 'need'))
  expect(history.map(({ value, accepted }) => [value, accepted])).toEqual([
    ['from an old page', false], ['second', true], ['first', true],
  ])
})

test('30 editors saving 20 times at once lose no text', async () => {
  const { viewer, part } = await plantBid(owner())
  const texts = new Set<string>()
  await Promise.all(
    Array.from({ length: 30 }, async (_, editor) => {
      let basedOn = 0
      for (let turn = 0; turn < 20; turn++) {
        const value = `editor ${editor} turn ${turn}`
        texts.add(value)
        const result = await saveAnswers(viewer, { partId: part, language: 'en', changes: [{ question: 'need', value, basedOn }] })
        if (result.state !== 'saved') throw new Error('locked')
        basedOn = result.versions.need ?? 0
      }
    }),
  )
  const history = await as(personActor(viewer), (tx) => historyOf(tx, part, 'need'))
  expect(new Set(history.map(({ value }) => value))).toEqual(texts)
  const versions = history.filter(({ accepted }) => accepted).map(({ version }) => version)
  expect(new Set(versions).size).toBe(versions.length)
})

test('a sent bid takes no saves, and a stranger neither reads nor writes', async () => {
  const { viewer, part, stage } = await plantBid(owner())
  const change = { partId: part, language: 'en' as const, changes: [{ question: 'need', value: 'x', basedOn: 0 }] }
  const stranger = { personId: newId() }
  expect(await saveAnswers(stranger, change)).toEqual({ state: 'locked' })
  await owner()`update stage set status = 'submitted' where id = ${stage}`
  expect(await saveAnswers(viewer, change)).toEqual({ state: 'locked' })
  expect(await as(personActor(stranger), (tx) => standingAnswers(tx, part))).toEqual([])
})
