import type { Defect } from '../defect'

export default {
  kind: 'question',
  rules: ['ids', 'html:no-missing-references'],
  seed: () => {
    document.querySelector('#project-name')!.setAttribute('aria-describedby', 'gone')
  },
} satisfies Defect
