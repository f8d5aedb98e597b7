import type { Defect } from '../defect'

export default {
  kind: 'question',
  rules: ['typed-text'],
  seed: () => {
    document.querySelector('textarea')!.removeAttribute('dir')
  },
} satisfies Defect
