export { equalityQuestions } from './equality'
export { bidPaths } from './paths'
export { bidState, isInvitation, mayDo, type BidAct, type BidState } from './status'
