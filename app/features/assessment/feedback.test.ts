import { expect, test } from 'vitest'
import feedback from '../../../locales/en/feedback.json'
import funds from '../../../locales/en/funds.json'
import { feedbackOf } from './feedback'

const criteria = [{ id: 'need', weight: 30 }, { id: 'value', weight: 20 }, { id: 'change', weight: 50 }]

test('strengths come first, what counts most before the rest, and what was not scored is left out', () => {
  const { strong, improve } = feedbackOf([...criteria, { id: 'inclusion', weight: 0 }], { need: 5, value: 1, change: 4 })
  expect(strong.map(({ id }) => id)).toEqual(['change', 'need'])
  expect(improve).toEqual([{ id: 'value', weight: 20, score: 1, sentence: 'feedback:sentence.value.1' }])
})

test('a criterion that staff named is answered with sentences that fit any criterion', () => {
  const title = { en: { text: 'Young voices', status: 'draft' as const, hash: '' } }
  expect(feedbackOf([{ id: 'own1', weight: 100, title }], { own1: 0 }).improve[0]?.sentence).toBe('feedback:ownCriterion.0')
})

test('every criterion the portal words has a sentence for each score', () => {
  for (const id of Object.keys(funds.criteria)) {
    expect(Object.keys(feedback.sentence[id as keyof typeof feedback.sentence] ?? {})).toEqual(['0', '1', '2', '3', '4', '5'])
  }
})
