import type { Defect } from '../defect'

export default {
  kind: 'contact',
  rules: ['autocomplete'],
  seed: () => {
    document.querySelector('[name$=".postcode"]')!.removeAttribute('autocomplete')
  },
} satisfies Defect
