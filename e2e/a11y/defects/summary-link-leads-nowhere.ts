import type { Defect } from '../defect'

export default {
  kind: 'wrong',
  rules: ['error-summary'],
  seed: () => {
    document.querySelector('.govuk-error-summary a')!.setAttribute('href', '#nowhere')
  },
} satisfies Defect
