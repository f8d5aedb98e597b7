export { equalityQuestions } from './equality'
export { bidPaths, paperPaths } from './paths'
export { bidState, isInvitation, mayDo, type BidAct, type BidState } from './status'
export { checkPaper, readPaperSheet, type Paper, type PaperErrors, type PaperSheet } from './paper-sheet'
