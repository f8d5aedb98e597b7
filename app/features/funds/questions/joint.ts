import { form, page, type Form } from '~/forms/define'
import { ask } from './proposal'

/** Asked in each group's own part, or known from who is in the bid. */
const leftOut = ['costs', 'partners']

/**
 * The common part of a joint bid: the form without the lead's own budget and without a table of partners, and with the
 * sum asked for, against which the groups' lines are added up. The same form otherwise, of the same version.
 */
export function jointForm(base: Form): Form {
  const asks = base.tasks.some((task) => task.pages.some(({ id }) => id === 'ask'))
  return form({
    id: base.id,
    version: base.version,
    tasks: base.tasks.map((task) => ({
      ...task,
      pages: task.pages.flatMap((one) => {
        if (one.id === 'costs' && !asks) return [page('ask', [ask])]
        return leftOut.includes(one.id) ? [] : [one]
      }),
    })),
  })
}
