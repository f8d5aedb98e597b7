import { as, personActor } from '~db/index.server'
import { isRecord, own } from '~/forms/values'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import type { Agreed } from '../agreement-document'
import { promiseOf } from '../promise'
import { readCommonIn } from './common-part.server'

/** What the partnership agreement of a joint bid is made from. @throws NotFound for whoever is in none of its groups, and for an expression of interest */
export function readAgreed(viewer: { personId: string }, reference: string): Promise<Agreed> {
  return as(personActor(viewer), async (tx) => {
    const { bid, answers, parts } = await readCommonIn(tx, reference)
    if (bid.kind === 'expression' || parts.length < 2) throw new NotFound('no-agreement')
    const project = answers.project
    const name = isRecord(project) ? own(project, 'name') : ''
    return {
      reference: bid.reference,
      project: typeof name === 'string' ? name.trim() : '',
      fund: bid.fundTitle,
      pot: bid.potTitle,
      madeOn: now(),
      groups: parts.map((part) => ({
        position: part.position, name: part.name, lead: part.lead,
        promise: promiseOf(part.answers, answers.dates), writtenIn: part.writtenIn.partWork ?? 'en',
      })),
    }
  })
}
