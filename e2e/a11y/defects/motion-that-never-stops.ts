import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['reduced-motion'],
  seed: () => {
    document.querySelector('h1')!.animate([{ opacity: 1 }, { opacity: 0.6 }], { duration: 900, iterations: Infinity })
  },
} satisfies Defect
