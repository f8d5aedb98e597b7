/** What a source says about one award. `null` means: the source does not say. */
export type AwardFacts = {
  recipientName: string
  funder: string | null
  fund: string
  round: string | null
  /** '2014', '2014-10' or '2014-10-30': as exact as the source is. */
  awardedOn: string | null
  /** ONS codes; all of the funder's areas where the source names the whole county. */
  districts: string[]
  title: string | null
  description: string | null
  amountPence: number | null
  theme: string | null
  /** false where the theme was judged from the description. */
  themeStated: boolean | null
  sourceUrl: string
  sourceTitle: string | null
  sourceNote: string | null
  certainty: 'stated' | 'inferred' | null
}

/** Facts a reader may look for in vain, in the order they are named. */
export const missableFacts = ['amountPence', 'awardedOn', 'round', 'title', 'description', 'districts', 'theme', 'conditions'] as const
export type MissableFact = (typeof missableFacts)[number]

/** What an entry leaves out because its source does not say it. The conditions of these awards were never published. */
export function missingFacts(facts: AwardFacts): MissableFact[] {
  const exactDay = facts.awardedOn?.length === 10
  return missableFacts.filter((fact) => {
    if (fact === 'conditions') return true
    if (fact === 'awardedOn') return !exactDay
    if (fact === 'districts') return facts.districts.length === 0
    return facts[fact] === null
  })
}

/** What makes two lines the same award. A correction of amount or description keeps the key. */
export function awardKey(facts: AwardFacts, organisation: string): string {
  const parts = [facts.fund, facts.round, organisation, facts.awardedOn, facts.title, facts.districts.toSorted().join(' '), facts.sourceUrl]
  return parts.map((part) => (part ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()).join('|')
}
