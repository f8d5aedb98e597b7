export type { ListedAward } from './search/found'
