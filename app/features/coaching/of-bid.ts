import type { Answers, Form, Page } from '~/forms'
import type { StaffText } from '~/i18n/in-language'
import { coach } from './coach'
import { readDraft } from './read-draft'
import type { Point } from './rule'

type Coached = { form: Form; answers: Answers; organisationName: string; fundTitle: StaffText; roundNumber: number }

/**
 * What the coach says of a bid, now. Nothing of it is kept.
 * @param partners names of the other groups of a joint bid
 */
export function pointsOfBid({ form, answers, organisationName, fundTitle, roundNumber }: Coached, partners: readonly string[]): Point[] {
  const funds = Object.values(fundTitle).flatMap((words) => words?.text ?? [])
  return coach(readDraft(form, answers, { group: organisationName, funds, round: roundNumber, partners }))
}

/** Of all points, those about the answers of one page. */
export function pointsOn(points: readonly Point[], page: Page): Point[] {
  return points.filter(({ at }) => page.questions.some(({ id }) => id === at.question))
}

/** Whether the coach may have something to say of a page: it has words to read, or what words must agree with. */
export function coachReads(page: Page): boolean {
  return page.questions.some(({ id, kind, ...question }) =>
    ['longText', 'rows', 'moneyLines'].includes(kind) || ['people', 'districts', 'dates', 'safety'].includes(id)
    || ('parts' in question && question.parts.some((part) => part.kind === 'longText')))
}

