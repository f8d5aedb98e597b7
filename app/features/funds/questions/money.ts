import { question } from '~/forms/define'

export const budget = question({
  id: 'budget',
  kind: 'moneyLines',
  categories: ['staff', 'volunteers', 'venue', 'equipment', 'training', 'access', 'publicity', 'core', 'other'],
  total: { bounds: 'context' },
  hint: true,
  help: true,
})

export const declaration = question({
  id: 'declaration',
  kind: 'declaration',
  statements: ['agreed', 'right', 'spend', 'publish', 'privacy'],
  hint: true,
  help: true,
})
