/** Every kind of person the matrix asks with; `ended` is the editor with a session that is over. */
export const kinds = [
  'visitor', 'ended',
  'owner', 'editor', 'viewer', 'starter', 'claimant', 'former', 'helper', 'pastHelper', 'otherHelper', 'otherOwner',
  'officer', 'manager', 'recorder', 'memberManager', 'claimManager', 'finance', 'auditor', 'administrator', 'assessor', 'translator',
  'newOfficer', 'lockedManager', 'otherAssessor', 'lockedAssessor',
  'partnerOwner', 'partnerEditor', 'partnerViewer', 'asked', 'leftPartner', 'removedPartner', 'otherPartner',
] as const

/**
 * All but `otherOwner`, `otherHelper` and the staff without "Manager" in their name have to do with one group: `starter` and
 * `claimant` say they belong to it and have not proved it; only the first began the bids. `former` left,
 * `helper` is let in for all its bids until a date, `pastHelper`'s date is over, `otherHelper` helps another group. `recorder` recorded the decisions; `memberManager` is an owner of the group as well,
 * and `claimManager` a manager who says she belongs to it. Staff have declared that they have no interest in its bids:
 * all but `newOfficer`, who has said nothing yet, and those called `locked`, who have one. `assessor` and `translator`
 * work on its sent bids, `otherAssessor` on another one. The last row belongs to other groups: three to one that is in
 * the group's joint bids; one each, owners all, to a group that is asked to join them, one that left them, one that was
 * taken out of them, and one that is in another joint bid of the same lead and in none of these.
 */
export type Kind = (typeof kinds)[number]

export function isKind(word: string): word is Kind {
  return kinds.some((kind) => kind === word)
}

/** Sample people of try-it mode, who sign in through its own door. */
export const samplePeople = {
  officer: 'joanna.priestley',
  manager: 'ruth.ackroyd',
  recorder: 'samir.qureshi',
  finance: 'colin.sugden',
  auditor: 'fiona.mallory',
  administrator: 'priya.nandra',
  assessor: 'beth.holroyd',
  translator: 'yusuf.mirza',
  otherOwner: 'zofia.wilczek',
} as const satisfies Partial<Record<Kind, string>>

type Planted = { role: 'owner' | 'editor' | 'viewer' | 'helper'; state: 'confirmed' | 'claimed' | 'ended'; over?: true; manager?: true; elsewhere?: true }

/** People no sample person stands for, and what they are in the group. */
export const plantedPeople = {
  owner: { role: 'owner', state: 'confirmed' },
  editor: { role: 'editor', state: 'confirmed' },
  viewer: { role: 'viewer', state: 'confirmed' },
  starter: { role: 'owner', state: 'claimed' },
  claimant: { role: 'owner', state: 'claimed' },
  former: { role: 'owner', state: 'ended' },
  helper: { role: 'helper', state: 'confirmed' },
  pastHelper: { role: 'helper', state: 'confirmed', over: true },
  otherHelper: { role: 'helper', state: 'confirmed', elsewhere: true },
  memberManager: { role: 'owner', state: 'confirmed', manager: true },
  claimManager: { role: 'owner', state: 'claimed', manager: true },
} as const satisfies Partial<Record<Kind, Planted>>

/** People of other groups, and what those have to do with the group's joint bids. */
export const plantedPartners = {
  partnerOwner: { of: 'partner', role: 'owner' },
  partnerEditor: { of: 'partner', role: 'editor' },
  partnerViewer: { of: 'partner', role: 'viewer' },
  asked: { of: 'asked', role: 'owner' },
  leftPartner: { of: 'left', role: 'owner' },
  removedPartner: { of: 'removed', role: 'owner' },
  otherPartner: { of: 'elsewhere', role: 'owner' },
} as const satisfies Partial<Record<Kind, { of: string; role: string }>>

/** Staff who have nothing to do with the group, by role. */
export const plantedStaff = {
  newOfficer: 'officer',
  lockedManager: 'manager',
  otherAssessor: 'assessor',
  lockedAssessor: 'assessor',
} as const satisfies Partial<Record<Kind, string>>
