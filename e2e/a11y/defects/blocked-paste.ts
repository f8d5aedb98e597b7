import type { Defect } from '../defect'

export default {
  kind: 'question',
  rules: ['paste'],
  seed: () => {
    document.querySelector('#project-name')!.addEventListener('paste', (event) => event.preventDefault())
  },
} satisfies Defect
