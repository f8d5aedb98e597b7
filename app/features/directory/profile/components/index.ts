export { BothVersions } from './BothVersions'
export { ProfileForm, profileFormId, useProfileError } from './ProfileForm'
export { ProfileRead } from './ProfileRead'
