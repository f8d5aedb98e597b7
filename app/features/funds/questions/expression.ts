import { form, page, task } from '~/forms/define'
import { groupPages } from './group'
import { people } from './people'
import { dates, districts, placeRisk, priority } from './project'
import { ask, proposal, shortDeclaration } from './proposal'

/**
 * The expression of interest, first stage of the staged route: 8 questions, one long answer, no uploads; a new group
 * answers those about itself too. Only what is needed to invite or not.
 */
export const expression = form({
  id: 'expression',
  version: 1,
  tasks: [
    task('group', groupPages),
    task('project', [page('proposal', [proposal]), page('plan', [priority])]),
    task('who', [page('people', [people])]),
    task('place', [page('where', [districts]), page('when', [dates]), page('risk', [placeRisk])]),
    task('money', [page('ask', [ask])]),
    task('send', [page('declaration', [shortDeclaration])], { after: ['group', 'project', 'who', 'place', 'money'] }),
  ],
})
