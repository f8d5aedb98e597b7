/** Files that were in a bid when it was sent. */
const sentFiles = `select f.file_id from application_file f join submission s on s.application_id = f.application_id where s.created_at >= f.created_at`

/** Bids of the group she has to do with, another than the one that all are asked about. */
const ofHerGroups = 'application_id in (select a.id from application a join membership m on m.organisation_id = a.lead_organisation_id where m.person_id = :me)'

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
    true: 'officer newOfficer manager recorder memberManager claimManager lockedManager finance auditor administrator',
    // People of one group know each other, whoever has left among them.
    'id in (select person_id from membership where organisation_id = :group)': 'owner editor viewer helper',
    'id in (select m.person_id from membership m join membership o on o.organisation_id = m.organisation_id where o.person_id = :me)': 'otherOwner',
    'id = :me': 'starter claimant former pastHelper otherHelper assessor translator otherAssessor lockedAssessor',
  },
  sign_in_address: { 'id in (select address_id from person_address where person_id = :me)': 'everybody' },
  person_address: { 'person_id = :me': 'everybody' },
  sign_in_code: { 'person_id = :me': 'everybody' },
  session: { 'person_id = :me': 'everybody' },
  kept_post: { 'person_id = :me': 'everybody' },
  // Who posts a letter reads what it says.
  message: {
    'person_id = :me or id in (select message_id from letter)': 'officer newOfficer manager recorder memberManager claimManager lockedManager',
    'person_id = :me': 'owner editor viewer starter claimant former helper pastHelper otherHelper otherOwner finance auditor administrator assessor translator otherAssessor lockedAssessor',
  },
  letter: { true: 'officer newOfficer manager recorder memberManager claimManager lockedManager' },
  person_post: { true: 'officer newOfficer manager recorder memberManager claimManager lockedManager', 'person_id = :me': 'viewer' },
  // Given by two people; an interest hides it, too.
  more_time: { true: 'owner editor viewer starter helper officer newOfficer manager recorder memberManager claimManager auditor' },
  paper_bid: {},
  preference: { 'person_id = :me': 'everybody' },

  organisation: {
    true: 'officer newOfficer manager recorder memberManager claimManager lockedManager finance auditor administrator',
    'id = :group': 'owner editor viewer starter claimant helper',
    'id in (select organisation_id from membership where person_id = :me)': 'otherOwner otherHelper',
  },
  // Nothing private before a claim is proved, and nothing for helpers.
  organisation_private: {
    true: 'officer newOfficer manager recorder memberManager claimManager lockedManager finance',
    'organisation_id = :group': 'owner editor viewer',
    'organisation_id in (select organisation_id from membership where person_id = :me)': 'otherOwner',
  },
  membership: {
    true: 'officer newOfficer manager recorder memberManager claimManager lockedManager auditor administrator',
    'organisation_id = :group': 'owner editor viewer',
    'organisation_id in (select organisation_id from membership where person_id = :me)': 'otherOwner',
    'person_id = :me': 'starter claimant former helper pastHelper otherHelper finance assessor translator otherAssessor lockedAssessor',
  },
  invitation: { 'organisation_id = :group': 'owner memberManager' },
  // A bid's files go the way of the bid, those of a group are for all of it.
  file: {
    'organisation_id is not null': 'newOfficer lockedManager',
    [`organisation_id is not null or id in (${sentFiles})`]: 'officer manager recorder claimManager',
    true: 'owner editor viewer memberManager',
    'id in (select file_id from application_file)': 'starter',
    [`id in (${sentFiles})`]: 'auditor assessor translator',
  },
  application_file: {
    true: 'owner editor viewer starter memberManager',
    [`file_id in (${sentFiles})`]: 'officer manager recorder claimManager auditor assessor translator',
  },
  organisation_document: {
    true: 'officer newOfficer manager recorder memberManager claimManager lockedManager',
    'organisation_id = :group': 'owner editor viewer',
  },
  staff_role: {
    true: 'officer newOfficer manager recorder memberManager claimManager lockedManager auditor administrator',
    'person_id = :me': 'finance assessor translator otherAssessor lockedAssessor',
  },

  // Those of a group see its bids, and those in which it is a partner; of the group 'Elsewhere' there is one helper.
  application: {
    true: 'memberManager',
    'id in (select application_id from part where organisation_id = :group)': 'owner editor viewer helper',
    'lead_organisation_id = :group': 'starter',
    'id in (select application_id from part where organisation_id in (select organisation_id from membership where person_id = :me))': 'otherHelper',
    'id in (select application_id from submission)': 'officer manager recorder claimManager finance auditor',
    // An interest takes the bid away; work on it shows it, to those who have declared.
    'id in (select application_id from interest where person_id = :me and not has)': 'lockedManager translator',
  },
  stage: {
    true: 'memberManager',
    'application_id in (select application_id from part where organisation_id = :group)': 'owner editor viewer helper',
    'application_id in (select id from application where lead_organisation_id = :group)': 'starter',
    'application_id in (select application_id from part where organisation_id in (select organisation_id from membership where person_id = :me))': 'otherHelper',
    'application_id in (select application_id from submission)': 'officer manager recorder claimManager finance auditor',
    // An interest takes the bid away; work on it shows it, to those who have declared.
    'application_id in (select application_id from interest where person_id = :me and not has)': 'lockedManager translator',
  },
  part: {
    true: 'memberManager',
    'application_id in (select application_id from part where organisation_id = :group)': 'owner editor viewer helper',
    'application_id in (select id from application where lead_organisation_id = :group)': 'starter',
    'application_id in (select application_id from part where organisation_id in (select organisation_id from membership where person_id = :me))': 'otherHelper',
    'application_id in (select application_id from submission)': 'officer manager recorder claimManager finance auditor',
    // An interest takes the bid away; work on it shows it, to those who have declared.
    'application_id in (select application_id from interest where person_id = :me and not has)': 'lockedManager translator',
  },
  application_event: {
    true: 'memberManager',
    'application_id in (select application_id from part where organisation_id = :group)': 'owner editor viewer helper',
    'application_id in (select id from application where lead_organisation_id = :group)': 'starter',
    'application_id in (select application_id from part where organisation_id in (select organisation_id from membership where person_id = :me))': 'otherHelper',
    'application_id in (select application_id from submission)': 'officer manager recorder claimManager finance auditor',
    // An interest takes the bid away; work on it shows it, to those who have declared.
    'application_id in (select application_id from interest where person_id = :me and not has)': 'lockedManager translator',
  },
  // What the groups of a joint bid say to each other: no staff; who does what: each group alone.
  bid_comment: { true: 'owner editor viewer helper memberManager otherHelper' },
  assigned_page: { true: 'owner editor viewer helper memberManager' },
  presence: {},
  // Nobody of the matrix has signed, and no bid of it that was sent is of several groups.
  signature: {},
  submission_part: {},
  // Something about somebody's health: for those who wrote it, and officers.
  adjustment: { true: 'owner editor starter memberManager officer newOfficer' },
  // What is being written is for the group alone; staff read what was sent.
  answer: { true: 'owner editor viewer starter helper memberManager' },
  answer_revision: { true: 'owner editor viewer starter helper memberManager' },
  submission: {
    true: 'memberManager officer manager recorder claimManager auditor',
    'application_id in (select id from application where lead_organisation_id = :group)': 'owner editor viewer starter helper',
    [ofHerGroups]: 'otherHelper',
    'application_id in (select application_id from interest where person_id = :me and not has)': 'lockedManager translator',
  },
  decision: {
    true: 'officer manager recorder memberManager claimManager finance auditor',
    'told_at is not null': 'owner editor viewer starter helper',
  },

  // Officers see who cannot take which bid, and a lock hides this too.
  interest: {
    true: 'officer newOfficer manager recorder memberManager claimManager auditor',
    'person_id = :me or application_id not in (select application_id from interest where person_id = :me and has)': 'lockedManager',
    'person_id = :me': 'finance assessor translator otherAssessor lockedAssessor',
  },
  assignment: {
    true: 'officer newOfficer manager recorder memberManager claimManager auditor',
    'application_id not in (select application_id from interest where person_id = :me and has)': 'lockedManager',
    'person_id = :me': 'assessor translator otherAssessor lockedAssessor',
  },
  // Another's scores are for those who moderate, once they are sent.
  score_sheet: {
    'sent_at is not null': 'officer manager recorder memberManager claimManager auditor',
    'person_id = :me': 'assessor otherAssessor',
  },
  moderation: {
    true: 'officer manager recorder memberManager claimManager auditor',
    'stage_id in (select stage_id from decision where told_at is not null)': 'owner editor viewer starter helper',
  },

  // Assessors read neither: that there is one would tell them of a language.
  translation: {
    true: 'officer manager recorder memberManager claimManager auditor owner editor viewer starter helper translator',
  },
  clarification: {
    true: 'officer manager recorder memberManager claimManager auditor owner editor viewer starter helper translator',
  },
  review: { true: 'officer manager recorder memberManager claimManager auditor owner editor viewer starter helper' },
  advice: { true: 'officer manager recorder memberManager claimManager auditor' },

  call_back: { true: 'officer newOfficer manager recorder memberManager claimManager lockedManager' },
  merge_suggestion: { true: 'officer newOfficer manager recorder memberManager claimManager lockedManager' },
  audit_event: { true: 'auditor administrator' },
}
