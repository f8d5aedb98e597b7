import type { Defect } from '../defect'

export default {
  kind: 'fund',
  language: 'ur',
  rules: ['lang-dir'],
  seed: () => {
    document.documentElement.removeAttribute('dir')
  },
} satisfies Defect
