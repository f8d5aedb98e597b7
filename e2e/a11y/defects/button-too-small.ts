import type { Defect } from '../defect'

export default {
  kind: 'question',
  rules: ['big-target'],
  seed: () => {
    Object.assign(document.querySelector<HTMLElement>('main button.govuk-button')!.style, { minHeight: '0', padding: '0', lineHeight: '1' })
  },
} satisfies Defect
