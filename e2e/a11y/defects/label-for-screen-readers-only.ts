import type { Defect } from '../defect'

export default {
  kind: 'question',
  rules: ['label-seen'],
  seed: () => {
    document.querySelector('label[for="project-name"]')!.className = 'govuk-visually-hidden'
  },
} satisfies Defect
