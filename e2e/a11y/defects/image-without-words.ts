import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['axe:image-alt', 'html:wcag/h37'],
  seed: () => {
    document.querySelector('main')!.append(Object.assign(document.createElement('img'), { src: '/favicon.svg' }))
  },
} satisfies Defect
