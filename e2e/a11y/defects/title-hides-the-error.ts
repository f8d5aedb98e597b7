import type { Defect } from '../defect'

export default {
  kind: 'wrong',
  rules: ['title'],
  seed: () => {
    document.title = document.title.replace(/^[^:]+: /, '')
  },
} satisfies Defect
