import { expect, test } from 'vitest'
import { maskedAddress, nameForMail } from './register-address'

test('an address is shown by its first letter and its end', () => {
  expect(maskedAddress('info@leedsplay.org.uk')).toBe('i***@***.uk')
  expect(maskedAddress('ਨਾਮ@example.org')).toBe('ਨ***@***.org')
})

test('nobody sends a link by the name she gives herself', () => {
  expect(nameForMail('Win at https://evil.example/prize')).toBe('Win at https evil example prize')
  expect(nameForMail('Siân O’Brien-Khan')).toBe('Siân O’Brien-Khan')
  expect(nameForMail('نسیم\u200Cہ خان')).toBe('نسیم\u200Cہ خان')
  expect([...nameForMail('ab '.repeat(40))].length).toBeLessThanOrEqual(60)
})
