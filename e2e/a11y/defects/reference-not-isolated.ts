import type { Defect } from '../defect'

export default {
  kind: 'fund',
  language: 'ur',
  rules: ['isolated'],
  seed: () => {
    document.querySelector('main p')!.textContent = 'حوالہ SCF9-7K3M-2Q ہے'
  },
} satisfies Defect
