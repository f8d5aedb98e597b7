import { yearsOf } from '~/forms/fields/years'
import { checkQuestion } from '~/forms/parse'
import { own, type Answers, type CheckContext } from '~/forms/values'
import { dates } from './project'
import { ask } from './proposal'

/** The project's own first and last day, once they are right. */
export function projectDates(answers: Answers): CheckContext {
  const checked = checkQuestion(dates, own(answers, 'dates'))
  return checked.ok ? { projectStart: checked.value.start, projectEnd: checked.value.end } : {}
}

/** Whether the project touches more than one financial year: only then is each year asked about. */
export function severalYears(answers: Answers): boolean {
  return yearsOf(projectDates(answers)).length > 1
}

/** Its dates, and the sum that was asked for. */
export function askFacts(answers: Answers): CheckContext {
  const checked = checkQuestion(ask, own(answers, 'ask'))
  return { ...projectDates(answers), ...(checked.ok && { askedPence: checked.value.asked }) }
}

/** Whether the project costs more than is asked for. */
export function needsOtherMoney(answers: Answers): boolean {
  const checked = checkQuestion(ask, own(answers, 'ask'))
  return checked.ok && checked.value.cost > checked.value.asked
}
