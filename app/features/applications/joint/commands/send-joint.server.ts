import { endOfWorkingDays } from '~/features/funds'
import type { CheckedAll, Issue } from '~/forms'
import type { Language } from '~/i18n/languages'
import { now } from '~/platform/clock.server'
import type { Viewer } from '~/platform/portal'
import type { Tx } from '~db/index.server'
import type { Bid } from '../../bid.server'
import { otherUnderItsNumbers, writeSubmission, type FrozenPart, type PartToKeep, type SentParts } from '../../commands/write-submission.server'
import { freeze } from '../../snapshot.server'
import { promiseHash } from '../hash.server'
import { daysToSign, jointProblems, type JointProblem } from '../problems'
import { promisedInPart } from '../promise'
import { readWholeIn, type WholeGroup } from '../queries/to-send.server'
import { tellOfSending } from './tell-signing.server'

export type { JointProblem }

type Sending = { reference: string; onceKey: string; arrivedAt: Date; language: Language; waitFor?: readonly number[] }
type Result = { ok: true; again: false } | { ok: false; code: 'incomplete'; issues: Issue[]; problems: JointProblem[] }

/**
 * Sends a joint bid, while its stage is held and as the system 'freeze': looks at everything of all groups again, and
 * freezes it. Each group has signed exactly what is frozen of it, or the pot lets the bid wait for it and says so.
 */
export async function sendJoint(tx: Tx, viewer: Viewer, request: Sending, bid: Bid, checked: CheckedAll): Promise<Result> {
  const whole = await readWholeIn(tx, viewer.personId, bid)
  const problems = jointProblems(whole, request.waitFor)
  if (!checked.ok || problems.length > 0) return { ok: false, code: 'incomplete', issues: checked.ok ? [] : checked.issues, problems }
  const numbersTaken = (await otherUnderItsNumbers(tx, bid)) !== null
  const waitsUntil = endOfWorkingDays(now(), daysToSign)
  const sent = freezeParts(whole.groups, request.language, whole.yesIsEnough ? null : waitsUntil)
  await writeSubmission(tx, viewer, { ...request, numbersTaken }, bid, checked.values, sent)
  await tellOfSending(tx, viewer.personId, bid, { waiting: sent.seen.filter(({ waiting }) => waiting).map(({ partId }) => partId), waitsUntil })
  return { ok: true, again: false }
}

/** @param waitsUntil when whoever has not signed must have; null where no signature is needed */
function freezeParts(groups: readonly WholeGroup[], language: Language, waitsUntil: Date | null): SentParts {
  const frozen = groups.map((group) => ({ group, ...frozenPart(group, language, waitsUntil) }))
  return {
    seen: frozen.map(({ seen }) => seen),
    whole: frozen.map(({ whole }) => whole),
    needsEnglish: frozen.some(({ needsEnglish }) => needsEnglish),
  }
}

function frozenPart(group: WholeGroup, language: Language, waitsUntil: Date | null): { seen: FrozenPart; whole: PartToKeep; needsEnglish: boolean } {
  const { partId, position, name, lead, part, organisationId, promise } = group
  const waits = waitsUntil !== null && group.signatureId === null
  const own = part?.stored.find(({ question }) => promisedInPart.includes(question))?.language ?? language
  const shared = part ? freeze(part, {}, language) : null
  // The lead said all of its group in the common part.
  const kept = part ? freeze(part, group.details, own).answers.filter(({ question }) => !lead || promisedInPart.includes(question)) : []
  const answers = shared?.answers.filter(({ question }) => promisedInPart.includes(question)) ?? []
  return {
    seen: { partId, position, name, lead, answers, signedAt: group.signedAt?.toISOString() ?? null, waiting: waits },
    whole: {
      partId, organisationId, position, answers: kept, promise, promiseHash: promiseHash(promise),
      signatureId: group.signatureId, waitsUntil: waits ? waitsUntil : null,
    },
    needsEnglish: shared?.needsEnglish === true,
  }
}
