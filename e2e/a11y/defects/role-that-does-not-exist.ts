import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['axe:aria-roles'],
  seed: () => {
    document.querySelector('main p')!.setAttribute('role', 'paragraf')
  },
} satisfies Defect
