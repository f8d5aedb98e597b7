import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['target'],
  seed: () => {
    const box = document.createElement('div')
    box.innerHTML = '<a href="/a">A</a><a href="/b">B</a>'
    Object.assign(box.style, { fontSize: '10px', lineHeight: '10px', display: 'flex' })
    document.querySelector('main')!.append(box)
  },
} satisfies Defect
