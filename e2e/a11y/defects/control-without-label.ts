import type { Defect } from '../defect'

export default {
  kind: 'question',
  rules: ['label'],
  seed: () => {
    document.querySelector('label[for="project-name"]')!.remove()
  },
} satisfies Defect
