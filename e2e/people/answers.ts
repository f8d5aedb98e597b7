import type { Applicant } from './applicant'
import { projectDay } from './project-days'

/** What an applicant puts into each control of each question page: name of the control to what is typed or ticked. */
export type PageAnswers = Record<string, string | string[]>

/** By page of the light form. The sample round starts after its decision and allows twelve months. */
export function answersOf(applicant: Applicant): Record<string, PageAnswers> {
  const [start, end] = [projectDay(0), projectDay(5)]
  return {
    name: { groupName: applicant.group },
    kind: { groupKind: [applicant.kind] },
    numbers: { 'groupNumbers.charity': applicant.charity ?? '' },
    contact: {
      'groupAddress.line1': applicant.address.line1,
      'groupAddress.town': applicant.address.town,
      'groupAddress.postcode': applicant.address.postcode,
      groupPhone: applicant.phone,
    },
    running: { groupIncome: ['to10k'], groupRules: ['document', 'committee'] },
    idea: { 'project.name': applicant.project.name, 'project.summary': applicant.project.summary },
    why: { need: applicant.need },
    plan: { priority: ['saferPlaces'] },
    people: { 'people.who': ['children', 'womenGirls'], 'people.howMany': applicant.howMany },
    joining: { inclusion: applicant.inclusion },
    where: { districts: ['E08000033'] },
    when: {
      'dates.start.day': start.day, 'dates.start.month': start.month, 'dates.start.year': start.year,
      'dates.end.day': end.day, 'dates.end.month': end.month, 'dates.end.year': end.year,
    },
    change: { change: applicant.change },
    costs: Object.fromEntries(applicant.budget.flatMap((line, index) => [
      [`budget[${index}].category`, line.category],
      [`budget[${index}].what`, line.what],
      [`budget[${index}].pence`, line.sum],
    ])),
    safety: { 'safety.atRisk': ['children'], 'safety.measures': ['policy', 'lead', 'checks'] },
    risk: { placeRisk: ['no'] },
    declaration: { declaration: ['agreed', 'right', 'spend', 'publish', 'privacy'] },
  }
}
