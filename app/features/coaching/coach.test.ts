import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import words from '../../../locales/en/rules.json'
import { coach, openPoints } from './coach'
import { coachReads, pointsOn } from './of-bid'
import { rules } from './rules'
import { draftOf, says } from './rules/example-draft'
import { light } from '~/features/funds'
import { pagesOf } from '~/forms'
import { verdicts } from './rule'

test('every rule of the catalogue is there once, with all its words, and serves the criterion it says', () => {
  const catalogue = readFileSync('e2e/coach/README.md', 'utf8').matchAll(/^\| `(\w+)` \| (\w+) \|/gm)
  const listed = [...catalogue].map(([, id, criterion]) => `${id} ${criterion}`)
  expect(rules.map(({ id, criterion }) => `${id} ${criterion}`).toSorted()).toEqual(listed.toSorted())
  for (const { id } of rules) {
    expect(Object.keys(words[id as keyof typeof words]), id).toEqual(['name', 'looksFor', 'why', 'strong', 'nearly', 'needsWork', 'do'])
  }
})

test('points come worst first, and only the strong ones are closed', () => {
  const points = coach(draftOf({ passages: [says('work', 'We will deliver various activities. TBC.'), says('need', 'In our survey of May 2026 we asked 50 people in Leeds.')] }))
  const order = points.map(({ verdict }) => verdicts.indexOf(verdict))
  expect(order).toEqual(order.toSorted())
  expect(openPoints(points).every(({ verdict }) => verdict !== 'strong')).toBe(true)
  expect(openPoints(points).length).toBeGreaterThan(0)
})

test('of nothing the coach says nothing', () => {
  expect(coach(draftOf({}))).toEqual([])
})

test('a page shows the points about its own answers alone', () => {
  const points = coach(draftOf({ passages: [says('work', 'We will do things. TBC'), says('need', 'People say that it is needed.')] }))
  const page = (id: string) => pagesOf(light).find((one) => one.id === id)!
  expect(new Set(pointsOn(points, page('why')).map(({ at }) => at.question))).toEqual(new Set(['need']))
  expect(['idea', 'why', 'costs', 'when', 'safety'].every((id) => coachReads(page(id)))).toBe(true)
  expect(['contact', 'declaration', 'risk'].some((id) => coachReads(page(id)))).toBe(false)
})
