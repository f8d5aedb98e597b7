import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['unreachable'],
  seed: () => {
    const box = document.createElement('div')
    box.setAttribute('role', 'button')
    box.textContent = 'Open'
    document.querySelector('main')!.append(box)
  },
} satisfies Defect
