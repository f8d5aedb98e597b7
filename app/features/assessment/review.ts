import { endOfWorkingDays } from '~/features/funds'

export const reviewGrounds = ['rules', 'facts', 'interest', 'fairness'] as const
export type ReviewGround = (typeof reviewGrounds)[number]

export const reviewOutcomes = ['stands', 'lookAgain'] as const
export type ReviewOutcome = (typeof reviewOutcomes)[number]

/** Most words of a request and of its answer. */
export const reviewWords = 300

/** Until when a group may ask for a review: 10 working days from the day it was told . */
export function reviewUntil(toldAt: Date): Date {
  return endOfWorkingDays(toldAt, 10)
}

/** By when a review is answered: 20 working days. */
export function reviewAnswerBy(askedAt: Date): Date {
  return endOfWorkingDays(askedAt, 20)
}
