import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['moves-on'],
  seed: () => {
    const meta = document.createElement('meta')
    meta.httpEquiv = 'refresh'
    meta.content = '600'
    document.head.append(meta)
  },
} satisfies Defect
