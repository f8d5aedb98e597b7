const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', minimumFractionDigits: 0 })
const poundsAndPence = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

/**
 * Pence as '£1,234.50', whole pounds as '£1,234', the same in every language: Intl would give '£12,34,567' in
 * Punjabi and '1 234 567 GBP' in Polish. Shown inside <bdi dir="ltr">.
 */
export function formatMoney(pence: number): string {
  return pence % 100 === 0 ? pounds.format(pence / 100) : poundsAndPence.format(pence / 100)
}
