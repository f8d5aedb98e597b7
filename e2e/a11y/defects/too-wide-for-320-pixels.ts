import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['narrow'],
  seed: () => {
    Object.assign(document.querySelector<HTMLElement>('main p')!.style, { minWidth: '325px' })
  },
} satisfies Defect
