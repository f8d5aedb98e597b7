import { expect, test } from 'vitest'
import { hostCookie, readCookie, readSessionToken, sessionCookie } from '.'

test('makes cookies for this host only, closed to scripts', () => {
  expect(sessionCookie('abc', 60)).toBe('__Host-session=abc; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60')
  expect(hostCookie('__Host-asked', 'x')).not.toContain('Max-Age')
})

test('reads the session token and nothing that only looks like one', () => {
  const token = 'a'.repeat(43)
  expect(readSessionToken(`x=1; __Host-session=${token}; y`)).toBe(token)
  for (const header of [undefined, null, '', `session=${token}`, '__Host-session=', '__Host-session=a b', '__Host-session=short', `__Host-session=${'a'.repeat(201)}`]) {
    expect(readSessionToken(header)).toBeNull()
  }
  expect(readCookie('a=b=c', 'a')).toBe('b=c')
})
