export { conflictsOf, sameJson, type SaveResult, type Conflict, type Change } from './save-result'
