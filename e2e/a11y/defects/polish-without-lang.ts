import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['foreign-run'],
  seed: () => {
    document.querySelector('main p')!.append(' Przeczytaj, zanim złożysz wniosek')
  },
} satisfies Defect
