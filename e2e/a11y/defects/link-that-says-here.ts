import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['link-vague'],
  seed: () => {
    document.querySelector('main a')!.textContent = 'here'
  },
} satisfies Defect
