import type { Draft } from '../../draft'
import type { Example, Quote, Rule } from '../../rule'
import { find, has, marksOf, readWords, type Span, type Word } from '../../text/lexicon'
import { namesIn } from '../../text/names'
import { common, smallWords, doing, doneBy, organisations, ours, placesByName, publicBodies } from '../../text/organisation-words'
import { applying, earlier, hoping } from '../../text/round-words'
import { says } from '../example-draft'
import { isGroupName, placeOf, quoteOf, quotes, readings, type Reading } from './reading'

const reach = 5

/**
 * No other organisation is named as doing part of the work: whoever does a part of it belongs in the bid, as a group or in
 * the list of partners. An organisation by name (a trust, a foundation, a club with a name of its own) that runs, teaches or
 * gives, or that something is run by. Not the writer, the groups of the bid, the police, the council, schools, places,
 * funders, and nobody who is only a source. Source: conditions of bids of one group, e2e/coach/README.md.
 */
export const partnerNamed: Rule = {
  id: 'partnerNamed',
  criterion: 'activities',
  reads: ['en', 'pa', 'ur', 'pl'],
  judge(draft) {
    const texts = readings(draft, ['work', 'change', 'inclusion'])
    if (texts.length === 0) return null
    const known = knownNames(draft)
    const found = texts.flatMap((text) => partnersIn(text, known).map((span) => quoteOf(text, span, 5)))
    return found.length > 0 ? needsWork(found) : { verdict: 'strong', at: placeOf(draft, 'work', 'project') }
  },
}

function needsWork(found: readonly Quote[]) {
  return { verdict: 'needsWork' as const, at: found[0]!.at, ...quotes(found) }
}

/** Words of the names of the project, the group and its partners, but those that any organisation may have. */
function knownNames({ name, own, partners, passages }: Draft): Set<string> {
  const words = [name?.text, own.group, passages.find(isGroupName)?.text, ...partners].flatMap((one) => readWords((one ?? '').slice(0, 500)))
  return new Set(words.filter((word) => word.word.length > 2 && !has([word], organisations, ['en', 'pa', 'ur', 'pl'])).map(({ word }) => word))
}

function partnersIn(text: Reading, known: ReadonlySet<string>): Span[] {
  const { words, languages, passage } = text
  const latin = languages.some((language) => language === 'en' || language === 'pl') ? latinNames(passage.text, words, text) : []
  const other = languages.some((language) => language === 'pa' || language === 'ur') ? plainNames(text) : []
  if (latin.length + other.length === 0) return []
  const over = [applying, hoping, earlier].map((list) => sentencesOf(words, find(words, list, languages)))
  const [does, by, mine, publics] = [doing, doneBy, ours, publicBodies].map((list) => marksOf(words, list, languages))
  const doesFirst = marksOf(words, doing, languages.filter((language) => language === 'pl'))
  const wide = languages.some((language) => language === 'pa' || language === 'ur') ? reach * 3 : reach
  return [...latin, ...other].filter(({ from, to }) => {
    const { sentence } = words[from]!
    const isMarked = (marks: Uint8Array | undefined, first: number, last: number) => {
      for (let index = Math.max(0, first); index <= last; index += 1) if (marks?.[index] === 1 && words[index]!.sentence === sentence) return true
      return false
    }
    if (over.some((spans) => spans.get(sentence)?.some((span) => span.to < from || span.from > to)) || isMarked(publics, from, to) || isMarked(mine, from - 2, from - 1)) return false
    if (words.slice(from, to + 1).some(({ word }) => known.has(word)) || has(words.slice(to, to + 1), placesByName, languages)) return false
    const [other, start] = [nextSubject(words, to), words.slice(Math.max(0, from - 3), from).filter(({ clause }) => clause === words[from]!.clause).length]
    return isMarked(does, to + 1, Math.min(to + wide, other)) || isMarked(by, from - 4, from - 1) || isMarked(doesFirst, from - start, from - 1)
  })
}

const ands = new Set(['and', 'while', 'but', 'so'])

/** Where, in English, after a name someone else begins to do things: "… and the girls will". */
function nextSubject(words: readonly Word[], to: number): number {
  const step = words.slice(to + 1, to + 1 + reach).findIndex(({ word }) => ands.has(word))
  return step < 0 ? Infinity : to + step
}

