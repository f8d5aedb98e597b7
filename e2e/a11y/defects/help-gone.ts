import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['help-place'],
  seed: () => {
    document.querySelector('footer a[href$="/contact"]')!.remove()
  },
} satisfies Defect
