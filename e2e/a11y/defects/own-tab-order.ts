import type { Defect } from '../defect'

export default {
  kind: 'question',
  rules: ['tab-order', 'axe:tabindex'],
  seed: () => {
    document.querySelector<HTMLElement>('#project-name')!.tabIndex = 3
  },
} satisfies Defect
