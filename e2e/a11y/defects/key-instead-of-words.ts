import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['raw-key'],
  seed: () => {
    document.querySelector('main p')!.textContent = 'funds:card.amount'
  },
} satisfies Defect
