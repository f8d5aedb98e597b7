import { form, page, task } from '~/forms/define'
import { groupPages } from './group'
import { budget, declaration } from './money'
import { inclusion, people, safety } from './people'
import { change, dates, districts, need, placeRisk, priority, project } from './project'

/**
 * The light route, for grants up to £10,000: 12 questions for a known group, 7 more for a new one.
 * A change of rules, options or order is a new version; this one stays while a bid uses it.
 */
export const light = form({
  id: 'light',
  version: 1,
  tasks: [
    task('group', groupPages),
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
