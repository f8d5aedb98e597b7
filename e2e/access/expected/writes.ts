import type { Kind } from '../people'

/**
 * The second lock, writing: statements that go round the pages. Each is tried by every kind of person and rolled
 * back; only those named may change a row. Values in `:…` come from the planted world.
 */
export const writes: { what: string; sql: string; by: readonly Kind[] }[] = [
  {
    what: 'confirm a decision in her own name',
    sql: `update decision set confirmed_by = :me, confirmed_at = portal_now(), told_at = portal_now() where id = :decision`,
    by: ['manager'],
  },
  {
    what: 'confirm a decision in another name',
    sql: `update decision set confirmed_by = :otherManager, confirmed_at = portal_now() where id = :decision`,
    by: [],
  },
  {
    what: 'record a decision on a bid',
    sql: `insert into decision (id, application_id, stage_id, submission_id, outcome, reasons, feedback, recorded_by)
      select gen_random_uuid(), application_id, stage_id, id, 'awarded', 'x', '{}', :me from submission where application_id = :sentApplication`,
    by: ['manager', 'recorder'],
  },
  { what: 'change what was sent', sql: `update submission set number = 9`, by: [] },
  { what: 'change the history of an answer', sql: `update answer_revision set accepted = false`, by: [] },
  {
    what: 'change a figure to quote',
    sql: `update evidence_figure set active = false, edited_by = :me`,
    by: ['officer', 'newOfficer', 'manager', 'recorder', 'memberManager', 'claimManager', 'lockedManager', 'administrator'],
  },
  {
    what: 'change a figure to quote in another name',
    sql: `update evidence_figure set active = false, edited_by = :editor`,
    by: [],
  },
  {
    what: 'take somebody who helps with bids off the page',
    sql: `update bid_support set active = true, edited_by = :me`,
    by: ['officer', 'newOfficer', 'manager', 'recorder', 'memberManager', 'claimManager', 'lockedManager', 'administrator'],
  },
  {
    what: 'take somebody who helps with bids off the page in another name',
    sql: `update bid_support set active = true, edited_by = :editor`,
    by: [],
  },
  { what: 'change the audit', sql: `update audit_event set action = 'x'`, by: [] },
  { what: 'delete a bid', sql: `delete from application`, by: [] },
  {
    what: 'write an answer of the group',
    sql: `update answer set value = '"x"' where part_id = :draftPart`,
    by: ['owner', 'editor', 'starter', 'helper', 'memberManager'],
  },
  {
    what: 'give herself a staff role',
    sql: `insert into staff_role (id, person_id, role, "from") values (gen_random_uuid(), :me, 'manager', portal_now())`,
    by: [],
  },
  {
    what: 'give someone else a staff role',
    sql: `insert into staff_role (id, person_id, role, "from") values (gen_random_uuid(), :editor, 'officer', portal_now())`,
    by: ['administrator'],
  },
  {
    what: 'confirm a claim',
    sql: `update membership set state = 'confirmed' where id = :claim`,
    by: ['owner', 'memberManager', 'officer', 'newOfficer', 'manager', 'recorder', 'lockedManager'],
  },
  {
    what: 'join a group by herself',
    sql: `insert into membership (id, person_id, organisation_id, role, state) values (gen_random_uuid(), :me, :otherGroup, 'owner', 'confirmed')`,
    by: ['officer', 'newOfficer'],
  },
  {
    what: 'invite into the group',
    sql: `insert into invitation (id, organisation_id, address, role, token_hash, invited_by, expires_at)
      values (gen_random_uuid(), :group, 'x@example.org', 'owner', 'new', :me, portal_now())`,
    by: ['owner', 'memberManager'],
  },
  {
    what: 'become an owner where she helps',
    sql: `update membership set role = 'owner' where id = :help and person_id = :me`,
    by: [],
  },
  {
    what: 'let herself help for longer',
    sql: `update membership set until = portal_now() + interval '9 years' where id = :help and person_id = :me`,
    by: [],
  },
  {
    what: 'change private details of the group',
    sql: `update organisation_private set details = '{}' where organisation_id = :group`,
    by: ['owner', 'editor', 'memberManager'],
  },
  { what: 'rename another person', sql: `update person set name = 'x' where id = :translator`, by: ['translator'] },
  { what: 'read someone else’s message away', sql: `update message set read_at = portal_now() where id = :message`, by: ['owner'] },
  {
    what: 'write a message to someone of the group',
    sql: `insert into message (id, person_id, language, template, params) values (gen_random_uuid(), :editor, 'en', 'x', '{}')`,
    by: ['owner', 'editor', 'memberManager', 'officer', 'newOfficer', 'manager', 'recorder', 'claimManager', 'lockedManager'],
  },
  {
    what: 'send mail to any address',
    sql: `insert into message (id, address, language, template, params) values (gen_random_uuid(), 'x@example.org', 'en', 'x', '{}')`,
    by: [],
  },
  {
    what: 'open a sent bid for change',
    sql: `update stage set changing_since = portal_now() where application_id = :sentApplication`,
    by: ['owner', 'editor', 'starter', 'memberManager'],
  },
  {
    what: 'take a sent bid back',
    sql: `update stage set status = 'withdrawn' where application_id = :sentApplication`,
    by: ['owner', 'starter', 'memberManager'],
  },
  { what: 'close a bid without a decision', sql: `update stage set status = 'decided' where application_id = :sentApplication`, by: [] },
  { what: 'give a bid another form', sql: `update stage set form_version = 9 where application_id = :sentApplication`, by: [] },
  {
    what: 'say what somebody needs',
    sql: `update adjustment set words = 'x', asked_by = :me where application_id = :sentApplication`,
    by: ['owner', 'editor', 'starter', 'memberManager'],
  },
  { what: 'agree to what somebody needs', sql: `update adjustment set state = 'agreed', asked_by = :me where application_id = :sentApplication`, by: [] },
  { what: 'end someone else’s session', sql: `update session set ended_at = portal_now() where person_id = :owner`, by: ['owner'] },
  {
    what: 'say in another name that there is no interest',
    sql: `insert into interest (id, person_id, application_id, has) values (gen_random_uuid(), :newOfficer, :sentApplication, false)`,
    by: ['newOfficer'],
  },
  { what: 'take an interest back', sql: `update interest set has = false where has`, by: [] },
  {
    what: 'find an interest of her own',
    sql: `update interest set has = true where application_id = :sentApplication and person_id = :me`,
    by: ['officer', 'manager', 'recorder', 'memberManager', 'claimManager', 'finance', 'assessor', 'translator'],
  },
  {
    what: 'give a bid to an assessor',
    sql: `insert into assignment (id, application_id, stage_id, person_id, task, assigned_by)
      select gen_random_uuid(), application_id, stage_id, :otherAssessor, 'assessor', :me from submission where application_id = :sentApplication`,
    by: ['officer', 'manager', 'recorder'],
  },
  {
    what: 'give a bid to somebody with an interest',
    sql: `insert into assignment (id, application_id, stage_id, person_id, task, assigned_by)
      select gen_random_uuid(), application_id, stage_id, :lockedAssessor, 'assessor', :me from submission where application_id = :sentApplication`,
    by: [],
  },
  {
    what: 'score a bid',
    sql: `insert into score_sheet (id, assignment_id, application_id, stage_id, submission_id, person_id)
      select gen_random_uuid(), id, application_id, stage_id, :sentSubmission, :me from assignment where application_id = :sentApplication and person_id = :me`,
    by: ['assessor'],
  },
  { what: 'change scores that were sent', sql: `update score_sheet set overall = 'x' where sent_at is not null`, by: [] },
  {
    what: 'moderate a bid',
    sql: `insert into moderation (id, application_id, stage_id, submission_id, scores, total, reasons, moderated_by)
      select gen_random_uuid(), application_id, stage_id, :sentSubmission, '{}', 1, 'x', :me from assignment where application_id = :sentApplication limit 1`,
    by: ['manager', 'recorder'],
  },
  {
    what: 'put a file of one bid into another',
    sql: `insert into application_file (id, application_id, file_id, question, added_by) values (gen_random_uuid(), :draftApplication, :sentFile, 'x', :me)`,
    // Her own upload.
    by: ['owner'],
  },
  {
    what: 'take a document of the group along to a bid',
    sql: `insert into application_file (id, application_id, file_id, question, added_by) values (gen_random_uuid(), :draftApplication, :groupFile, 'x', :me)`,
    by: ['owner', 'editor', 'memberManager'],
  },
  {
    what: 'put a document of the group away',
    sql: `update organisation_document set removed_at = portal_now() where id = :document`,
    by: ['owner', 'editor', 'memberManager'],
  },
  { what: 'say that a file is clean', sql: `update file set scan = 'clean' where id = :groupFile`, by: [] },
  { what: 'say that a file is something else', sql: `update file set type = 'text/html' where id = :groupFile`, by: [] },
  { what: 'change the English that was offered', sql: `update translation set lines = '{}'`, by: [] },
  {
    what: 'correct the English of a bid',
    sql: `update translation set corrections = '{"need": ["x"]}' where application_id = :sentApplication`,
    by: ['owner', 'editor', 'starter', 'memberManager'],
  },
  {
    what: 'reply for the group',
    sql: `update clarification set reply = 'x', reply_language = 'en', replied_by = :me, replied_at = portal_now() where application_id = :sentApplication`,
    by: ['owner', 'editor', 'starter', 'memberManager'],
  },
  { what: 'change a question to a group', sql: `update clarification set text = 'x'`, by: [] },
  {
    what: 'ask a group a question',
    sql: `insert into clarification (id, application_id, submission_id, question, text, language, asked_by, answer_by)
      values (gen_random_uuid(), :sentApplication, :sentSubmission, 'need', 'x', 'en', :me, portal_now())`,
    by: ['officer', 'manager', 'recorder'],
  },
  {
    what: 'record advice of the board',
    sql: `insert into advice (id, application_id, stage_id, advice, "on", recorded_by)
      select gen_random_uuid(), application_id, stage_id, 'fund', '2026-02-03', :me from assignment where application_id = :sentApplication limit 1`,
    by: ['officer', 'manager', 'recorder'],
  },
  { what: 'change advice of the board', sql: `update advice set note = 'x'`, by: [] },
  {
    what: 'change a round',
    sql: `update round set version = version + 1`,
    by: ['officer', 'newOfficer', 'manager', 'recorder', 'memberManager', 'claimManager', 'lockedManager'],
  },
  {
    what: 'change a pot',
    sql: `update pot set version = version + 1`,
    by: ['officer', 'newOfficer', 'manager', 'recorder', 'memberManager', 'claimManager', 'lockedManager'],
  },
  {
    what: 'note a change in another name',
    sql: `insert into change_note (id, round_id, note, person_id) select gen_random_uuid(), id, '{}', :otherManager from round limit 1`,
    by: [],
  },
  { what: 'unsay a noted change', sql: `update change_note set note = '{}'`, by: [] },
  {
    what: 'write an answer of a partner',
    sql: `update answer set value = '"x"' where part_id = :partnerPart`,
    by: ['partnerOwner', 'partnerEditor'],
  },
  {
    what: 'sign for a group of a joint bid',
    sql: `insert into signature (id, application_id, stage_id, part_id, promise, promise_hash, signed_by, name)
      select gen_random_uuid(), application_id, stage_id, id, '{}', 'x', :me, 'x' from part where id = :partnerPart`,
    by: ['partnerOwner'],
  },
  {
    what: 'end the signature of another group',
    sql: `update signature set ended_at = portal_now(), ended_why = 'takenBack', ended_by = :me where part_id = :leadPart and ended_at is null`,
    by: ['owner', 'memberManager'],
  },
  { what: 'change what was signed', sql: `update signature set promise_hash = 'x'`, by: [] },
  {
    what: 'say no for the group that is asked to join',
    sql: `update partner_invitation set answer = 'declined', answered_at = portal_now(), answered_by = :me where id = :asked`,
    by: ['asked'],
  },
  {
    what: 'ask a group to join in the lead’s name',
    sql: `insert into partner_invitation (id, application_id, address, group_name, language, invited_by, sent_at, expires_at)
      select gen_random_uuid(), application_id, 'x@example.org', 'x', 'en', :me, portal_now(), portal_now() from part where id = :leadPart`,
    by: ['owner', 'editor', 'memberManager'],
  },
  {
    what: 'say something for a partner',
    sql: `insert into bid_comment (id, application_id, question, organisation_id, person_id, language, words)
      select gen_random_uuid(), application_id, 'need', organisation_id, :me, 'en', 'x' from part where id = :partnerPart`,
    by: ['partnerOwner', 'partnerEditor'],
  },
  {
    what: 'put a group into a joint bid',
    sql: `insert into part (id, stage_id, application_id, organisation_id, role, position)
      select gen_random_uuid(), stage_id, application_id, :otherGroup, 'partner', 9 from part where id = :leadPart`,
    by: [],
  },
  { what: 'take a group out of a joint bid', sql: `update part set state = 'removed' where id = :partnerPart`, by: [] },
  { what: 'take the lead of a joint bid', sql: `update application set lead_organisation_id = :otherGroup where id = (select application_id from part where id = :leadPart)`, by: [] },
  {
    what: 'say yes to a group that wrote',
    sql: `update contact set state = 'accepted', answered_by = :me where id = :contact`,
    by: ['owner', 'editor', 'memberManager'],
  },
  { what: 'say yes to a group that wrote in another name', sql: `update contact set state = 'accepted', answered_by = :translator where id = :contact`, by: [] },
  { what: 'let a message reach another group', sql: `update contact set delivered_at = portal_now()`, by: [] },
  { what: 'change what was written to a group', sql: `update contact_message set text = 'x'`, by: [] },
  {
    what: 'write to a group before it said yes',
    sql: `insert into contact_message (id, contact_id, organisation_id, person_id, text, language, once_key)
      select gen_random_uuid(), id, from_id, :me, 'x', 'en', 'y' from contact where id = :contact`,
    by: [],
  },
  {
    what: 'introduce two groups',
    sql: `update contact set state = 'open', introduced_by = :me, introduced_at = portal_now() where state = 'asked'`,
    by: ['officer', 'newOfficer', 'manager', 'recorder', 'memberManager', 'claimManager', 'lockedManager'],
  },
  {
    what: 'deal with what a group reported',
    sql: `update contact_report set did = 'nothing', done_at = portal_now(), done_by = :me`,
    by: ['officer', 'newOfficer', 'manager', 'recorder', 'lockedManager'],
  },
  { what: 'publish an award', sql: `update public_award set recipient_name = 'x'`, by: [] },
]
