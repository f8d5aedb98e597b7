export { equalityQuestions } from './equality'
export { bidPaths } from './paths'
export { bidState, mayDo, type BidAct, type BidState } from './status'
