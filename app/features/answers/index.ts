export { conflictsOf, type SaveResult, type Conflict, type Change } from './save-result'
