import { sql } from 'drizzle-orm'
import { as, personActor, schema } from '~db/index.server'
import { translator, type Language } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { hereLines, isPlace, type HereLines } from '../here'
import { readHereIn } from '../queries/here.server'
import { ownGroups } from '../queries/joint-bid.server'

const { presence } = schema

/**
 * Says that somebody has a page of a joint bid open, and reads who else has one. Forgotten after a minute.
 * @throws NotFound for whoever is in none of its groups, and for a page that there is not
 */
export function beHere(viewer: { personId: string }, { reference, page, language }: { reference: string; page: string; language: Language }): Promise<HereLines> {
  return as(personActor(viewer), async (tx) => {
    const { bid, here } = await readHereIn(tx, viewer.personId, reference)
    const group = ownGroups(bid)[0]
    if (!group || !isPlace(page, bid.kind, bid.form)) throw new NotFound('no-such-page')
    const seen = { partId: group.partId, page, seenAt: sql`portal_now()` }
    await tx.insert(presence).values({ applicationId: bid.applicationId, personId: viewer.personId, ...seen })
      .onConflictDoUpdate({ target: [presence.applicationId, presence.personId], set: seen })
    return hereLines(here, bid, translator(language), language)
  })
}
