import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['axe:color-contrast'],
  seed: () => {
    document.querySelector<HTMLElement>('main p')!.style.color = '#aaa'
  },
} satisfies Defect
