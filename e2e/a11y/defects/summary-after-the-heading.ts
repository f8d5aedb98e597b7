import type { Defect } from '../defect'

export default {
  kind: 'wrong',
  rules: ['error-summary'],
  seed: () => {
    document.querySelector('main')!.append(document.querySelector('.govuk-error-summary')!)
    document.querySelector<HTMLElement>('.govuk-error-summary')!.focus()
  },
} satisfies Defect
