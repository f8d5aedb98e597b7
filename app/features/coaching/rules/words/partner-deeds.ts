import type { KnownPlace } from '../../draft'
import type { Language } from '~/i18n/languages'
import { find, has, type Lexicon, type Span, type Word } from '../../text/lexicon'
import { doing, doneBy, ours, placesByName, publicBodies } from '../../text/organisation-words'
import { asking, besideWork, bodies, charities, comesFrom, hiredAfter, hiring, joint, leading, noDeeds, rolesFrom, rolesOf, theyDo, weAct, whereAfter, whereBefore, whoDo, withThem, workLines, thingLines } from '../../text/partner-words'
import { applying, earlier, hoping } from '../../text/round-words'
import { bothMarks, namedIn, withUs, type Marks, type Named } from './partner-signs'
import type { Reading } from './reading'

const reach = 5
const ands = new Set(['and', 'while', 'but', 'so', 'a', 'ਅਤੇ', 'ਤੇ', 'جبکہ', 'اور'])

/** Where a text names somebody else as doing a part of the work. @param known words of names that are the bid's own */
export function partnersIn(reading: Reading, known: (word: string) => boolean, places: readonly KnownPlace[]): Span[] {
  const { words } = reading
  const text = new Deeds(reading)
  const doers = namedIn(reading, places).filter((one) => text.does(one) && !text.isBeside(one))
  const others = [...doers, ...text.leadingBodies()].filter(({ from, to }) => !words.slice(from, to + 1).some(({ word }) => known(word)))
  return others.toSorted((one, other) => one.from - other.from)
}

/** Where a line of the budget pays an organisation for work, and not for a thing or a room. */
export function paidIn(reading: Reading, known: (word: string) => boolean, places: readonly KnownPlace[]): Span[] {
  const { words, languages } = reading
  if (!has(words, workLines, languages) || has(words, thingLines, languages) || has(words, ours, languages)) return []
  const text = new Deeds(reading)
  return namedIn(reading, places, true).filter((one) => one.sure && one.to > one.from && !text.isBeside(one) && !words.slice(one.from, one.to + 1).some(({ word }) => known(word)))
}

/** What is done in a text, and by whom: lists are looked for when they are first asked for. */
class Deeds {
  readonly words: readonly Word[]
  readonly languages: readonly Language[]
  readonly isVerbLast: boolean
  private readonly found = new Map<Lexicon, Marks>()
  private over: Map<number, Span[]> | null = null

  constructor({ words, languages }: Reading) {
    this.words = words
    this.languages = languages
    this.isVerbLast = languages.some((language) => language === 'pa' || language === 'ur')
  }

  private marks(list: Lexicon, languages = this.languages): Marks {
    const made = this.found.get(list) ?? bothMarks(this.words, list, languages)
    this.found.set(list, made)
    return made
  }

  /** Whether a phrase begins (or has just ended) at one of these words, in the sentence or clause of a word. */
  private within(marks: Uint8Array, first: number, last: number, of: number, part: 'sentence' | 'clause' = 'sentence'): boolean {
    for (let at = Math.max(0, first); at <= last && at < this.words.length; at += 1) if (marks[at] === 1 && this.words[at]![part] === this.words[of]![part]) return true
    return false
  }

  /** The first and the last word of the part of a text that a word stands in, at most sixty away. */
  private ends(of: number, part: 'sentence' | 'clause'): [number, number] {
    let [first, last] = [of, of]
    while (of - first < 60 && this.words[first - 1]?.[part] === this.words[of]![part]) first -= 1
    while (last - of < 60 && this.words[last + 1]?.[part] === this.words[of]![part]) last += 1
    return [first, last]
  }

