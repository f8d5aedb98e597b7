import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['text-spacing'],
  seed: () => {
    const one = [...document.querySelectorAll<HTMLElement>('main p')].toSorted((a, b) => b.innerText.length - a.innerText.length)[0]!
    Object.assign(one.style, { height: `${one.offsetHeight}px`, overflow: 'hidden' })
  },
} satisfies Defect
