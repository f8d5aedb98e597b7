export { findHelpers, helperKinds, readHelperFilter, type FoundHelpers, type Helper, type HelperFilter, type HelperKind } from './bid-helper'
export { helperPart } from './helper-part'
export { supportDeskPaths, supportPaths, supportRoles } from './paths'
export * from './components'
