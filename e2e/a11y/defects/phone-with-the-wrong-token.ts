import type { Defect } from '../defect'

export default {
  kind: 'contact',
  rules: ['autocomplete'],
  seed: () => {
    document.querySelector('[type=tel]')!.setAttribute('autocomplete', 'street-address')
  },
} satisfies Defect
