/** Pages where a group looks after its entry, without the language. */
export const profilePaths = {
  profile: (group: string) => `/groups/${group}/profile`,
  notices: (group: string) => `/groups/${group}/notices`,
  matches: (group: string) => `/groups/${group}/matches`,
}

/** Where staff check groups that asked to be listed. */
export const groupsToCheckPath = '/desk/groups-to-check'

/** Every open notice, for anyone. */
export const partnersWantedPath = '/partners-wanted'
