export { practisePaths, wantedIn } from './paths'
export { isBlankPractice, practiseForm, readPractised } from './practise-form'
export { pointsOfPractised, type PractiseRound } from './practise-round'
