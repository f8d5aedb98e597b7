import { question } from '~/forms/define'
import { projectDates } from './facts'

export const activities = question({
  id: 'activities',
  kind: 'longText',
  words: { max: 300 },
  hint: true,
  help: true,
})

/** Steps with a day inside the project's own dates. */
export const milestones = question({
  id: 'milestones',
  kind: 'rows',
  min: 2,
  max: 10,
  hint: true,
  help: true,
  facts: projectDates,
  columns: [
    { id: 'what', kind: 'text', words: { max: 20 } },
    { id: 'when', kind: 'date', notBefore: 'projectStart', notAfter: 'projectEnd' },
    { id: 'who', kind: 'text', words: { max: 10 }, hint: true },
  ],
})

/** Groups that do part of the work without a part of their own in the bid. */
export const partners = question({
  id: 'partners',
  kind: 'rows',
  required: false,
  max: 8,
  hint: true,
  help: true,
  columns: [
    { id: 'name', kind: 'text', words: { max: 15 } },
    { id: 'role', kind: 'text', words: { max: 25 } },
    { id: 'agreed', kind: 'choice', options: ['yes', 'talking', 'notYet'] },
  ],
})

export const outcomes = question({
  id: 'outcomes',
  kind: 'rows',
  max: 5,
  hint: true,
  help: true,
  facts: projectDates,
  columns: [
    { id: 'change', kind: 'text', words: { max: 25 }, hint: true },
    { id: 'measure', kind: 'text', words: { max: 25 }, hint: true },
    { id: 'howMany', kind: 'number', min: 1, max: 1_000_000 },
    { id: 'byWhen', kind: 'date', notBefore: 'projectStart', notAfter: 'projectEnd' },
  ],
})

const levels = ['low', 'middle', 'high'] as const

export const risks = question({
  id: 'risks',
  kind: 'rows',
  max: 8,
  hint: true,
  help: true,
  columns: [
    { id: 'what', kind: 'text', words: { max: 25 } },
    { id: 'likely', kind: 'choice', options: levels },
    { id: 'bad', kind: 'choice', options: levels },
    { id: 'action', kind: 'text', words: { max: 30 } },
  ],
})

export const exitPlan = question({
  id: 'exitPlan',
  kind: 'longText',
  words: { max: 150 },
  hint: true,
  help: true,
})
