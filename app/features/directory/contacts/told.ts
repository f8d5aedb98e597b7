/** Work behind an act between two groups: whom to tell, which the one who acted need not know. */
export type ContactJob =
  | { contactId: string; what: 'new' | 'accepted' | 'declined' | 'introductionMade' | 'introductionNotMade' | 'ended' }
  | { contactId: string; what: 'message'; messageId: string }
  /** `until`: a day, '2027-03-05'. */
  | { organisationId: string; what: 'stopped'; until: string }
