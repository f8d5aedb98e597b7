import type { Defect } from '../defect'

export default {
  kind: 'question',
  rules: ['faint-edge'],
  seed: () => {
    document.querySelector<HTMLElement>('#project-name')!.style.border = '0'
  },
} satisfies Defect
