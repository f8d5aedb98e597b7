export { projectProfile } from './commands/project.server'
export { confirmProfile, leaveDirectory, saveProfile, type ProfileSaved } from './commands/save-profile.server'
export { profileOf, type OwnProfile } from './queries.server'
export { lookAfterProfiles, type Looked } from './jobs.server'
