import { question } from '~/forms/define'

/** The expression's one long answer, and where the full bid begins. `name` is what the bid is called everywhere. */
export const proposal = question({
  id: 'project',
  wordsAt: 'proposal',
  kind: 'group',
  help: true,
  parts: [
    { id: 'name', kind: 'text', words: { max: 10 }, hint: true },
    { id: 'idea', kind: 'longText', words: { max: 250 }, hint: true },
  ],
})

/** The sum asked for and what the whole project costs; the budget of the full bid must come to the same. */
export const ask = question({
  id: 'ask',
  kind: 'group',
  hint: true,
  help: true,
  parts: [
    { id: 'asked', kind: 'money', bounds: 'context' },
    { id: 'cost', kind: 'money', hint: true },
  ],
  ruleCodes: ['cost.lessThanAsked'],
  rules: ({ asked, cost }) => (Number(cost) < Number(asked) ? [{ part: 'cost', code: 'lessThanAsked' }] : []),
})

/** An expression promises no spending: only that the group wants it sent, and that it is true. */
export const shortDeclaration = question({
  id: 'declaration',
  kind: 'declaration',
  statements: ['agreed', 'right', 'privacy'],
  hint: true,
  help: true,
})
