import type { Defect } from '../defect'

export default {
  kind: 'fund',
  language: 'ur',
  rules: ['digits'],
  seed: () => {
    document.querySelector('main p')!.textContent = 'آخری تاریخ ۱۲ دسمبر'
  },
} satisfies Defect
