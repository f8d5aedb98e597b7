import type { Defect } from '../defect'

export default {
  kind: 'fund',
  language: 'pa',
  rules: ['foreign-run'],
  seed: () => {
    document.querySelector('main p')!.textContent = 'You can ask us to call you back'
  },
} satisfies Defect
