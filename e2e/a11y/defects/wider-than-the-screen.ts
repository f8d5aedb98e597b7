import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['sideways'],
  seed: () => {
    const box = document.createElement('div')
    Object.assign(box.style, { width: '60rem', height: '1rem' })
    document.querySelector('main')!.append(box)
  },
} satisfies Defect
