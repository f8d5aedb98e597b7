import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['title'],
  seed: () => {
    document.title = 'Fund'
  },
} satisfies Defect
