import type { Language } from '~/i18n/languages'
import type { Draft, Passage } from '../../draft'
import type { Example, Quote, Rule } from '../../rule'
import { find, has, readWords, wordsOf, type Lexicon, type Span, type Word } from '../../text/lexicon'
import { namesIn } from '../../text/names'
import { applying, earlier, funders, givers, hoping, knownFunders, later, unnamed } from '../../text/round-words'
import { says } from '../example-draft'
import { fewWords, isGroupName, quotes } from './reading'

/** Who pays afterwards is what this question asks. */
const goesOn = 'exitPlan'
const four: readonly Language[] = ['en', 'pa', 'ur', 'pl']

/**
 * No other round, fund or funder is named as the one applied to: the text may come from another bid. A fund, trust, lottery
 * or programme by name, in a sentence that asks, or for a fund or lottery that hopes or thanks; or a round that is not the bid's own. An earlier grant of
 * another is no fault, nor what others will be asked for later, nor is this fund by any name. Reads every text. Source: e2e/coach/README.md.
 */
export const otherRound: Rule = {
  id: 'otherRound',
  criterion: 'all',
  reads: 'all',
  judge(draft) {
    const { passages, name } = draft
    if (passages.length === 0) return null
    const own = new Set(draft.own.funds.flatMap((fund) => readWords(fund).map(({ word }) => word)))
    const found = [...passages.filter((passage) => !isGroupName(passage) && passage.at.question !== goesOn), ...(name ? [name] : [])].flatMap((passage) => othersIn(passage, own, draft))
    return found[0] ? { verdict: 'needsWork', at: found[0].at, ...quotes(found) } : { verdict: 'strong', at: passages[0]!.at }
  },
}

function othersIn(passage: Passage, own: ReadonlySet<string>, { own: { round } }: Draft): Quote[] {
  const words = wordsOf(passage)
  const [asks, hopes, over, then] = [applying, hoping, earlier, later].map((list) => sentencesWith(words, list)) as [Sentences, Sentences, Sentences, Sentences]
  if (asks.size + hopes.size === 0) return []
  const known = find(words, knownFunders, four)
  const named = [...latinFunds(passage, words, own), ...plainFunds(words, own), ...known, ...rounds(words, round)]
  return named.filter((span) => {
    const { sentence } = words[span.from]!
    if (then.has(sentence)) return false
    if (over.has(sentence) && !words.some((word) => word.sentence === sentence && outright.has(word.word))) return false
    return asks.has(sentence) || (hopes.has(sentence) && (known.includes(span) || has(words.slice(span.from, span.to + 1), givers, four)))
  }).map(({ from, to }) => ({ at: passage.at, text: fewWords(passage.text.slice(words[from]!.start, words[to]!.end)) }))
}

type Sentences = ReadonlySet<number>

function sentencesWith(words: readonly Word[], list: Lexicon): Sentences {
  return new Set(find(words, list, four).map(({ from }) => words[from]!.sentence))
}

const outright = new Set(['applying', 'application', 'prosimy', 'skladamy', 'wniosek', 'ubiegamy'])

/** Names in capitals with a word of a funder in them, or in Polish right before them ("programu Lepsze Jutro"). */
function latinFunds({ text }: Passage, words: readonly Word[], own: ReadonlySet<string>): Span[] {
  return namesIn(text, words).filter(({ from, to }) => {
    const named = words.slice(from, to + 1)
    const isFund = has(named, funders, ['en', 'pl'])
    const before = words.slice(Math.max(0, from - 1), from)
    const isCalled = has(before, funders, ['pl'])
    return (isFund || isCalled) && named.some((word) => !own.has(word.word) && !has([word], funders, ['en', 'pl']) && !has([word], unnamed, ['en', 'pl']))
  })
}

/** In letters without capitals: what stands right before "fund" or "trust" and is no small word. */
function plainFunds(words: readonly Word[], own: ReadonlySet<string>): Span[] {
  return find(words, funders, ['pa', 'ur']).flatMap(({ from, to }) => {
    const word = words[from - 1]
    const isName = word !== undefined && word.clause === words[from]!.clause && !own.has(word.word) && !has([word], unnamed, ['pa', 'ur'])
    return isName ? [{ from: from - 1, to }] : []
  })
}

const numbers = new Map('one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, index + 1]))

const games = new Set('league cup tournament boxing match matches games competition quiz knockout fight fights tests'.split(' '))

/** "Round 8" where the bid is of round 9. */
function rounds(words: readonly Word[], own: number | null): Span[] {
  if (own === null) return []
  const played = new Set(words.filter(({ word }) => games.has(word)).map(({ sentence }) => sentence))
  return words.flatMap(({ word, sentence }, from) => {
    const next = words[from + 1]
    if (word !== 'round' || next?.sentence !== sentence || played.has(sentence)) return []
    const number = /^\d{1,3}$/.test(next.word) ? Number(next.word) : numbers.get(next.word)
    return number === undefined || number === own ? [] : [{ from, to: from + 1 }]
  })
}

const of = (text: string) => ({ passages: [says('work', text)] })

export const examples: Example[] = [
  { says: 'rounds of a league', draft: { passages: [says('work', 'Round 1 of our league starts in June, round 2 in August. We apply for balls.')] }, expects: 'strong' },
  { says: 'who pays afterwards', draft: { passages: [says('other', 'From 2029 we will ask the National Lottery to pay for the worker.')] }, expects: 'strong' },
  { says: 'another fund and round', draft: of('We are applying to the Brighter Winters Fund, round 3, to hold a mela.'), expects: 'needsWork' },
  { says: 'thanks to the Lottery', draft: of('We would be very grateful to the Lottery for picking us.'), expects: 'needsWork' },
  { says: 'another fund (pl)', draft: of('Prosimy Fundusz Wspólny Stół, żeby w swoim drugim naborze pomógł nam na ten rok.'), expects: 'needsWork' },
  { says: 'another trust (pa)', draft: of('ਅਸੀਂ ਇਹ ਅਰਜ਼ੀ ਗੁਲਮੋਹਰ ਟਰੱਸਟ ਦੇ ਬਸੰਤ ਵਾਲੇ ਗੇੜ ਲਈ ਤਿਆਰ ਕੀਤੀ ਹੈ।'), expects: 'needsWork' },
  { says: 'another fund (ur)', draft: of('ہم یہ درخواست میئر کے بجائے ریجنل ویمن فنڈ کی گرانٹ کے لیے بھیج رہے ہیں۔'), expects: 'needsWork' },
  { says: 'another round of this fund', draft: of('This bid is for round 8.'), expects: 'needsWork' },
  { says: 'this fund', draft: of("We are applying to the Mayor's Safer Communities Fund for 30 sessions."), expects: 'strong' },
  { says: 'an earlier grant', draft: of('The table came from a Lottery grant years back and we hope to keep it.'), expects: 'strong' },
  { says: 'what comes after', draft: { passages: [says('other', 'When the grant ends we will apply to the National Lottery for a second year.')] }, expects: 'strong' },
  { says: 'a sum asked for (pl)', draft: of('Prosimy razem o £6,450 na 36 spotkań.'), expects: 'strong' },
  { says: 'this fund (ur)', draft: of('ہم میئر کے فنڈ سے درخواست کرتے ہیں۔'), expects: 'strong' },
]
