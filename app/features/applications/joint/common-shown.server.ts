import type { CommonPart } from './queries/common-part.server'
import type { CommonShown } from './components/CommonAnswers'

/** What pages, prints and Word copies of the common part need of it: nothing that is not shown. */
export function commonShown({ bid, ...common }: CommonPart): CommonShown {
  const { reference, kind, formId, formVersion, extras, joint } = bid
  return { reference, kind, formId, formVersion, extras, joint, ...common }
}
