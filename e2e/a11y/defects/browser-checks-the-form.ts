import type { Defect } from '../defect'

export default {
  kind: 'question',
  rules: ['novalidate'],
  seed: () => {
    document.querySelector('form#answers')!.removeAttribute('novalidate')
  },
} satisfies Defect
