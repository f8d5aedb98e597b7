import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['skip-link'],
  seed: () => {
    document.querySelector('.govuk-skip-link')!.setAttribute('href', '#nowhere')
  },
} satisfies Defect
