import type { KnownPlace } from '../../draft'
import { find, has, lexicon, marksOf, readWords, type Lexicon, type Span, type Word } from '../../text/lexicon'
import { namesIn } from '../../text/names'
import { common, organisations, ours, smallWords } from '../../text/organisation-words'
import { byName, charities, countable, determiners, forUs, namedThings, noNames, otherNames, persons, plainCharities, smallKinds, weAct } from '../../text/partner-words'
import type { Reading } from './reading'

/** Somebody named in a text. Sure: by a word in the name, before it or around it an organisation. */
export type Named = Span & { sure: boolean; quoted: boolean }

const most = 250
const smallWordsAround = lexicon({ en: 'week, day, month, year, evening, morning, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, time, youth, homework, men s, women s, girls, boys, walking, sewing, craft, running, of, people, members, families' })

/** Everybody whom a text names, but persons, places and days; at most a few hundred. */
export function namedIn(reading: Reading, places: readonly KnownPlace[], mayOpen = false): Named[] {
  const { words, languages, passage } = reading
  const isLatin = languages.some((language) => language === 'en' || language === 'pl')
  const isOther = languages.some((language) => language === 'pa' || language === 'ur')
  const all = [...quotedNames(passage.text, reading), ...(isLatin ? latinNames(passage.text, reading, places) : []), ...(languages.includes('en') ? smallNames(reading) : []), ...(languages.includes('pl') ? smallPolishNames(reading) : []), ...(isOther ? plainNames(reading) : [])]
  const taken = new Set<number>()
  return all.filter(({ from }) => !taken.has(from) && (mayOpen || from > 0 || isForUs(words, languages)) && taken.add(from)).slice(0, most)
}

/** Who opens a text is the writer, unless what is done is done "for us". */
function isForUs(words: readonly Word[], languages: Reading['languages']): boolean {
  const first = words.slice(0, 40).filter(({ sentence }) => sentence === words[0]!.sentence)
  return has(first, forUs, languages)
}

/** Names that the writer goes by: what opens a text, and what "we are", "our" and "we at" say. */
export function ownNames(reading: Reading, places: readonly KnownPlace[]): Span[] {
  const { words, languages } = reading
  const [mine, we] = [marksOf(words, ours, languages), marksOf(words, weAct, languages)]
  return namedIn(reading, places, true).filter(({ from, to, sure }) => {
    const isNear = (marks: Uint8Array, at: number) => marks[at] === 1 && words[at]!.sentence === words[from]!.sentence
    if (!sure) return false
    return from === 0 ? !isForUs(words, languages) : isNear(mine, from - 1) && !isNear(we, from - 1) || isNear(mine, from - 2) && !isNear(we, from - 2) && !withUs.has(words[from - 1]!.word) || (isNear(we, from - 1) && /^(?:ਹਾ|ہیں)/.test(words[to + 1]?.word ?? ''))
  })
}

/** In English a club or a gym without "the", "a" or "our" is a name, typed without capitals or not. */
function smallNames({ words }: Reading): Named[] {
  const [stops, titles] = [marksOf(words, determiners, ['en']), marksOf(words, smallWordsAround, ['en'])]
  const known = find(words, plainCharities, ['en']).map((span) => ({ ...span, sure: true, quoted: false }))
  return known.concat(find(words, countable, ['en']).flatMap(({ from, to }): Named[] => {
    let first = from
    while (from - first < 3 && words[first - 1]?.clause === words[from]!.clause && stops[first - 1] !== 1 && titles[first - 1] !== 1 && !/^\p{Nd}/u.test(words[first - 1]!.word)) first -= 1
    const before = words[first - 1]
    const isOpen = before === undefined || before.clause !== words[from]!.clause || linking.has(before.word)
    return isOpen && from - first >= 2 ? [{ from: first, to, sure: true, quoted: false }] : []
  }))
}

/** In Polish the kind stands first: "klub sportowy tęcza". */
function smallPolishNames({ words }: Reading): Named[] {
  const stops = marksOf(words, noNames, ['pl'])
  return find(words, smallKinds, ['pl']).flatMap(({ from, to }) => {
    let last = to
    while (last - to < 3 && words[last + 1]?.clause === words[from]!.clause && stops[last + 1] !== 1) last += 1
    return last > to ? [{ from, to: last, sure: true, quoted: false }] : []
  })
}

const linking = new Set(['and', 'from', 'by', 'with', 'as', 'then', 'also'])

