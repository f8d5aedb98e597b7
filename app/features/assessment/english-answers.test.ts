import { expect, test } from 'vitest'
import { light } from '~/features/funds'
import { englishAnswers } from './english-answers'

const answer = (question: string, text: string) => ({ question, task: 'project', label: question, lines: [{ about: 'Part', text }] })

test('whoever scores reads no address, phone or register number of the group', () => {
  const all = ['groupName', 'groupAddress', 'groupPhone', 'groupNumbers', 'declaration', 'need'].map((question) => answer(question, 'x'))
  expect(englishAnswers(light, all, null).map(({ question }) => question)).toEqual(['groupName', 'need'])
})

test('a translation stands in the place of what was written, line by line', () => {
  const [need] = englishAnswers(light, [answer('need', 'Rodzice mówią')], { need: ['Parents say'] })
  expect(need!.lines).toEqual([{ about: 'Part', text: 'Parents say' }])
})
