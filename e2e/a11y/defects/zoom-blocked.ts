import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['axe:meta-viewport'],
  seed: () => {
    document.querySelector('meta[name=viewport]')!.setAttribute('content', 'width=device-width, user-scalable=no, maximum-scale=1')
  },
} satisfies Defect
