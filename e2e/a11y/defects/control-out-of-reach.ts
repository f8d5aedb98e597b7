import type { Defect } from '../defect'

export default {
  kind: 'question',
  rules: ['unreachable'],
  seed: () => {
    document.querySelector<HTMLElement>('#project-name')!.tabIndex = -1
  },
} satisfies Defect
