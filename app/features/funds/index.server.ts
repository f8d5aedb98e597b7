export { fundBySlug, openFunds, potForApply } from './queries.server'
