import { find, has, lexicon, type Span } from '../../text/lexicon'
import type { Example, Rule } from '../../rule'
import { says } from '../example-draft'
import { isGroupName, quoteOf, quotes, readingOf, type Reading } from './reading'

const words = lexicon({
  en: `stakeholder*, deliver, delivers, delivered, delivering, delivery, empower*, disempower*, holistic*, synerg*, leverage*, leveraging, robust, robustly, robustness, beneficiary, beneficiaries, output, outputs`,
})

const sure = lexicon({ en: 'the, and, of, our, will, for, with, is, are, they' })

/** Parcels and babies are delivered, too. */
const carried = lexicon({ en: 'leaflet*, flyer*, letter*, parcel*, card, cards, food, meal*, newspaper*, newsletter*, goods, post, baby, babies, groceries, shopping, driver*, van, vans, invitation*, poster*, packs, boxes, soup, lunch*, dinner*, bread, milk, prescription*, medicine*, presents, hampers, equipment, books' })

/**
 * Plain words in place of stakeholders, deliver, empower, holistic, synergy, leverage, robust, beneficiaries and outputs.
 * Nearly: one of them. Needs work: more. Delivering leaflets or parcels is plain English. Reads English alone.
 * Source: the list of e2e/coach/README.md.
 */
export const jargon: Rule = {
  id: 'jargon',
  criterion: 'all',
  reads: ['en'],
  judge(draft) {
    const texts = [...(draft.name ? [draft.name] : []), ...draft.passages.filter((passage) => !isGroupName(passage))].flatMap((passage) => readingOf(draft, passage, ['en']) ?? []).filter(isEnglish)
    if (!texts.some(({ passage }) => passage !== draft.name)) return null
    const found = texts.flatMap((text) => jargonIn(text).map((span) => ({ word: stem(text.words[span.from]!.word), quote: quoteOf(text, span, 2) })))
    const quote = found[0]?.quote
    if (!quote) return { verdict: 'strong', at: texts.find(({ passage }) => passage !== draft.name)!.passage.at }
    const several = new Set(found.map(({ word }) => word)).size > 1 || found.length > 2
    return { verdict: several ? 'needsWork' : 'nearly', at: quote.at, ...quotes(found.map((one) => one.quote)) }
  },
}

/** A few small words of Polish are English, too ("to", "a"); a text that may be either needs more. */
function isEnglish({ passage, words: all }: Reading): boolean {
  return !passage.languages.includes('pl') || find(all, sure, ['en']).length >= 2
}

function jargonIn({ words: all }: Reading): Span[] {
  return find(all, words, ['en']).filter(({ from, to }) => !all[from]!.word.startsWith('deliver') || !has(all.slice(to + 1, to + 5), carried, ['en']))
}

function stem(word: string): string {
  return word.slice(0, 5)
}

const of = (text: string) => ({ passages: [says('work', text)] })

export const examples: Example[] = [
  { says: 'soup is delivered', draft: of('We deliver soup to our older neighbours each Friday.'), expects: 'strong' },
  { says: 'two kinds of jargon', draft: of('We will deliver a robust programme in the hall.'), expects: 'needsWork' },
  { says: 'one word of it', draft: of('Boxing will empower the young people to do well.'), expects: 'nearly' },
  { says: 'the same word again and again', draft: of('The beneficiaries come. We ask the beneficiaries. All beneficiaries agree.'), expects: 'needsWork' },
  { says: 'plain words', draft: of('We will run a football club for the girls of the school.'), expects: 'strong' },
  { says: 'leaflets are delivered', draft: of('We deliver the leaflets to each house in the street.'), expects: 'strong' },
  { says: 'a text in Polish', draft: of('Robimy warsztaty dla dzieci i ich rodzin w każdą środę.'), expects: 'silent' },
  { says: 'a text in German', draft: of('Robust bauen wir mit Freunden ein Haus.'), expects: 'silent' },
]
