import { yearParams } from '~/forms'
import { formatMoney, type Translate } from '~/i18n'
import { jointPaths, partPaths } from '../../paths'
import type { JointProblem } from '../problems'

/** A name inside a sentence, in whichever direction it is written. */
const apart = (name: string) => `\u2068${name}\u2069`

/** What stops a joint bid, in one full sentence or more. */
export function problemText(problem: JointProblem, t: Translate): string {
  const { code } = problem
  switch (code) {
    case 'tooFewGroups':
    case 'tooManyGroups':
      return t(`joint:send.problem.${code}`, { count: problem.groups, allowed: problem.allowed })
    case 'partIncomplete':
    case 'notSigned':
    case 'changedSince':
      return t(`joint:send.problem.${code}`, { name: apart(problem.name) })
    case 'yearLess':
    case 'yearMore':
      return t(`joint:send.problem.${code}`, { ...sums(problem), ...yearParams(problem.year) })
    case 'sumLess':
    case 'sumMore':
      return t(`joint:send.problem.${code}`, sums(problem))
    case 'sameMatch':
      return t('joint:send.problem.sameMatch', { first: apart(problem.first), second: apart(problem.second), what: apart(problem.what), sum: formatMoney(problem.pence) })
  }
}

function sums({ added, stated, differs }: { added: number; stated: number; differs: number }) {
  return { added: formatMoney(added), stated: formatMoney(stated), differs: formatMoney(differs) }
}

/** Where it is put right: one's own part, the money, or the page of all groups. */
export function problemPath(problem: JointProblem, reference: string, ownPositions: readonly number[]): string {
  if ('position' in problem) {
    if (!ownPositions.includes(problem.position)) return jointPaths.room(reference)
    return problem.code === 'partIncomplete' ? partPaths.part(reference, problem.position) : partPaths.sign(reference, problem.position)
  }
  return problem.code === 'tooFewGroups' || problem.code === 'tooManyGroups' ? jointPaths.room(reference) : jointPaths.money(reference)
}
