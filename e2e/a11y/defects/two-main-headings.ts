import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['one-h1'],
  seed: () => {
    document.querySelector('h2')!.outerHTML = '<h1>Another</h1>'
  },
} satisfies Defect
