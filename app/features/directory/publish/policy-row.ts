import type { NamePolicy, PlacePolicy } from './policy'

/** Loosening takes two people: what one of them proposed. */
export type Loosening = { place: PlacePolicy; name: NamePolicy; why: string; by: string; at: string }
/** Where else a name may stand by now: staff ask there that it is taken out. */
export type OutsideCopy = { what: string; where: string; doneAt: string | null; doneBy: string | null }