/** Spans by the sentence they stand in. */
function sentencesOf(words: readonly Word[], spans: readonly Span[]): Map<number, Span[]> {
  const bySentence = new Map<number, Span[]>()
  for (const span of spans) {
    const sentence = words[span.from]!.sentence
    const known = bySentence.get(sentence)
    if (known) known.push(span)
    else bySentence.set(sentence, [span])
  }
  return bySentence
}

/** Names with the word of an organisation in them or before them; one that opens the text is the writer's own. */
function latinNames(typed: string, words: readonly Word[], { languages }: Reading): Span[] {
  return namesIn(typed, words).flatMap(({ from, to }) => {
    const named = words.slice(from, to + 1)
    const isCalled = has(words.slice(Math.max(0, from - 1), from), organisations, languages)
    const kinds = find(named, organisations, languages)
    if (from === 0 || (kinds.length === 0 && !isCalled)) return []
    const own = named.length - kinds.reduce((sum, kind) => sum + kind.to - kind.from + 1, 0)
    const isWhole = kinds.some((kind) => kind.to > kind.from) || (kinds.length > 0 && !has(named, common, languages))
    return own > 0 || (isWhole && kinds.length > 0 && languages.includes('en') && named.length > 1) || isCharity(named) ? [{ from, to }] : []
  })
}

const charities = new Set(["barnardo's", 'barnardos', 'nspcc', 'groundwork', 'sustrans', 'streetgames', 'samaritans', 'ymca', 'mencap', 'crimestoppers', 'catch22'])

function isCharity(named: readonly Word[]): boolean {
  return named.some(({ word }) => charities.has(word))
}

/** Without capitals a name is what stands before "trust" or "foundation", and is no small word. */
function plainNames({ words, languages }: Reading): Span[] {
  const script = languages.filter((language) => language === 'pa' || language === 'ur')
  return find(words, organisations, script).flatMap(({ from, to }) => {
    let first = from
    const isName = (index: number) => {
      const word = words[index]
      return word !== undefined && word.clause === words[from]!.clause && word.word.length > 1 && !has([word], smallWords, script) && !has([word], ours, script) && !/^\p{Nd}/u.test(word.word)
    }
    while (first > 0 && from - first < 4 && isName(first - 1)) first -= 1
    const needed = has(words.slice(from, to + 1), common, script) ? 2 : 1
    return from - first >= needed ? [{ from: first, to }] : []
  })
}

const of = (text: string, more: Partial<Draft> = {}): Partial<Draft> => ({ passages: [says('work', text)], ...more })

export const examples: Example[] = [
  { says: 'another runs the music', draft: of('We open on Mondays. Aire Valley Sound Project will run the music nights for us.'), expects: 'needsWork' },
  { says: 'run by a foundation (pl)', draft: of('Spotykamy się w soboty. Warsztaty w całości poprowadzi Fundacja Horyzont, która uczy o sieci.'), expects: 'needsWork' },
  { says: 'a trust trains us (pa)', draft: of('ਟ੍ਰੇਨਿੰਗ ਸਾਨੂੰ ਸਵੇਰਾ ਹਾਊਸਿੰਗ ਟਰੱਸਟ ਦੇਵੇਗਾ।'), expects: 'needsWork' },
  { says: 'another group teaches swimming (ur)', draft: of('تیراکی ایک دوسری تنظیم، آبشار سوئم گروپ، سکھائے گی۔'), expects: 'needsWork' },
  { says: 'the group itself', draft: of('On Mondays Kickstart Project will run the club.', { own: { group: 'Kickstart Project', funds: [], round: null } }), expects: 'strong' },
  { says: 'a partner of the bid', draft: of('On Mondays Bright Paths Counselling will run a room.', { partners: ['Bright Paths Counselling'] }), expects: 'strong' },
  { says: 'the police and a place', draft: of('The West Yorkshire Police will give a talk in the Braithwaite Community Centre.'), expects: 'strong' },
  { says: 'our own group (ur)', draft: of('والدین کا ہمارا گروپ اتوار کا کلب چلائے گا۔'), expects: 'strong' },
  { says: 'our own club (pl)', draft: of('W Castleford nasz klub Orzełki prowadzi treningi dla dzieci.'), expects: 'strong' },
]
