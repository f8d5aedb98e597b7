import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['axe:heading-order', 'html:heading-level'],
  seed: () => {
    document.querySelector('main h2')!.outerHTML = '<h5>Deep</h5>'
  },
} satisfies Defect
