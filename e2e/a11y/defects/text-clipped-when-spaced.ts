import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['text-spacing'],
  seed: () => {
    const one = document.querySelector<HTMLElement>('main p')!
    Object.assign(one.style, { height: `${one.offsetHeight}px`, overflow: 'hidden' })
  },
} satisfies Defect
