import { counts, isDigits } from '../../text/count-words'
import { find, has, type Span } from '../../text/lexicon'
import { groups, locals, staff, trouble } from '../../text/people-words'
import { fold } from '../../text/tokens'
import type { Example, Rule } from '../../rule'
import { says } from '../example-draft'
import { placeOf, quoteOf, quotes, readings, type Reading } from './reading'

/**
 * The summary says for whom. Strong: a named group (girls, older people who live alone, Polish mothers), or neighbours
 * with their number or place. Nearly: neighbours or "everyone who lives here" alone. Needs work: people, participants,
 * beneficiaries, the community. Women who coach are no group, nor are the lads a text complains of.
 * Source: the list of e2e/coach/README.md.
 */
export const who: Rule = {
  id: 'who',
  criterion: 'activities',
  reads: ['en', 'pa', 'ur', 'pl'],
  judge(draft) {
    const texts = readings(draft, ['work'])
    if (texts.length === 0) return null
    const at = placeOf(draft, 'work', 'project')
    const named = texts.flatMap((text) => groupsIn(text).map((span) => quoteOf(text, span, 3)))
    if (named.length > 0) return { verdict: 'strong', at, ...quotes(named.slice(0, 1)) }
    const starts = new Set(draft.places.flatMap(({ names }) => names.map(firstWord)).filter((word) => word.length > 2))
    const local = texts.flatMap((text) => find(text.words, locals, text.languages).map((span) => ({ text, span })))
    const quoted = quotes(local.map(({ text, span }) => quoteOf(text, span, 2)))
    if (local.some(({ text, span }) => isCounted(text, span) || isPlaced(text, span, starts))) return { verdict: 'strong', at, ...quoted }
    return local.length > 0 || texts.some(hasGroup) ? { verdict: 'nearly', at, ...quoted } : { verdict: 'needsWork', at }
  },
}

/** A group, though it may be one to be afraid of; nobody who leads. */
function hasGroup({ words, languages }: Reading): boolean {
  return find(words, groups, languages).some(({ to }) => !has(words.slice(to + 1, to + 2), staff, languages))
}

function groupsIn({ words, languages }: Reading): Span[] {
  return find(words, groups, languages).filter(({ from, to }) => {
    const next = words.slice(to + 1, to + 2)
    if (has(next, staff, languages)) return false
    const after = words.slice(to + 1, to + 7).filter(({ sentence }) => sentence === words[to]!.sentence)
    return !has(after, trouble, languages) || isDigits(words[from - 1]?.word ?? '')
  })
}

function isCounted({ words, languages }: Reading, { from }: Span): boolean {
  const before = words.slice(Math.max(0, from - 4), from).filter(({ sentence }) => sentence === words[from]!.sentence)
  return before.some(({ word }) => isDigits(word)) || has(before, counts, languages)
}

/** A place of the funder stands up to five words before or after. */
function isPlaced({ words }: Reading, { from, to }: Span, starts: ReadonlySet<string>): boolean {
  const near = words.slice(Math.max(0, from - 5), to + 6).filter(({ sentence }) => sentence === words[from]!.sentence)
  return near.some(({ word }) => starts.has(word))
}

function firstWord(name: string): string {
  return fold(/[\p{L}\p{M}]+/u.exec(name)?.[0] ?? '')
}

const of = (text: string) => ({ passages: [says('work', text)] })

export const examples: Example[] = [
  { says: 'beneficiaries are nobody in particular', draft: of('We will deliver workshops for beneficiaries across the area.'), expects: 'needsWork' },
  { says: 'people alone are nobody in particular (pa)', draft: of('ਅਸੀਂ ਲੋਕਾਂ ਨੂੰ ਜਾਗਰੂਕ ਕਰਾਂਗੇ ਅਤੇ ਮੇਲਾ ਲਾਵਾਂਗੇ।'), expects: 'needsWork' },
  { says: 'those who live here are nearly a group (pl)', draft: of('Zrobimy patrol dla wszystkich, którzy tu mieszkają, i posprzątamy.'), expects: 'nearly' },
  { says: 'women who coach are not whom it is for', draft: of('Two women coaches will run it and there will be music.'), expects: 'needsWork' },
  { says: 'lads to be afraid of are not whom it is for', draft: of('We will put up a light in the ginnel where lads hang about and shout.'), expects: 'nearly' },
  { says: 'neighbours with their number are a group (ur)', draft: of('ہماری تین گلیوں کے ۶۰ پڑوسی مل کر صفائی کریں گے۔'), expects: 'strong' },
  { says: 'a group by age and sex', draft: of('Boxing for 20 girls aged 11 to 16 every Friday.'), expects: 'strong' },
  { says: 'older people (pl)', draft: of('Spotkania dla starszych osób z naszej parafii, w każdy wtorek.'), expects: 'strong' },
  { says: 'a text in German', draft: of('Wir machen Boxen mit Freunden und spielen Karten.'), expects: 'silent' },
]
