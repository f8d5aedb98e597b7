import type { Defect } from '../defect'

export default {
  kind: 'fund',
  language: 'ur',
  rules: ['script-type'],
  seed: () => {
    document.querySelector<HTMLElement>('main p')!.style.lineHeight = '1.2'
  },
} satisfies Defect
