import type { Defect } from '../defect'

export default {
  kind: 'fund',
  language: 'ur',
  rules: ['isolated'],
  seed: () => {
    document.querySelector('main p')!.textContent = 'ہمیں grants@example.org پر لکھیں'
  },
} satisfies Defect
