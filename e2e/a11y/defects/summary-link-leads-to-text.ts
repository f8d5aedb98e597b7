import type { Defect } from '../defect'

export default {
  kind: 'wrong',
  rules: ['error-summary'],
  seed: () => {
    document.querySelector('.govuk-error-summary a')!.setAttribute('href', '#main-text')
    document.querySelector('main form p, main form legend, main form label')!.id = 'main-text'
  },
} satisfies Defect
