import type { Defect } from '../defect'

export default {
  kind: 'question',
  rules: ['label', 'placeholder'],
  seed: () => {
    document.querySelector('label[for="project-name"]')!.remove()
    document.querySelector('#project-name')!.setAttribute('placeholder', 'Name of the project')
  },
} satisfies Defect
