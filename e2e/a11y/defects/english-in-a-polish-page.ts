import type { Defect } from '../defect'

export default {
  kind: 'fund',
  language: 'pl',
  rules: ['foreign-run'],
  seed: () => {
    document.querySelector('main p')!.textContent = 'You can ask us to call you back and we will'
  },
} satisfies Defect
