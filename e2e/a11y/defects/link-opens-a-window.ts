import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['new-window'],
  seed: () => {
    document.querySelector('main a')!.setAttribute('target', '_blank')
  },
} satisfies Defect
