export type { Match, MatchReason } from './match'
export { MatchCard } from './components/MatchCard'
