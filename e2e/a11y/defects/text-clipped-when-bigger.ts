import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['big-text', 'text-spacing'],
  seed: () => {
    const one = document.querySelector<HTMLElement>('h1')!
    Object.assign(one.style, { height: `${one.offsetHeight}px`, overflow: 'hidden' })
  },
} satisfies Defect
