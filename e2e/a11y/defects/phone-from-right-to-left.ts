import type { Defect } from '../defect'

export default {
  kind: 'contact',
  language: 'ur',
  rules: ['typed-direction'],
  seed: () => {
    document.querySelector('[type=tel]')!.setAttribute('dir', 'rtl')
  },
} satisfies Defect
