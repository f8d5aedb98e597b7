/** What a person is in a group; see the accounts feature. */
export type MembershipRole = 'owner' | 'editor' | 'viewer' | 'helper'
