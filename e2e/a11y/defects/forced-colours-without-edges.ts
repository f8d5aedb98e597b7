import type { Defect } from '../defect'

export default {
  kind: 'question',
  rules: ['forced-colours'],
  seed: () => {
    for (const one of document.querySelectorAll<HTMLElement>('main button.govuk-button')) Object.assign(one.style, { border: '0', outline: '0' })
  },
} satisfies Defect
