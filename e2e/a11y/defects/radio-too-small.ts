import type { Defect } from '../defect'

export default {
  kind: 'choice',
  rules: ['big-target'],
  seed: () => {
    for (const one of document.querySelectorAll<HTMLElement>('.govuk-radios__item, .govuk-radios__item *')) Object.assign(one.style, { minHeight: '0', height: '20px', padding: '0', lineHeight: '20px' })
  },
} satisfies Defect
