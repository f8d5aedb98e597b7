import { question } from '~/forms/define'
import { need } from './project'

/** As on the light route, with more room. */
export const fullNeed = question({ ...need, words: { max: 300 } })

/** Each figure with where it comes from: assessors check sources, not style. */
export const sources = question({
  id: 'sources',
  kind: 'rows',
  max: 5,
  hint: true,
  help: true,
  columns: [
    { id: 'says', kind: 'text', words: { max: 30 }, hint: true },
    { id: 'source', kind: 'text', words: { max: 20 }, hint: true },
    { id: 'year', kind: 'number', min: 1990, max: 2100 },
  ],
})

export const livedExperience = question({
  id: 'livedExperience',
  kind: 'longText',
  words: { max: 200 },
  hint: true,
  help: true,
})
