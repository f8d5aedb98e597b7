import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['help-place'],
  seed: () => {
    const list = document.querySelector('footer ul')!
    list.prepend(list.querySelector('a[href$="/contact"]')!.parentElement!)
  },
} satisfies Defect
