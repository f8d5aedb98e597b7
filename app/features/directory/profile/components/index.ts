export { BothVersions } from './BothVersions'
export { ProfileForm, useProfileError } from './ProfileForm'
export { ProfileRead } from './ProfileRead'
