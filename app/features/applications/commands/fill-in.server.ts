import { saveIn } from '~/features/answers/index.server'
import { asDraft, isBlank, questionsOf, type Answers } from '~/forms'
import { own } from '~/forms/values'
import type { Language } from '~/i18n/languages'
import { NotFound } from '~/platform/errors'
import { as, personActor } from '~db/index.server'
import { endStale } from '../joint/commands/end-stale.server'
import { readBidIn } from '../queries.server'
import { bidState, countsAt, mayDo } from '../status'

/** `aside`: questions that had an answer; what was brought is in their history. */
export type FilledIn = { ok: true; aside: string[] } | { ok: false; code: 'locked' }

/**
 * Puts answers written elsewhere into a bid, saved as on any page. Where the bid has an answer that one stays, and what
 * was brought is set aside in its history: nothing is overwritten and nothing lost.
 * @throws NotFound for a bid that she does not write
 */
export function fillIn(
  viewer: { personId: string },
  { reference, answers, language, at }: { reference: string; answers: Answers; language: Language; at: Date },
): Promise<FilledIn> {
  return as(personActor(viewer), async (tx): Promise<FilledIn> => {
    const bid = await readBidIn(tx, viewer.personId, reference)
    if (bid.role !== 'owner' && bid.role !== 'editor') throw new NotFound('no-such-bid')
    if (!mayDo('write', bidState(bid, countsAt(bid, at)), bid.role)) return { ok: false, code: 'locked' }
    const changes = questionsOf(bid.form).flatMap((question) => {
      const value = asDraft(question, own(answers, question.id))
      if (question.kind === 'files' || question.kind === 'declaration' || isBlank(value)) return []
      const stands = !isBlank(own(bid.answers, question.id))
      // No answer that stands was made from version 0: what is based on it is set aside.
      return [{ question: question.id, value, basedOn: stands ? 0 : (bid.versions[question.id] ?? 0) }]
    })
    if (changes.length === 0) return { ok: true, aside: [] }
    const result = await saveIn(tx, viewer.personId, { partId: bid.partId, language, changes })
    if (result.state === 'locked') return { ok: false, code: 'locked' }
    await endStale(tx, viewer, bid, changes, result)
    return { ok: true, aside: result.conflicts.map(({ question }) => question) }
  })
}
