/** Files that were in a bid when it was sent. */
const sentFiles = `select f.file_id from application_file f join submission s on s.application_id = f.application_id where s.created_at >= f.created_at`

/** The people of other groups, whatever those have to do with the joint bids: conditions say which rows that gives them. */
const partners = 'partnerOwner partnerEditor partnerViewer asked leftPartner removedPartner otherPartner'
/** Proved to be in the group that leads. */
const ours = 'owner editor viewer helper memberManager'
/** Staff who read bids that were sent and said that they have no interest in them. */
const readers = 'officer manager recorder claimManager auditor'
/** Staff who have nothing to do with the group. */
const contactStaff = 'officer newOfficer manager recorder lockedManager'
const led = `application_id in (select id from application where lead_organisation_id = :group)`
const begun = `application_id in (select id from application where started_by = :me)`
const myGroups = `(select organisation_id from membership where person_id = :me)`
/** Bids in which one of her groups has a part of its own, and has not left it. */
const mine = `(select application_id from part where role = 'partner' and state = 'active' and organisation_id in ${myGroups})`
const inMine = `application_id in ${mine}`
const myParts = `part_id in (select id from part where state = 'active' and organisation_id in ${myGroups})`
const sent = `application_id in (select application_id from submission)`
const shared = `question in ('partWork', 'share') and part_id in (select id from part where role = 'partner' and state = 'active')`
/** Of the common part all but what is the lead's alone. */
const common = `question in ('project', 'need', 'priority', 'people', 'inclusion', 'dates', 'change', 'safety', 'districts', 'ask') and part_id in (select id from part where role = 'lead')`
const unlocked = `application_id in (select application_id from interest where person_id = :me and not has)`
/** Being typed in by her, from paper. */
const typed = `application_id in (select application_id from paper_bid where entered_by = :me)`
/** Of a group that she helps. */
const helped = `application_id in (select id from application where lead_organisation_id in ${myGroups})`
const ofBid = (condition: string) => `part_id in (select id from part where ${condition})`

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
    'id in (select m.person_id from membership m join membership o on o.organisation_id = m.organisation_id where o.person_id = :me)': `otherOwner ${partners}`,
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
    'person_id = :me': `owner editor viewer starter claimant former helper pastHelper otherHelper otherOwner finance auditor administrator assessor translator otherAssessor lockedAssessor ${partners}`,
  },
  letter: { true: 'officer newOfficer manager recorder memberManager claimManager lockedManager' },
  person_post: { true: 'officer newOfficer manager recorder memberManager claimManager lockedManager', 'person_id = :me': 'viewer' },
  // Given by two people; an interest hides it, too.
  more_time: { true: 'owner editor viewer starter helper officer newOfficer manager recorder memberManager claimManager auditor' },
  // Nothing of what it says.
  paper_bid: { true: 'officer newOfficer manager recorder memberManager claimManager lockedManager auditor' },
  errand: { true: 'owner editor viewer starter helper officer newOfficer manager recorder memberManager claimManager auditor' },
  preference: { 'person_id = :me': 'everybody' },

  organisation: {
    true: 'officer newOfficer manager recorder memberManager claimManager lockedManager finance auditor administrator',
    'id = :group': 'owner editor viewer starter claimant helper',
    'id in (select organisation_id from membership where person_id = :me)': `otherOwner otherHelper ${partners}`,
  },
  // Nothing private before a claim is proved, and nothing for helpers.
  organisation_private: {
    true: 'officer newOfficer manager recorder memberManager claimManager lockedManager finance',
    'organisation_id = :group': 'owner editor viewer',
    'organisation_id in (select organisation_id from membership where person_id = :me)': `otherOwner ${partners}`,
  },
  // Kept back from the public, by name: for those who publish. What visitors say, too.
  // Why a list that the law asks for was late.
  legal_delay: { true: 'officer newOfficer manager recorder memberManager claimManager lockedManager auditor' },
  public_policy: { true: 'officer newOfficer manager recorder memberManager claimManager lockedManager' },
  public_remark: { true: 'officer newOfficer manager recorder memberManager claimManager lockedManager' },
  publication: { [unlocked]: 'officer newOfficer manager recorder memberManager claimManager lockedManager' },
  publicity_answer: {
    [led]: 'owner editor viewer',
    [`${led} or ${unlocked}`]: 'memberManager',
    [unlocked]: 'officer newOfficer manager recorder claimManager lockedManager',
  },
  // What a group keeps of itself, and what it posted.
  profile: {
    true: 'officer newOfficer manager recorder memberManager claimManager lockedManager',
    'organisation_id = :group': 'owner editor viewer',
    'organisation_id in (select organisation_id from membership where person_id = :me)': `otherOwner ${partners}`,
  },
  notice: {
    true: 'officer newOfficer manager recorder memberManager claimManager lockedManager',
    'organisation_id = :group': 'owner editor viewer',
    'organisation_id in (select organisation_id from membership where person_id = :me)': `otherOwner ${partners}`,
  },
  membership: {
    true: 'officer newOfficer manager recorder memberManager claimManager lockedManager auditor administrator',
    'organisation_id = :group': 'owner editor viewer',
    'organisation_id in (select organisation_id from membership where person_id = :me)': `otherOwner ${partners}`,
    'person_id = :me': 'starter claimant former helper pastHelper otherHelper finance assessor translator otherAssessor lockedAssessor',
  },
  invitation: { 'organisation_id = :group': 'owner memberManager' },
  // A bid's files go the way of the bid, those of a group are for all of it.
  file: {
    'organisation_id is not null': 'newOfficer lockedManager',
    [`organisation_id is not null or id in (${sentFiles})`]: 'officer manager recorder claimManager',
    [`organisation_id = :group or id in (select file_id from application_file where ${led})`]: 'owner editor viewer',
    true: 'memberManager',
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

  application: {
    [`lead_organisation_id = :group or id in ${mine}`]: 'owner editor viewer helper',
    [`lead_organisation_id = :group or id in ${mine} or id in (select application_id from submission)`]: 'memberManager',
    'started_by = :me': 'starter',
    'id in (select application_id from submission)': 'manager recorder claimManager finance auditor',
    'id in (select application_id from submission) or id in (select application_id from paper_bid where entered_by = :me)': 'officer',
    [`lead_organisation_id in ${myGroups}`]: 'otherHelper',
    // An interest takes the bid away; work on it shows it, to those who have declared.
    'id in (select application_id from interest where person_id = :me and not has)': 'lockedManager translator',
    [`id in ${mine}`]: partners,
  },
  stage: {
    [`${led} or ${inMine}`]: 'owner editor viewer helper',
    [`${led} or ${inMine} or ${sent}`]: 'memberManager',
    [begun]: 'starter',
    [sent]: 'manager recorder claimManager finance auditor',
    [`${sent} or ${typed}`]: 'officer',
    [helped]: 'otherHelper',
    // An interest takes the bid away; work on it shows it, to those who have declared.
    [unlocked]: 'lockedManager translator',
    [inMine]: partners,
  },
  part: {
    [`${led} or ${inMine}`]: 'owner editor viewer helper',
    [`${led} or ${inMine} or ${sent}`]: 'memberManager',
    [begun]: 'starter',
    [sent]: 'manager recorder claimManager finance auditor',
    [`${sent} or ${typed}`]: 'officer',
    [helped]: 'otherHelper',
    // An interest takes the bid away; work on it shows it, to those who have declared.
    [unlocked]: 'lockedManager translator',
    [inMine]: partners,
  },
  application_event: {
    [`${led} or ${inMine}`]: 'owner editor viewer helper',
    [`${led} or ${inMine} or ${sent}`]: 'memberManager',
    [begun]: 'starter',
    [sent]: 'manager recorder claimManager finance auditor',
    [`${sent} or ${typed}`]: 'officer',
    [helped]: 'otherHelper',
    // An interest takes the bid away; work on it shows it, to those who have declared.
    [unlocked]: 'lockedManager translator',
    [inMine]: partners,
  },
  // Something about somebody's health: for those who wrote it, and officers.
  adjustment: { true: 'owner editor starter memberManager officer newOfficer' },
  // What is being written is for the group alone; staff read what was sent.
  answer: {
    [`${ofBid('organisation_id = :group')} or (${ofBid(inMine)} and ((${shared}) or (${common})))`]: ours,
    [ofBid(begun)]: 'starter',
    [ofBid(typed)]: 'officer',
    // Groups of a joint bid read of each other what they will do and with what money, and the common part.
    [`${myParts} or (${ofBid(inMine)} and ((${shared}) or (${common})))`]: `otherHelper ${partners}`,
  },
  // How it came about is each group's own.
  answer_revision: { [ofBid('organisation_id = :group')]: ours, [ofBid(begun)]: 'starter', [myParts]: `otherHelper ${partners}` },
  submission: {
    true: `memberManager ${readers}`,
    [led]: 'owner editor viewer helper',
    [begun]: 'starter',
    [unlocked]: 'lockedManager translator',
    [helped]: 'otherHelper',
  },
  decision: {
    true: 'officer manager recorder memberManager claimManager finance auditor',
    [`told_at is not null and ${led}`]: 'owner editor viewer starter helper',
    [unlocked]: 'lockedManager',
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
    [`sent_at is not null and ${unlocked}`]: 'lockedManager',
  },
  moderation: {
    true: 'officer manager recorder memberManager claimManager auditor',
    [`stage_id in (select stage_id from decision where told_at is not null) and ${led}`]: 'owner editor viewer starter helper',
    [unlocked]: 'lockedManager',
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
  coach_count: { true: 'officer newOfficer manager recorder memberManager claimManager lockedManager auditor administrator' },
  merge_suggestion: { true: 'officer newOfficer manager recorder memberManager claimManager lockedManager' },

  // Joint bids. The lead reads whom it asked; a group that is asked, that it is.
  partner_invitation: { [led]: 'owner editor viewer memberManager', [`organisation_id in ${myGroups}`]: 'asked', 'answered_by = :me': 'partnerOwner' },
  // Each group's own, and staff's once it is sent.
  signature: { [myParts]: `owner editor viewer helper otherHelper ${partners}`, [`${myParts} or ${sent}`]: 'memberManager', [sent]: readers, [unlocked]: 'lockedManager' },
  submission_part: { [myParts]: `owner editor viewer helper otherHelper ${partners}`, true: `memberManager ${readers}`, [unlocked]: 'lockedManager' },
  lead_offer: { [inMine]: `${ours} otherHelper ${partners}` },
  // What groups say to each other: to no staff, but who is of a group.
  bid_comment: { [inMine]: `${ours} otherHelper ${partners}` },
  assigned_page: { [myParts]: `${ours} otherHelper ${partners}` },
  presence: { [inMine]: `${ours} otherHelper ${partners}` },

  // What one group writes to another is theirs; staff read what they are asked to introduce, or what was reported.
  contact: {
    'to_id = :group': 'owner editor viewer',
    [`state = 'asked' or id in (select contact_id from contact_report)`]: contactStaff,
    // Not as staff, of a group that she says she belongs to.
    [`state = 'asked'`]: 'claimManager',
    [`state = 'asked' or to_id = :group`]: 'memberManager',
    [`from_id in ${myGroups}`]: 'otherOwner',
  },
  contact_message: {
    'contact_id in (select id from contact where to_id = :group)': 'owner editor viewer',
    [`contact_id in (select id from contact where state = 'asked' union select contact_id from contact_report)`]: contactStaff,
    [`contact_id in (select id from contact where state = 'asked')`]: 'claimManager',
    [`contact_id in (select id from contact where state = 'asked' or to_id = :group)`]: 'memberManager',
    [`organisation_id in ${myGroups}`]: 'otherOwner',
  },
  contact_block: { true: 'owner editor viewer memberManager' },
  contact_report: { true: `owner editor viewer memberManager ${contactStaff}` },

  audit_event: { true: 'auditor administrator' },
}
