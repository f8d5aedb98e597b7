import type { Defect } from '../defect'

export default {
  kind: 'choice',
  rules: ['legend'],
  seed: () => {
    document.querySelector('form legend')!.remove()
  },
} satisfies Defect
