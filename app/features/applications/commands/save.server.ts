import type { SaveResult } from '~/features/answers'
import { saveIn } from '~/features/answers/index.server'
import { checkPage, parseDraft, stopAt, type Answers, type Issue, type Json, type Stop } from '~/forms'
import type { Language } from '~/i18n/languages'
import { NotFound } from '~/platform/errors'
import { as, personActor } from '~db/index.server'
import { endStale } from '../joint/commands/end-stale.server'
import { mayWritePage } from '../for-helper'
import { bidState, countsAt, mayDo } from '../status'
import { groupQuestions, nameGroup } from './group-details.server'
import type { Bid } from '../bid.server'
import { readBidIn } from '../queries.server'

export type Saved = {
  bid: Bid
  stop: Stop
  /** With what was just posted, saved or not: what the page shows again. */
  answers: Answers
  result: SaveResult
  issues: Issue[]
}

/**
 * Saves what was posted on one page of a bid, right or wrong, and then says what is wrong with it.
 * @throws NotFound when there is no such bid or page for her, or she may only read
 */
export function savePage(
  viewer: { personId: string },
  { reference, part = null, page, form, language, at }: { reference: string; part?: number | null; page: string; form: FormData; language: Language; at: Date },
): Promise<Saved> {
  return as(personActor(viewer), async (tx) => {
    const bid = await readBidIn(tx, viewer.personId, reference, part)
    const stop = stopAt(bid.form, bid.answers, page)
    if (!stop || !mayWritePage(bid.role, stop.page) || bid.role === 'viewer') throw new NotFound('no-such-page')
    const { values } = parseDraft(stop.page, form)
    const changes = Object.entries(values).map(([question, value]: [string, Json]) => ({
      question, value, basedOn: readVersion(form.get(`version.${question}`)),
    }))
    const answers = { ...bid.answers, ...values }
    const open = mayDo('write', bidState(bid, countsAt(bid, at)), bid.role)
    const result: SaveResult = open ? await saveIn(tx, viewer.personId, { partId: bid.partId, language, changes }) : { state: 'locked' }
    await endStale(tx, viewer, bid, changes, result)
    const ofGroup = groupQuestions(bid).some(({ id }) => id in values)
    if (result.state === 'saved' && ofGroup && !bid.onPaper?.claimed) await nameGroup(tx, { ...bid, answers })
    const checked = checkPage(stop.page, answers, bid.context)
    return { bid, stop, answers, result, issues: checked.ok ? [] : checked.issues }
  })
}

function readVersion(value: FormDataEntryValue | null): number {
  const version = Number(value)
  return Number.isInteger(version) && version >= 0 && version < 1_000_000_000 ? version : 0
}
