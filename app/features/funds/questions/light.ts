import { form, page, task } from '~/forms/define'
import { own, type Answers } from '~/forms/values'
import { groupAddress, groupIncome, groupKind, groupName, groupNumbers, groupPhone, groupRules, mayHaveNumber } from './group'
import { budget, declaration } from './money'
import { inclusion, people, safety } from './people'
import { change, dates, districts, need, placeRisk, priority, project } from './project'

/** Carried into the answers: 'yes' where the portal knows the group already, so that nothing is asked twice. */
export const knownGroup = 'carriedKnownGroup'

function isNew(answers: Answers): boolean {
  return own(answers, knownGroup) !== 'yes'
}

/**
 * The light route, for grants up to £10,000: 12 questions for a known group, 7 more for a new one.
 * A change of rules, options or order is a new version; this one stays while a bid uses it.
 */
export const light = form({
  id: 'light',
  version: 1,
  tasks: [
    task('group', [
      page('name', [groupName], { when: isNew }),
      page('kind', [groupKind], { when: isNew }),
      page('numbers', [groupNumbers], { when: (a) => isNew(a) && mayHaveNumber(own(a, 'groupKind')) }),
      page('contact', [groupAddress, groupPhone], { when: isNew }),
      page('running', [groupIncome, groupRules], { when: isNew }),
    ]),
    task('project', [page('idea', [project]), page('why', [need]), page('plan', [priority])]),
    task('who', [page('people', [people]), page('joining', [inclusion])]),
    task('place', [page('where', [districts]), page('when', [dates])]),
    task('result', [page('change', [change])]),
    task('money', [page('costs', [budget])]),
    task('safe', [page('safety', [safety]), page('risk', [placeRisk])]),
    task('send', [page('declaration', [declaration])], {
      after: ['group', 'project', 'who', 'place', 'result', 'money', 'safe'],
    }),
  ],
})
