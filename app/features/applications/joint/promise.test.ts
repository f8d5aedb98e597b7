import { expect, test } from 'vitest'
import type { Json } from '~/forms'
import { promiseOf, promiseText, samePromise } from './promise'

const dates = { start: { day: '1', month: '9', year: '2027' }, end: { day: '31', month: '3', year: '2028' } }
const line = (more: Record<string, string> = {}): Json => ({ id: 'a', category: 'venue', what: 'Hall', pence: '600', kind: 'asked', year: '2027', ...more })
const work = { role: 'We run the club', activities: 'Every Friday' }
const of = (share: Json[], partWork: Json = work, when: unknown = dates) => promiseOf({ partWork, share }, when)

test('the order of lines, their ids, spaces and how a sum is typed mean nothing', () => {
  const one = of([line(), line({ what: 'Worker', category: 'staff' })])
  const same = of([line({ id: 'z', what: ' Worker ', category: 'staff' }), line({ id: 'y', pence: '£600.00' })], { activities: ' Every Friday ', role: 'We run the club' },
    { start: { day: '01', month: '09', year: '2027' }, end: { day: '31', month: '03', year: '2028' } })
  expect(samePromise(one, same)).toBe(true)
  expect(promiseText(one)).toBe(promiseText(same))
})

test.each([
  ['a penny', { pence: '600.01' }], ['what it is for', { what: 'Hall and kitchen' }], ['the type of cost', { category: 'equipment' }],
  ['who pays', { kind: 'match' }], ['the year', { year: '2028' }],
])('%s makes another promise', (_, more) => {
  expect(samePromise(of([line()]), of([line(more)]))).toBe(false)
})

test('role, activities and each date make another promise, and one line more or twice the same', () => {
  const one = of([line()])
  expect(samePromise(one, of([line()], { ...work, role: 'We help' }))).toBe(false)
  expect(samePromise(one, of([line()], { ...work, activities: 'Every Monday' }))).toBe(false)
  expect(samePromise(one, of([line()], work, { ...dates, end: { day: '30', month: '3', year: '2028' } }))).toBe(false)
  expect(samePromise(one, of([line(), line()]))).toBe(false)
  expect(samePromise(of([]), of([]))).toBe(true)
})

test('what is not right yet is left out and breaks nothing', () => {
  expect(promiseOf({}, undefined)).toEqual({ role: '', activities: '', start: '', end: '', lines: [] })
  expect(promiseOf({ partWork: 'x', share: 'y' }, null).lines).toEqual([])
  expect(of([line({ pence: 'many' })]).lines[0]?.pence).toBe(0)
})
