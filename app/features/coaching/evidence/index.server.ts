export { editEvidence, moveEvidence, showEvidence } from './commands.server'
export { deskEvidence, oneEvidence, publicEvidence } from './queries.server'
