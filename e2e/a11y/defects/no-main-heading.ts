import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['one-h1'],
  seed: () => {
    document.querySelector('h1')!.outerHTML = '<p>Not a heading</p>'
  },
} satisfies Defect
