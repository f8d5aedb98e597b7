import { expect, test } from 'vitest'
import { checkInterests, readInterests, type BidToDeclare } from './interests'

const bid = (applicationId: string, own = false): BidToDeclare => ({ applicationId, organisations: 'A group', pot: 'Small', round: 'Round 9', own })
const bids = [bid('a'), bid('b'), bid('c', true)]

test('what was said of some bids counts, and the others wait', () => {
  expect(checkInterests({ a: { says: 'none', why: 'x' }, b: { says: 'interest', why: 'My sister works there' } }, bids)).toEqual({
    ok: true, said: [{ applicationId: 'a', has: false, why: '' }, { applicationId: 'b', has: true, why: 'My sister works there' }],
  })
})

test('an interest needs a reason, but not in her own group, and there nothing else is taken', () => {
  expect(checkInterests({ a: { says: 'interest', why: '' } }, bids)).toEqual({ ok: false, errors: { 'why.a': 'why' } })
  expect(checkInterests({ c: { says: 'interest', why: '' } }, bids)).toEqual({ ok: true, said: [{ applicationId: 'c', has: true, why: '' }] })
  expect(checkInterests({ c: { says: 'none', why: '' } }, bids)).toEqual({ ok: false, errors: { '': 'nothing' } })
})

test('only bids that were on the page are read', () => {
  const form = new FormData()
  form.set('says.a', 'none')
  form.set('says.z', 'none')
  expect(Object.keys(readInterests(form, [bid('a')]))).toEqual(['a'])
})
