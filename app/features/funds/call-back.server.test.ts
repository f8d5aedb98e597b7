import { expect, test } from 'vitest'
import { testDatabase } from '~db/testing.server'
import { now } from '~/platform/clock.server'
import { checkCallBack, readCallBack, type CallBackTyped } from './call-back'
import { askForCallBack } from './commands.server'

const { owner } = testDatabase()
const typed: CallBackTyped = { name: 'Amina', phone: '01632 960 001', language: 'ur', wish: 'After 5pm' }

test('a visitor asks to be called', async () => {
  expect(await askForCallBack(typed, '192.0.2.1')).toEqual({ ok: true })
  const rows = await owner()`select name, phone, language, wish, done_at from call_back`
  expect([...rows]).toEqual([{ name: 'Amina', phone: '01632 960 001', language: 'ur', wish: 'After 5pm', done_at: null }])
  const [event] = await owner()`select action, detail from audit_event where action = 'callBack.asked'`
  expect(event!.detail).toEqual({ language: 'ur' })
})

test('says everything that is missing and saves nothing', async () => {
  const before = await owner()`select count(*)::int as n from call_back`
  const result = await askForCallBack({ name: '', phone: '', language: '', wish: '' }, '192.0.2.1')
  expect(result).toMatchObject({ ok: false, errors: [{ field: 'name' }, { field: 'phone' }, { field: 'language' }] })
  expect(await owner()`select count(*)::int as n from call_back`).toEqual(before)
})

test('takes numbers as people write them, also in other digits', () => {
  const phoneOf = (phone: string) => {
    const checked = checkCallBack({ ...typed, phone })
    return checked.ok ? checked.value.phone : checked.errors[0]!.code
  }
  expect(['(01632) 960001', '+44 1632 960 001', '01632.960.001 ext 12'].map(phoneOf)).toEqual(['(01632) 960001', '+44 1632 960 001', '01632.960.001 ext 12'])
  expect([phoneOf('۰۱۶۳۲ ۹۶۰۰۰۱'), phoneOf('੦੧੬੩੨ ੯੬੦੦੦੧'), phoneOf('٠١٦٣٢ ٩٦٠٠٠١')]).toEqual(Array(3).fill('01632 960001'))
  expect([phoneOf('call me'), phoneOf('12'), phoneOf('<script>1234567')]).toEqual(['wrong', 'wrong', 'wrong'])
})

test('a wish has a limit in words', () => {
  expect(checkCallBack({ ...typed, wish: 'word '.repeat(100) }).ok).toBe(true)
  expect(checkCallBack({ ...typed, wish: 'word '.repeat(101) })).toMatchObject({ errors: [{ field: 'wish', code: 'tooLong', params: { max: 100 } }] })
})

test('reads a form with nothing in it', () => {
  expect(readCallBack(new FormData())).toEqual({ name: '', phone: '', language: '', wish: '' })
})

test('past the limits a call is asked for later, and is told from when', async () => {
  const again = (phone: string, from: string) => askForCallBack({ ...typed, phone }, from)
  const results = [await again('01632 960 002', '192.0.2.7'), await again('(01632) 960002', '192.0.2.8'), await again('01632960002', '192.0.2.9')]
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true])
  const refused = await again('01632 960 002', '192.0.2.10')
  expect(refused).toMatchObject({ ok: false, errors: [{ field: 'phone', code: 'tooMany' }] })
  expect('againAt' in refused && refused.againAt!.getTime() - now().getTime()).toBeGreaterThan(23.9 * 3_600_000)
  for (let call = 0; call < 20; call += 1) expect(await again(`01632 970 ${100 + call}`, '192.0.2.20')).toEqual({ ok: true })
  expect(await again('01632 970 200', '192.0.2.20')).toMatchObject({ ok: false, errors: [{ code: 'tooMany' }] })
  expect(await again('01632 970 200', '192.0.2.21')).toEqual({ ok: true })
})
