export { AskUs } from './AskUs'
export { HelperCard } from './HelperCard'
export { HelperFilters } from './HelperFilters'
export { NobodyFits } from './NobodyFits'
