import type { Defect } from '../defect'

export default {
  kind: 'choice',
  rules: ['submit-on-change'],
  seed: () => {
    document.querySelector('form#answers')!.addEventListener('change', (event) => (event.currentTarget as HTMLFormElement).requestSubmit())
  },
} satisfies Defect
