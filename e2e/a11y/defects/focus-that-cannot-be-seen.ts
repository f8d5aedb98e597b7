import type { Defect } from '../defect'

export default {
  kind: 'question',
  rules: ['focus-seen'],
  seed: () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('main input:focus { outline: 0 !important; box-shadow: none !important }')
    document.adoptedStyleSheets.push(sheet)
  },
} satisfies Defect
