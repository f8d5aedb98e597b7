import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['hidden-content', 'axe:aria-hidden-focus'],
  seed: () => {
    document.querySelector('main p')!.setAttribute('aria-hidden', 'true')
    document.querySelector('main p')!.innerHTML = '<a href="/x">Hidden link</a>'
  },
} satisfies Defect
