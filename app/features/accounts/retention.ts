/** How long one kind of record is kept. `keep` is read by PostgreSQL as an interval. */
export type Kept = {
  keep: `${number} ${'day' | 'days' | 'months' | 'years'}`
  /** What the time is counted from. */
  from: string
  /** Where the period comes from. */
  why: string
  /** The sentence of the privacy page that says so: key of `statements:privacy.long`. */
  told?: string
}

/**
 * Every kind of record that ends by itself, and when. The sweep (commands/sweep.server.ts) goes by this table once a
 * day, and the privacy page says the periods that concern people.
 */
export const retention = {
  signInRequests: { keep: '30 days', from: 'asking', why: 'Finding misuse; the link works for 30 minutes.', told: 'mail' },
  signInCodes: { keep: '30 days', from: 'use or end', why: 'Finding misuse of printed and read-out codes.' },
  registerCodes: { keep: '30 days', from: 'use or end', why: 'Finding misuse of codes sent to an address of the register.' },
  registerContacts: { keep: '400 days', from: 'the last reading of the register', why: 'The register may say something else by now.' },
  attempts: { keep: '30 days', from: 'the last try', why: 'Counters look back one day.' },
  sessions: { keep: '90 days', from: 'the end of the session', why: 'Answering "who was signed in" after a complaint.', told: 'sessions' },
  sessionLog: { keep: '90 days', from: 'sign-in', why: 'As long as the sessions the lines are about.', told: 'sessions' },
  keptPosts: { keep: '0 days', from: 'its own end, 24 hours after it came', why: 'quality.md, Sign-in and sessions.' },
  anonymousDrafts: { keep: '0 days', from: 'its own end, 24 hours after it came', why: 'Practised without an account: nobody to ask.' },
  caughtMail: { keep: '30 days', from: 'sending', why: 'Try-it mode only.' },
  mailSecrets: { keep: '1 day', from: 'sending', why: 'Codes and links are not kept for reading.' },
  addressMail: { keep: '30 days', from: 'writing', why: 'Mail to an address alone, such as codes, is no reading copy.', told: 'mail' },
  invitations: { keep: '90 days', from: 'answer or end', why: 'The address of somebody who may never have come.' },
  partnerInvitations: { keep: '90 days', from: 'answer or end', why: 'The address of somebody who may never have come.' },
  callBacks: { keep: '6 months', from: 'the call', why: 'Name and number of a visitor, done with once called.' },
  roundQuestions: { keep: '6 months', from: 'closing it', why: 'Answered in person. Of published ones neither asker nor wording is kept.' },
  letters: { keep: '6 months', from: 'posting', why: 'Answering "did you write to us"; the message it was made from stays.', told: 'letters' },
  paperPeople: { keep: '2 years', from: 'the last message to the person', why: 'Letters about a bid and the round after it.', told: 'post' },
  bidComments: { keep: '1 day', from: 'telling the decision, or the end of a bid that was not sent', why: 'Groups of a joint bid talk about it while they write; nobody who decides may ever read it.', told: 'comments' },
  contacts: { keep: '2 years', from: 'the last message between the two groups', why: 'As long as the text of a bid: groups work together over rounds.', told: 'contacts' },
  contactReports: { keep: '2 years', from: 'dealing with it', why: 'As long as the contact or the notice that it is about.' },
  contactBlocks: { keep: '90 days', from: 'taking it away', why: 'Answering "was it blocked" after a complaint.' },
  presence: { keep: '1 day', from: 'the last time a page was seen open', why: 'Who is here now; of no use a minute later.' },
  unsentBids: { keep: '2 years', from: 'the close of the round', why: 'Text may serve the next round or the one after.', told: 'draft' },
  lostBids: { keep: '2 years', from: 'the decision', why: 'Complaints, and the next rounds; then question, hash and reason stay.', told: 'lost' },
  equalityForms: { keep: '6 years', from: 'the month of the form', why: 'Equality Act 2010, section 149: trends over rounds.', told: 'equality' },
} as const satisfies Record<string, Kept>

export type RetentionKey = keyof typeof retention
export const retentionKeys = Object.keys(retention) as RetentionKey[]
