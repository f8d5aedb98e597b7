import type { Defect } from '../defect'

export default {
  kind: 'question',
  rules: ['focus-covered'],
  seed: () => {
    const bar = document.createElement('div')
    bar.textContent = 'Save your work'
    Object.assign(bar.style, { position: 'fixed', insetInline: '0', bottom: '0', height: '60vh', background: 'white' })
    document.body.append(bar)
  },
} satisfies Defect
