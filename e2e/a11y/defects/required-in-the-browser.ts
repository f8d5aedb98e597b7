import type { Defect } from '../defect'

export default {
  kind: 'question',
  rules: ['required'],
  seed: () => {
    document.querySelector<HTMLInputElement>('#project-name')!.required = true
  },
} satisfies Defect
