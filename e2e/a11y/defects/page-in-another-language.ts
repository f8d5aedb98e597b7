import type { Defect } from '../defect'

export default {
  kind: 'fund',
  language: 'ur',
  rules: ['page-language', 'foreign-run'],
  seed: () => {
    for (const one of document.querySelectorAll('main p, main h1, main h2, main h3, main li, main dt, main dd, main td, main th, main a')) {
      if (one.children.length === 0) one.textContent = 'This is what you see and this is for you and the group'
    }
  },
} satisfies Defect
