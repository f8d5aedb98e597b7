import { expect, test } from 'vitest'
import { ownPriorities, prioritiesOf, prioritiesOfPots } from './priorities'

const plan = { priorities: ['safe', 'victims', 'drugs'].map((slug) => ({ slug })) }
const pot = (...priorities: string[]) => ({ priorities })
const slugs = (found: { slug: string }[] | null) => found?.map(({ slug }) => slug) ?? null

test('a pot is for the priorities it names, in the order of the plan, and for all where it names none', () => {
  expect(slugs(prioritiesOf(pot('drugs', 'safe'), plan))).toEqual(['safe', 'drugs'])
  expect(slugs(prioritiesOf(pot(), plan))).toEqual(['safe', 'victims', 'drugs'])
  expect(ownPriorities(pot(), plan)).toBeNull()
})

test('after a change of plan a pot that names none of the new ones is for all', () => {
  expect(slugs(prioritiesOf(pot('older'), plan))).toEqual(['safe', 'victims', 'drugs'])
  expect(slugs(prioritiesOf(pot('older', 'safe'), plan))).toEqual(['safe'])
})

test('a round is for all that any of its pots is for', () => {
  expect(slugs(prioritiesOfPots([pot('drugs'), pot('safe')], plan))).toEqual(['safe', 'drugs'])
  expect(slugs(prioritiesOfPots([pot('drugs'), pot()], plan))).toEqual(['safe', 'victims', 'drugs'])
})
