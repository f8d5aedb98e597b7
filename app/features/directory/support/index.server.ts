export { editHelper, showHelper } from './commands.server'
export { deskHelpers, oneHelper, publicHelpers, type PublicHelper } from './queries.server'
