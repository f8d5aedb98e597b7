import { form, page, task } from '~/forms/define'
import { dataCare, fairWork, keepsPersonalData, modernSlavery, personalData, safeguarding, socialValue, worksWithAtRisk } from './duties'
import { needsOtherMoney, severalYears } from './facts'
import { fairGroups, fairPages, fairReview } from './fairness'
import { eachYear, fullBudget, otherMoney } from './funding'
import { groupPages } from './group'
import { declaration } from './money'
import { papers, safeguardingPolicy } from './papers'
import { people, safety } from './people'
import { dates, districts, placeRisk, priority } from './project'
import { ask, proposal } from './proposal'
import { fullNeed, livedExperience, sources } from './reasons'
import { activities, exitPlan, milestones, outcomes, partners, risks } from './work'

const tasks = [
  task('group', groupPages),
  task('project', [page('proposal', [proposal]), page('plan', [priority])]),
  task('need', [page('why', [fullNeed]), page('sources', [sources]), page('lived', [livedExperience])]),
  task('who', [page('people', [people])]),
  task('place', [page('where', [districts]), page('when', [dates]), page('risk', [placeRisk])]),
  task('work', [page('activities', [activities]), page('milestones', [milestones]), page('partners', [partners])]),
  task('result', [page('outcomes', [outcomes]), page('exit', [exitPlan])]),
  task('risks', [page('risks', [risks])]),
  task('safe', [
    page('safety', [safety]),
    page('safeguarding', [safeguarding], { when: worksWithAtRisk }),
    page('policy', [safeguardingPolicy], { when: worksWithAtRisk }),
  ]),
  task('fair', [page('fairGroups', [fairGroups]), ...fairPages, page('fairReview', [fairReview])]),
  task('duties', [
    page('personalData', [personalData]),
    page('dataCare', [dataCare], { when: keepsPersonalData }),
    page('slavery', [modernSlavery]),
    page('fairWork', [fairWork]),
    page('socialValue', [socialValue]),
  ]),
  task('money', [
    page('ask', [ask]),
    page('years', [eachYear], { when: severalYears }),
    page('costs', [fullBudget]),
    page('otherMoney', [otherMoney], { when: needsOtherMoney }),
  ]),
  task('papers', [page('papers', [papers])]),
] as const

/**
 * The full bid, second stage of the staged route, for groups that were invited. It opens with what the expression
 * said (carry-over.ts); pages that an answer makes needless are not asked.
 */
export const full = form({
  id: 'full',
  version: 1,
  tasks: [...tasks, task('send', [page('declaration', [declaration])], { after: tasks.map(({ id }) => id) })],
})
