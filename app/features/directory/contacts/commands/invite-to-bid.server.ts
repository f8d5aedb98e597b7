import { sql } from 'drizzle-orm'
import { registering } from '~/features/accounts/index.server'
import { invitePartnerIn, type PartnerInvited } from '~/features/applications/index.server'
import type { Language } from '~/i18n/languages'
import { as } from '~db/index.server'
import { myContactIn } from '../queries/my-contacts.server'
import { forWriters } from './answer-contact.server'

export type InvitedToBid = PartnerInvited | { ok: false; code: 'which' | 'notOpen' }

/**
 * Asks the other group of an accepted contact to join a bid that her own leads: the same invitation as from the bid.
 * @throws NotFound as `myContactIn`, and for a bid that she does not write for its lead
 */
export function inviteToBid(viewer: { personId: string }, id: string, { reference, language }: { reference: string; language: Language }): Promise<InvitedToBid> {
  return as(registering(viewer), async (tx): Promise<InvitedToBid> => {
    const { ownId, otherId, otherName, state, blocked } = forWriters(await myContactIn(tx, id))
    if (state !== 'accepted' || blocked || otherName === null) return { ok: false, code: 'notOpen' }
    const [led] = await tx.execute(sql`select 1 from application a where a.reference = ${reference} and a.lead_organisation_id = ${ownId}`)
    if (!led) return { ok: false, code: 'which' }
    return invitePartnerIn(tx, viewer, reference, { group: null, groupName: otherName, address: '', words: '', language }, { organisationId: otherId, address: null, groupName: otherName })
  })
}