  /** Named as a place, a public body, the writer's own, a source, or somebody who does what is no part of the work. */
  isBeside({ from, to }: Span): boolean {
    const { words } = this
    this.over ??= bySentence(words, [applying, hoping, earlier].flatMap((list) => find(words, list, this.languages)))
    if (this.over.get(words[from]!.sentence)?.some((span) => span.to < from || span.from > to)) return true
    if ((this.within(this.marks(publicBodies).begins, from, to, from) && !this.within(this.marks(charities).begins, from, to, from)) || this.within(this.marks(placesByName).begins, to, to, from)) return true
    const isOwn = this.within(this.marks(ours).begins, withUs.has(words[from - 1]?.word ?? '') ? from - 1 : from - 2, from - 1, from)
    if (isOwn && !(this.isVerbLast && this.isWe(from - 1))) return true
    const [first, last] = this.ends(from, 'clause')
    const beside = this.marks(besideWork).begins
    return this.within(beside, first, from - 1, from, 'clause') || this.within(beside, to + 1, last, from, 'clause')
  }

  private isWe(at: number): boolean {
    return this.marks(weAct).begins[at] === 1 && this.marks(ours).begins[at - 1] !== 1
  }

  does(one: Named): boolean {
    return this.isVerbLast && this.doesLast(one) ? true : this.languages.some((language) => language === 'en' || language === 'pl') && this.doesLatin(one)
  }

  private doesLatin({ from, to, sure, quoted }: Named): boolean {
    const { words } = this
    const just = (list: Lexicon, gap: number) => this.within(this.marks(list).after, from - gap, from, from, 'clause')
    if (just(rolesFrom, 1)) return true
    const isPlural = to > from && /[^s]s$/.test(words[to]!.word)
    const isRelative = words[to + 1]?.sentence === words[from]!.sentence && this.marks(whoDo).begins[to + 1] === 1
    const isWhere = this.within(this.marks(whereBefore).begins, words[from - 1]?.word === 'the' ? from - 2 : from - 1, from - 1, from, 'clause')
    const leads = !isWhere && this.within(this.marks(leading).begins, to + 1, Math.min(to + reach, this.nextSubject(to)), from)
    const isTo = purposes.has(words[to + 1]?.word ?? '') && words[to + 1]!.sentence === words[from]!.sentence
    if (!sure) return ((isTo || isRelative) && just(hiring, 1)) || (isPlural && (leads || just(comesFrom, 2) || (isRelative && this.isWork(to + 2))))
    const start = Math.min(3, from - this.ends(from, 'clause')[0])
    if (leads || (!quoted && !isWhere && this.willDo(to)) || (!quoted && !isWhere && this.within(this.marks(doing).begins, to + 1, Math.min(to + reach, this.nextSubject(to)), from))) return true
    if (this.within(this.marks(doneBy).begins, from - 4, from - 1, from) || just(hiring, 4) || (isTo && just(asking, 1)) || just(comesFrom, 5)) return true
    if (this.languages.includes('pl') && (this.within(this.marks(leading).begins, from - start, from - 1, from) || this.within(this.marks(doing).begins, from - start, from - 1, from) || (quoted && this.within(this.marks(comesFrom).begins, this.ends(from, 'clause')[0], from - 1, from)))) return true
    const joins = just(withThem, 2) && this.within(this.marks(joint).begins, this.ends(from, 'sentence')[0], from - 1, from)
    return joins || this.theyDo({ from, to }, !isWhere)
  }

  /** In Punjabi and Urdu who does it stands first, and what is done last; a word after the name says what it has to do with it. */
  private doesLast(one: Named): boolean {
    const { from, to } = one
    const next = to + 1
    const isNext = (list: Lexicon) => this.words[next]?.sentence === this.words[from]!.sentence && this.marks(list).begins[next] === 1
    if (isNext(withThem) || isNext(hiredAfter)) return true
    if (isNext(whereAfter)) return false
    const until = Math.min(to + reach * 3, this.nextSubject(to))
    return this.within(this.marks(doing).begins, next, until, from) || this.within(this.marks(leading).begins, next, until, from) || this.endsInDeed(next, until) || this.theyDo(one, true)
  }

  /** "Will" and whatever is a deed. */
  private willDo(to: number): boolean {
    for (let at = to + 1; at <= to + 2; at += 1) {
      const [will, verb] = [this.words[at], this.words[at + 1]]
      if (will?.clause !== this.words[to]!.clause) return false
      if (will.word === 'will' && this.languages.includes('en')) return verb?.clause === will.clause && this.marks(noDeeds).begins[at + 1] !== 1
    }
    return false
  }