/** "With us" in Punjabi and Urdu: no name of the writer's own follows. */
export const withUs = new Set(['ਨਾਲ', 'ساتھ'])
const quote = /(?<=^|[\s(])['"“”„«‘](?=\p{L})([^'"“”„«»‘’\n]{2,50})['"“”»’](?!\p{L})/gu

/** Names in quotation marks: no project, session or song, and nothing of the writer's own. */
function quotedNames(typed: string, { words, languages }: Reading): Named[] {
  const names: Named[] = []
  let at = 0
  for (const { index, 1: inner = '' } of typed.matchAll(quote)) {
    while (at < words.length && words[at]!.start < index) at += 1
    const from = at
    while (at < words.length && words[at]!.end <= index + inner.length + 1) at += 1
    const before = words.slice(Math.max(0, from - 4), from).filter(({ sentence }) => sentence === words[from]?.sentence)
    if (at > from && at - from <= 6 && /^\P{Ll}/u.test(inner) && !has(before, namedThings, languages) && !has(before.slice(withUs.has(before.at(-1)?.word ?? '') ? -1 : -2), ours, languages)) names.push({ from, to: at - 1, sure: true, quoted: true })
    if (names.length > most) break
  }
  return names
}

/** Names with capitals; sure with the word of an organisation in them or before them. One that opens the text is the writer's own. */
function latinNames(typed: string, { words, languages }: Reading, places: readonly KnownPlace[]): Named[] {
  const [kindsAt, charity, called] = [find(words, organisations, languages), marksOf(words, charities, languages), marksOf(words, byName, languages)]
  const kinds = new Map(kindsAt.map((span) => [span.from, span.to]))
  const isPlace = placeWords(places)
  return namesIn(typed, words).flatMap(({ from, to }): Named[] => {
    const named = words.slice(from, to + 1)
    const before = called[from - 1] === 1 ? from - 2 : from - 1
    const isBefore = kinds.get(before) === before && words[before]!.sentence === words[from]!.sentence
    const isCalled = isBefore && (words[before]!.clause === words[from]!.clause || one.test(words[before - 1]?.word ?? ''))
    let [own, inside, longest] = [0, 0, 0]
    for (let at = from; at <= to; ) {
      const last = Math.min(kinds.get(at) ?? -1, to)
      if (last < at) own += 1
      else [inside, longest] = [inside + 1, Math.max(longest, last - at + 1)]
      at = Math.max(at, last) + 1
    }
    const isWhole = longest > 1 || (inside > 0 && !has(named, common, languages))
    const isCharity = charity.subarray(from, to + 1).includes(1)
    const isSure = isCharity || ((inside > 0 || isCalled) && (own > 0 || (isWhole && languages.includes('en') && named.length > 1)))
    if (!isSure && (inside > 0 || has(named, persons, languages) || has(named, otherNames, languages) || named.every(({ word }) => isPlace(word)))) return []
    return [{ from, to, sure: isSure, quoted: false }]
  })
}

const one = /^(?:an?|another|local|small|inn[aey]|lokaln[aey])$/
const known = new WeakMap<readonly KnownPlace[], (word: string) => boolean>()

/** Tells the words of which names of places are made, with a few letters of an ending. */
export function placeWords(places: readonly KnownPlace[]): (word: string) => boolean {
  const made = known.get(places)
  if (made) return made
  const all = new Set(places.flatMap(({ names }) => names.flatMap((name) => readWords(name).map(({ word }) => word))))
  const tells = (word: string) => [0, 1, 2, 3, 4].some((ending) => (ending === 0 || word.length - ending >= 4) && all.has(word.slice(0, word.length - ending)))
  known.set(places, tells)
  return tells
}

/**
 * Without capitals a name is what stands before "trust" or "foundation", and is no small word; "by the name of" may stand between.
 * Well-known charities are named without either.
 */
function plainNames({ words, languages }: Reading): Named[] {
  const script = languages.filter((language) => language === 'pa' || language === 'ur')
  const [small, mine, usual] = [smallWords, ours, common].map((list) => marksOf(words, list, script)) as [Uint8Array, Uint8Array, Uint8Array]
  const calls = new Map(find(words, byName, script).map((span) => [span.to + 1, span.from]))
  const names = find(words, organisations, script).flatMap(({ from, to }): Named[] => {
    const start = calls.get(from) ?? from
    let first = start
    const isName = (index: number) => {
      const word = words[index]
      return word !== undefined && word.clause === words[from]!.clause && word.word.length > 1 && small[index] === 0 && mine[index] === 0 && !/^\p{Nd}/u.test(word.word)
    }
    while (first > 0 && start - first < 4 && isName(first - 1)) first -= 1
    const needed = start === from && usual.subarray(from, to + 1).includes(1) ? 2 : 1
    return start - first >= needed ? [{ from: first, to, sure: true, quoted: false }] : []
  })
  return [...names, ...find(words, charities, script).map(({ from, to }) => ({ from, to, sure: true, quoted: false }))]
}

/** Marks of a list: where its phrases begin, and the word after each. */
export type Marks = { begins: Uint8Array; after: Uint8Array }

export function bothMarks(words: readonly Word[], list: Lexicon, languages: Reading['languages']): Marks {
  const marks = { begins: new Uint8Array(words.length), after: new Uint8Array(words.length + 1) }
  for (const { from, to } of find(words, list, languages)) [marks.begins[from], marks.after[to + 1]] = [1, 1]
  return marks
}
