import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['axe:region'],
  seed: () => {
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'Outside of everything' }))
  },
} satisfies Defect
