import type { Defect } from '../defect'

export default {
  kind: 'question',
  rules: ['live'],
  seed: () => {
    const box = document.createElement('div')
    box.setAttribute('aria-live', 'assertive')
    document.querySelector('main')!.append(box)
  },
} satisfies Defect
