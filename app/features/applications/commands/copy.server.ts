import { formFor, knownGroup, potState } from '~/features/funds'
import { potForApply } from '~/features/funds/index.server'
import { questionsOf } from '~/forms'
import type { Language } from '~/i18n/languages'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { newReference } from '~/platform/ids.server'
import { as, personActor } from '~db/index.server'
import { readBidIn } from '../queries.server'
import { insertBid, liveBids } from './start.server'

export type CopyResult = { ok: true; reference: string } | { ok: false; code: 'notOpen' | 'oneBid' }

// Promises are made anew, and dates of an earlier year help nobody.
const notCopied = new Set(['declaration', 'dates'])

/** A new bid to an open pot with the answers of an earlier one, as far as the new form asks the same. */
export async function copyBid(
  viewer: { personId: string },
  { reference, fund, pot, language }: { reference: string; fund: string; pot: string; language: Language },
): Promise<CopyResult> {
  const found = await potForApply(fund, pot)
  if (!found) throw new NotFound('no-such-pot')
  if (potState(found.pot, found.round, now()) !== 'open') return { ok: false, code: 'notOpen' }
  return as(personActor(viewer), async (tx) => {
    const from = await readBidIn(tx, viewer.personId, reference)
    if (from.role !== 'owner' && from.role !== 'editor') throw new NotFound('no-such-bid')
    const bids = await liveBids(tx, found.pot.id, from.organisationId)
    if (bids.length >= found.pot.bidsPerOrganisation) return { ok: false, code: 'oneBid' }
    const form = formFor({ formId: found.pot.formId, formVersion: found.pot.formVersion, extras: found.pot.extraQuestions })
    // Files belong to the bid they were sent with.
    const asked = new Set([knownGroup, ...questionsOf(form).filter(({ kind }) => kind !== 'files').map(({ id }) => id)])
    const answers = Object.fromEntries(
      Object.entries(from.answers).filter(([question]) => asked.has(question) && !notCopied.has(question)),
    )
    const copy = newReference(`${found.fund.code}${found.round.number}`)
    await insertBid(tx, {
      personId: viewer.personId, organisationId: from.organisationId, potId: found.pot.id, reference: copy,
      route: found.pot.route, formId: found.pot.formId, formVersion: found.pot.formVersion, answers, language, copiedFrom: from.applicationId,
    })
    return { ok: true, reference: copy }
  })
}
