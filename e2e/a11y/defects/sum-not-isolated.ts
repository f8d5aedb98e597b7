import type { Defect } from '../defect'

export default {
  kind: 'fund',
  language: 'ur',
  rules: ['isolated'],
  seed: () => {
    document.querySelector('main p')!.textContent = 'زیادہ سے زیادہ £10,000 تک'
  },
} satisfies Defect
