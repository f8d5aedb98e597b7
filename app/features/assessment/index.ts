export { deskPaths } from './paths'
export { deskStates, isDeskState, outcomes, type DeskState } from './status'
export { checkDecision, decisionWarnings, mostWords, readDecision } from './decision'
export type { DecisionErrors, DecisionField, DecisionTyped, NewDecision, Outcome } from './decision'
