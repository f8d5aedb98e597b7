import type { Defect } from '../defect'

export default {
  kind: 'wrong',
  rules: ['error-summary', 'title'],
  seed: () => {
    document.querySelector('.govuk-error-summary')!.remove()
  },
} satisfies Defect
