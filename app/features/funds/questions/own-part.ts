import { form, page, question, task } from '~/forms/define'
import { own, type Answers } from '~/forms/values'
import { projectDates } from './facts'
import { groupPages } from './group'
import { budget } from './money'
import { papers } from './papers'
import { people } from './people'
import { districts, placeRisk } from './project'

/** Carried into the lead's own part: the common part has asked it the rest. */
export const leadPart = 'carriedLead'

function isPartner(answers: Answers): boolean {
  return own(answers, leadPart) !== 'yes'
}

/** What a group will be in the project and what it will do there: with the money, what it signs for. */
export const partWork = question({
  id: 'partWork',
  kind: 'group',
  help: true,
  parts: [
    { id: 'role', kind: 'text', words: { max: 15 }, hint: true },
    { id: 'activities', kind: 'longText', words: { max: 100 }, hint: true },
  ],
})

/** A group's own lines of the budget. One that takes no money leaves it empty; one may bring money alone. */
export const share = question({
  ...budget,
  id: 'share',
  optionKeys: 'questions:budget.option',
  kinds: ['asked', 'match', 'inKind'],
  total: undefined,
  rows: 15,
  required: false,
  askedNeeded: false,
})

/** The same by financial year; `dates` are those of the common part. */
export const yearlyShare = question({ ...share, wordsAt: 'share', rows: 40, years: true, facts: projectDates })

const pagesOfPart = [
  page('partWork', [partWork]),
  page('people', [people], { when: isPartner }),
  page('where', [districts], { when: isPartner }),
  page('risk', [placeRisk], { when: isPartner }),
] as const

/** One group's part of a joint bid on the light route: 5 questions, 7 more for a new group, no documents. */
export const partLight = form({
  id: 'partLight',
  version: 1,
  tasks: [task('group', groupPages), task('part', [...pagesOfPart, page('share', [share])])],
})

/** One group's part of a full bid: the same, its money by year, and its documents. */
export const partFull = form({
  id: 'partFull',
  version: 1,
  tasks: [
    task('group', groupPages),
    task('part', [...pagesOfPart, page('share', [yearlyShare])]),
    task('papers', [page('papers', [papers], { when: isPartner })]),
  ],
})

/** The form of a group's own part; an expression of interest needs no more than its yes. */
export function formOfPart(kind: 'light' | 'expression' | 'full' | 'report'): { formId: string; formVersion: number } | null {
  if (kind === 'light') return { formId: partLight.id, formVersion: partLight.version }
  return kind === 'full' ? { formId: partFull.id, formVersion: partFull.version } : null
}
