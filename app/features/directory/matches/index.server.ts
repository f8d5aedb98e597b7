export { matchesOf, type OwnMatches } from './queries.server'
