/**
 * The second lock: which rows of every private table a person reaches with `select * from table`, whatever the pages
 * would ask. Keys are conditions in SQL on the whole table, values the kinds of people; who is not named, and who is
 * nobody, sees nothing. `:me` is the person, `:group` the group. Kept by hand, apart from the policies.
 */
export const rows: Record<string, Record<string, string>> = {
  anonymous_draft: {},
  register_contact: {},
  register_code: {},
  attempt: {},
  caught_mail: {},
  equality_form: {},
  sign_in_request: {},

  person: {
    true: 'officer manager recorder memberManager claimManager finance auditor administrator',
    // People of one group know each other, whoever has left among them.
    'id in (select person_id from membership where organisation_id = :group)': 'owner editor viewer',
    'id in (select m.person_id from membership m join membership o on o.organisation_id = m.organisation_id where o.person_id = :me)': 'otherOwner',
    'id = :me': 'starter claimant former pastHelper assessor translator',
  },
  sign_in_address: { 'id in (select address_id from person_address where person_id = :me)': 'everybody' },
  person_address: { 'person_id = :me': 'everybody' },
  sign_in_code: { 'person_id = :me': 'everybody' },
  session: { 'person_id = :me': 'everybody' },
  kept_post: { 'person_id = :me': 'everybody' },
  message: { 'person_id = :me': 'everybody' },
  preference: { 'person_id = :me': 'everybody' },

  organisation: {
    true: 'officer manager recorder memberManager claimManager finance auditor administrator',
    'id = :group': 'owner editor viewer starter claimant',
    'id in (select organisation_id from membership where person_id = :me)': 'otherOwner',
  },
  // Nothing private before a claim is proved.
  organisation_private: {
    true: 'officer manager recorder memberManager claimManager finance',
    'organisation_id = :group': 'owner editor viewer',
    'organisation_id in (select organisation_id from membership where person_id = :me)': 'otherOwner',
  },
  membership: {
    true: 'officer manager recorder memberManager claimManager auditor administrator',
    'organisation_id = :group': 'owner editor viewer',
    'organisation_id in (select organisation_id from membership where person_id = :me)': 'otherOwner',
    'person_id = :me': 'starter claimant former pastHelper finance assessor translator',
  },
  invitation: { 'organisation_id = :group': 'owner memberManager' },
  file: {
    true: 'officer manager recorder memberManager claimManager',
    'organisation_id = :group': 'owner editor viewer',
  },
  organisation_document: {
    true: 'officer manager recorder memberManager claimManager',
    'organisation_id = :group': 'owner editor viewer',
  },
  staff_role: {
    true: 'manager recorder memberManager claimManager auditor administrator',
    'person_id = :me': 'officer finance assessor translator',
  },

  application: {
    true: 'owner editor viewer starter memberManager',
    'id in (select application_id from submission)': 'officer manager recorder claimManager finance auditor',
  },
  stage: {
    true: 'owner editor viewer starter memberManager',
    'application_id in (select application_id from submission)': 'officer manager recorder claimManager finance auditor',
  },
  part: {
    true: 'owner editor viewer starter memberManager',
    'application_id in (select application_id from submission)': 'officer manager recorder claimManager finance auditor',
  },
  application_event: {
    true: 'owner editor viewer starter memberManager',
    'application_id in (select application_id from submission)': 'officer manager recorder claimManager finance auditor',
  },
  // Something about somebody's health: for those who wrote it, and officers.
  adjustment: { true: 'owner editor starter memberManager officer' },
  // What is being written is for the group alone; staff read what was sent.
  answer: { true: 'owner editor viewer starter memberManager' },
  answer_revision: { true: 'owner editor viewer starter memberManager' },
  submission: { true: 'owner editor viewer starter memberManager officer manager recorder claimManager auditor' },
  decision: {
    true: 'officer manager recorder memberManager claimManager finance auditor',
    'told_at is not null': 'owner editor viewer starter',
  },

  call_back: { true: 'officer manager recorder memberManager claimManager' },
  merge_suggestion: { true: 'officer manager recorder memberManager claimManager' },
  audit_event: { true: 'auditor administrator' },
}
