import type { Defect } from '../defect'

export default {
  kind: 'fund',
  rules: ['print'],
  seed: () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('@media print { main { display: none !important } }')
    document.adoptedStyleSheets.push(sheet)
  },
} satisfies Defect
