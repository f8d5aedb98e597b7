import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['one-h1'],
  seed: () => {
    document.querySelector('h1')!.textContent = ''
  },
} satisfies Defect
