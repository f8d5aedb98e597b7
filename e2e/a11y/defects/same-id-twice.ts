import type { Defect } from '../defect'

export default {
  kind: 'question',
  rules: ['html:no-dup-id'],
  seed: () => {
    document.querySelector('main p, main div')!.id = 'project-name'
  },
} satisfies Defect
