import { plainText } from './publish/plain-digits'
import { emails } from './publish/scan-emails'
import { phones } from './publish/scan-numbers'
import { postcodes, streets } from './publish/scan-places'

export { mayBeRefuge } from './publish/scan-words'

export type PrivateDetail = 'email' | 'phone' | 'postcode' | 'street'

const finders: Record<PrivateDetail, (plain: string) => string[]> = { email: emails, phone: phones, postcode: postcodes, street: streets }

/**
 * What in a text could lead to a person or an address and is never published: directory.md, "What must never happen".
 * Digits of every script count.
 */
export function privateDetails(text: string): PrivateDetail[] {
  const plain = plainText(text)
  return (Object.keys(finders) as PrivateDetail[]).filter((detail) => finders[detail](plain).length > 0)
}