  /** A verb of what somebody will do ends the clause in Punjabi and Urdu. */
  private endsInDeed(first: number, until: number): boolean {
    const last = Math.min(this.ends(first, 'clause')[1], until)
    const { word } = this.words[last]!
    const isPunjabi = /(?:ੇਗ|ਏਗ|ਣਗ)(?:ਾ|ੇ|ੀ)/.test(word)
    const isUrdu = /^گ[ایے]$/.test(word) && /(?:ے|یں)$/.test(this.words[last - 1]?.word ?? '')
    const at = isUrdu ? last - 1 : last
    return last > first && (isPunjabi || isUrdu) && this.marks(noDeeds).begins[at] !== 1
  }

  /** Whether the next sentence says what they do. */
  private theyDo({ to }: Span, isDoer: boolean): boolean {
    if (!isDoer) return false
    const next = this.ends(to, 'sentence')[1] + 1
    if (this.words[next]?.sentence !== this.words[to]!.sentence + 1 || this.marks(theyDo).begins[next] !== 1) return false
    const until = this.ends(next, 'sentence')[1]
    return this.isWork(next, Math.min(until, next + (this.isVerbLast ? 15 : reach)))
  }

  private isWork(at: number, until = at + reach): boolean {
    return this.within(this.marks(leading).begins, at, until, at) || this.within(this.marks(doing).begins, at, until, at)
  }

  /** Where after a name someone else begins to do things: "… and the girls will", "… ਅਤੇ ਅਸੀਂ". */
  private nextSubject(to: number): number {
    for (let at = to + 1; at <= to + reach * 3; at += 1) {
      const word = this.words[at]
      if (word?.sentence !== this.words[to]!.sentence) break
      if (this.isVerbLast ? this.marks(weAct).begins[at] === 1 : ands.has(word.word) && at <= to + reach) return at - 1
    }
    return Infinity
  }

  /** A mosque, a school, a gym that leads a part of it; one that is only a place, or the writer's own, does not. */
  leadingBodies(): Span[] {
    const { words } = this
    const all = find(words, bodies, this.languages)
    if (all.length === 0) return []
    const [own, where, lead, beside, after, roles] = [ours, whereBefore, leading, besideWork, whereAfter, rolesOf].map((list) => this.marks(list).begins) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array]
    const mine = new Set(all.filter(({ from }) => own[from - 1] === 1 || own[from - 2] === 1).map(({ from }) => words[from]!.word))
    return all.filter(({ from, to }) => {
      const { word, clause } = words[from]!
      const [first, last] = this.ends(from, 'clause')
      if (mine.has(word) || this.within(beside, first, last, from)) return false
      const isSent = this.within(this.marks(rolesFrom).after, from - 2, from, from, 'clause') || (words[to + 1]?.clause === clause && roles[to + 2] === 1)
      if (!isSent && (this.within(where, Math.max(first, from - 3), from - 1, from, 'clause') || (this.isVerbLast && after[to + 1] === 1 && words[to + 1]!.clause === clause))) return false
      if (this.isVerbLast && isGenitive(words[to + 1]) && !isSent) return false
      return this.within(lead, to + 1, Math.min(this.isVerbLast ? to + 10 : to + 3, this.nextSubject(to)), from, 'clause')
    })
  }
}

/** "To", after which stands what somebody is asked to do; Polish as folded. */
const purposes = new Set(['to', 'zeby', 'aby', 'by'])
const genitives = new Set(['ਦਾ', 'ਦੇ', 'ਦੀ', 'ਦੀਆਂ', 'ਦੀਆੰ', 'کا', 'کے', 'کی'])

function isGenitive(word: Word | undefined): boolean {
  return word !== undefined && genitives.has(word.word)
}

/** Spans by the sentence they stand in. */
function bySentence(words: readonly Word[], spans: readonly Span[]): Map<number, Span[]> {
  const all = new Map<number, Span[]>()
  for (const span of spans) {
    const sentence = words[span.from]!.sentence
    const own = all.get(sentence)
    if (own) own.push(span)
    else all.set(sentence, [span])
  }
  return all
}
