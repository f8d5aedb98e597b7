/**
 * Private columns of text and JSON that hold codes, hashes and references the portal must be able to read again. In rows
 * that are used they stay as they are; each of them is marked in a row of its own.
 */
const names = new Set([
  'kind', 'kinds', 'state', 'status', 'role', 'language', 'reply_language', 'method', 'topic', 'channel', 'task', 'verdict', 'rule', 'form_id', 'page',
  'question', 'scan', 'type', 'outcome', 'ground', 'advice', 'how', 'agreed_how', 'due', 'system', 'action', 'subject_kind', 'template', 'reference',
  'legal_form', 'identity_state', 'proved_by', 'place_policy', 'name_policy', 'set_by', 'theme', 'districts', 'communities', 'languages', 'themes', 'offers',
  'looking_for', 'things', 'shown', 'accepted', 'reached_by', 'size', 'did', 'month', 'pair', 'once_key', 'key_hash', 'token_hash', 'code_hash',
  'browser_hash', 'sha256', 'storage_key', 'snapshot_hash', 'promise_hash', 'message_id', 'asked_how', 'expires_on', 'on',
])
const columns = new Set([
  'merge_suggestion.reason', 'contact_report.reason', 'invitation.answer', 'partner_invitation.answer', 'lead_offer.answer', 'assignment.ended_why',
  'publicity_answer.name', 'publicity_answer.photo', 'publicity_answer.event', 'organisation.charity_number', 'organisation.company_number',
  'register_contact.charity_number', 'public_policy.keys', 'message.params', 'message.secret', 'review.answer',
])

export function isCode(table: string, column: string): boolean {
  return names.has(column) || columns.has(`${table}.${column}`)
}

/** Of these, what stands there is a secret as it is. */
export const secretAsItIs = [
  'application.reference', 'session.token_hash', 'invitation.token_hash', 'partner_invitation.token_hash', 'sign_in_request.token_hash', 'sign_in_request.code_hash',
  'sign_in_code.code_hash', 'register_code.code_hash', 'file.storage_key', 'signature.promise_hash', 'anonymous_draft.token_hash',
]

/** Numbers that nothing works with, so that they may be changed where they stand. */
export const freeNumbers = new Set([
  'file.bytes', 'decision.awarded_pence', 'submission.asked_pence', 'moderation.total', 'import_file.rows', 'import_file.kept', 'public_award.source_line',
  'coach_count.bids', 'answer.version', 'bid_support.version', 'pot.assessors',
])

/** Moments that decide what somebody may do: left alone. */
export const workingMoments = new Set(['staff_role.from', 'staff_role.until', 'membership.until'])

/** No row of their own: one row for all, or functions read every row. */
export const noRowOfItsOwn = new Set(['portal_clock'])
