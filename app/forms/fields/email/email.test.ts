import { expect, test } from 'vitest'
import { checkQuestion } from '../../parse'
import { codesOf } from '../../testing-codes'

test('takes addresses that mail can reach, and trims them', () => {
  const mail = { id: 'mail', kind: 'email' } as const
  expect(checkQuestion(mail, ' amina.o\'neil+grants@example.org.uk\u00a0')).toEqual({ ok: true, value: "amina.o'neil+grants@example.org.uk" })
  for (const typed of ['TBC', 'a@b', 'a b@example.org', 'a@@example.org', 'a@example..org', '@example.org', `${'a'.repeat(250)}@example.org`]) {
    expect(codesOf(mail, typed), typed).toEqual(['notAnEmail'])
  }
  expect(codesOf(mail, ' ')).toEqual(['required'])
})
