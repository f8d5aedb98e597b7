import type { Defect } from '../defect'

export default {
  kind: 'wrong',
  rules: ['error-summary'],
  seed: () => {
    document.querySelector<HTMLElement>('.govuk-error-summary')!.blur()
  },
} satisfies Defect
