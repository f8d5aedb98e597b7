import type { Defect } from '../defect'

export default {
  kind: 'wrong',
  rules: ['error-summary'],
  seed: () => {
    for (const one of document.querySelectorAll('main [aria-describedby]')) one.removeAttribute('aria-describedby')
  },
} satisfies Defect
