import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['small-type'],
  seed: () => {
    document.querySelector<HTMLElement>('main p')!.style.fontSize = '11px'
  },
} satisfies Defect
