import { expect, test } from 'vitest'
import { checkQuestion } from '../../parse'

test('needs every statement and points to each missing box', () => {
  const terms = { id: 'terms', kind: 'declaration', statements: ['truth', 'agree', 'share'] } as const
  expect(checkQuestion(terms, ['share', 'truth', 'agree'])).toEqual({ ok: true, value: ['truth', 'agree', 'share'] })
  const checked = checkQuestion(terms, ['agree'])
  expect(!checked.ok && checked.issues).toEqual([
    { question: 'terms', field: 'terms', code: 'truthRequired' },
    { question: 'terms', field: 'terms-3', code: 'shareRequired' },
  ])
})
