import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['foreign-run'],
  seed: () => {
    document.querySelector('main p')!.append(' ਪੰਜਾਬੀ ਵਿੱਚ ਪੜ੍ਹੋ')
  },
} satisfies Defect
