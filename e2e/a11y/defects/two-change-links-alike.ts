import type { Defect } from '../defect'

export default {
  kind: 'check',
  rules: ['links-alike'],
  seed: () => {
    for (const one of document.querySelectorAll('main dd a .govuk-visually-hidden')) one.remove()
  },
} satisfies Defect
