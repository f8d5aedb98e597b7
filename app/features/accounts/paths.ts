import { allStaff } from '~/platform/route-handle'

/** Paths of this feature's pages, without a language. */
export const signInPath = '/sign-in'
export const signInCodePath = '/sign-in/code'
export const signInPaperPath = '/sign-in/code-on-paper'
export const signInWhoPath = '/sign-in/who'
export const signInNamePath = '/sign-in/name'
export const signOutPath = '/sign-out'
export const sessionPath = '/session'
export const keptPath = '/kept'
export const accountPath = '/account'
export const accountCodesPath = '/account/codes'
export const accountAddressesPath = '/account/addresses'
export const accountAddressCodePath = '/account/addresses/code'
export const groupsPath = '/groups'
export const groupFindPath = '/groups/find'
/** All that a helper helps with. */
export const helpingPath = '/helping'

export function signInLinkPath(token: string): string {
  return `/sign-in/link/${token}`
}
export function groupPath(organisationId: string): string {
  return `/groups/${organisationId}`
}
export function groupInvitePath(organisationId: string): string {
  return `/groups/${organisationId}/invite`
}
/** Whom a group lets in to help with its bids; for owners. */
export function groupHelpersPath(organisationId: string): string {
  return `/groups/${organisationId}/helpers`
}
/** Where an owner, or somebody who leaves, is asked whether she means it. */
export function groupEndPath(organisationId: string, membershipId: string): string {
  return `/groups/${organisationId}/end/${membershipId}`
}
/** Where a claim is proved by a code sent to the register's own address. */
export function groupProofPath(organisationId: string): string {
  return `/groups/${organisationId}/proof`
}
export function invitationPath(token: string): string {
  return `/invitations/${token}`
}
export function keptPostPath(id: string): string {
  return `/kept/${id}`
}
/** A path with where to go afterwards. */
export function withNext(path: string, next: string | null): string {
  return next ? `${path}?${new URLSearchParams({ next }).toString()}` : path
}

/** Where somebody begins who wanted no page in particular: at her work where she has some here, or at her bids. */
export function startPath(staffRoles: readonly string[]): string {
  if (staffRoles.some((role) => allStaff.some((one) => one === role))) return '/desk'
  return staffRoles.length > 0 ? '/assess' : '/home'
}
