import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['link-name', 'axe:link-name'],
  seed: () => {
    document.querySelector('main a')!.replaceChildren()
  },
} satisfies Defect
