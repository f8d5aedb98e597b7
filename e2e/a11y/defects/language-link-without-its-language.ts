import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['foreign-link', 'foreign-run'],
  seed: () => {
    document.querySelector('.language-switcher a')!.removeAttribute('lang')
  },
} satisfies Defect
