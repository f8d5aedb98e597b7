import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['inline-handler'],
  seed: () => {
    document.querySelector('main p')!.setAttribute('onclick', 'void 0')
  },
} satisfies Defect
