import { expect, test } from 'vitest'
import { evidenceTopics, evidenceUnits, widePlaces } from '~/features/coaching'
import { publicEvidence } from '~/features/coaching/index.server'
import { funder, setFunder } from '~/features/funds'
import { hashOf } from '~/i18n/status'
import { testDatabase } from '../testing.server'
import { evidenceFacts } from './evidence-facts'
import { seedFacts } from './index.server'

const { owner } = testDatabase()

test('another funder begins without figures, ours with them, once', async () => {
  const ours = funder()
  setFunder({ ...ours })
  await seedFacts(owner())
  expect(await publicEvidence(null)).toEqual([])
  setFunder(ours)
  await seedFacts(owner())
  await seedFacts(owner())
  expect(await publicEvidence(null)).toHaveLength(evidenceFacts.length)
  await owner()`update evidence_figure set active = false`
  await seedFacts(owner())
  expect(await publicEvidence(null)).toEqual([])
})

test('every fact has a place, a topic and four languages, as drafts of its English', () => {
  const places = [...funder().areas.map(({ code }) => code), ...widePlaces]
  for (const { topic, place, unit, statement } of evidenceFacts) {
    expect([evidenceTopics.includes(topic), places.includes(place), !unit || evidenceUnits.includes(unit)]).toEqual([true, true, true])
    for (const code of ['pa', 'ur', 'pl'] as const) expect(statement[code]).toMatchObject({ status: 'draft', hash: hashOf(statement.en.text) })
  }
})

test('every number of the English stands in the other languages', () => {
  const numbers = (text: string) => (text.replace(/(\d)[,\s.](?=\d)/g, '$1').match(/\d+/g) ?? []).map(Number).toSorted((one, other) => one - other)
  for (const { statement } of evidenceFacts) {
    for (const code of ['pa', 'ur', 'pl'] as const) expect([code, statement.en.text, numbers(statement[code]!.text)]).toEqual([code, statement.en.text, numbers(statement.en.text)])
  }
})
