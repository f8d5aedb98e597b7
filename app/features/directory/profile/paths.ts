/** Pages where a group looks after its entry, without the language. */
export const profilePaths = {
  profile: (group: string) => `/groups/${group}/profile`,
  notices: (group: string) => `/groups/${group}/notices`,
  matches: (group: string) => `/groups/${group}/matches`,
}

/** Every open notice, for anyone. */
export const partnersWantedPath = '/partners-wanted'
