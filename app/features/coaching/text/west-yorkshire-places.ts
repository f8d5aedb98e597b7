import type { KnownPlace } from '../draft'

/** Towns, villages and parts of towns of West Yorkshire, as people write them in the four languages. */
export const westYorkshirePlaces: readonly KnownPlace[] = []
