import { noForm, signedOut, signedOutPost, type Expected, type Row } from './table'

const does = (rows: Row): Row => ({ ...signedOutPost, ...rows, others: 404 })
const see = (kinds: string): Row => ({ ...signedOut, [kinds]: 200, others: 404 })
const workers = 'assessor otherAssessor lockedAssessor translator'
const sentStates = 'sent changing withdrawn recorded decided'

/** Pages of assessors and translators. To everybody else they do not exist, and a bid that is not hers to score is none. */
export const assessPages: Expected = {
  '/assess': { GET: { any: see(workers) }, ...noForm },
  '/assess/interests': {
    GET: { any: see(workers) },
    // Who has said it already is asked nothing.
    POST: { there: does({ otherAssessor: '303 written', lockedAssessor: 422, assessor: 422, translator: 422 }) },
  },
  '/assess/:reference': {
    GET: { [sentStates]: see('assessor'), 'draft missing': { ...signedOut, others: 404 } },
    'POST save': {
      'sent changing recorded': does({ assessor: '303 written' }),
      'withdrawn decided': does({ assessor: 409 }),
      'draft missing': does({}),
    },
    'POST stepAway': { [sentStates]: does({ assessor: '303 written' }), 'draft missing': does({}) },
    'POST interest': { [sentStates]: does({ assessor: '303 written' }), 'draft missing': does({}) },
  },
}
