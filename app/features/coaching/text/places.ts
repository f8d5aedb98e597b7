import type { KnownPlace } from '../draft'
import { fold, tokensIn, vocabulary, type Token } from './tokens'

/** A known place named in a text, by the first and last of its tokens. */
export type NamedPlace = { area: string; district: boolean; from: number; to: number }

type Entry = { area: string; district: boolean; words: readonly string[]; bones: string }

// "Leeds Road" lies anywhere, "Bradford City" is a club.
const isNoPlace = vocabulary('road rd street lane united rhinos bulls trinity beckett university ਰੋਡ ਸਟ੍ਰੀਟ ਯੂਨੀਵਰਸਿਟੀ روڈ سٹریٹ اسٹریٹ یونیورسٹی')
// "Mrs Clayton" is nobody's town.
const isTitle = vocabulary('mr mrs ms dr pc sgt sergeant cllr councillor rev pan pani panna')
const polishEndings = /^(?:u|ie|zie|em|owi|a|y|i|owie|dzie|dzki\p{L}{0,3}|skiego|skim|'s|s)$/u
const known = new WeakMap<readonly KnownPlace[], Map<string, Entry[]>>()

/** The places a text names, in order, the longest name first where several start at one word. */
export function placesIn(tokens: readonly Token[], places: readonly KnownPlace[]): NamedPlace[] {
  const index = known.get(places) ?? indexOf(places)
  known.set(places, index)
  const found: NamedPlace[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = tokens[at]!.kind === 'word' && !isTitle(tokens[at - 1]?.raw === '.' ? (tokens[at - 2]?.word ?? '') : (tokens[at - 1]?.word ?? '')) ? placeAt(tokens, at, index) : null
    if (!hit) continue
    at = hit.to
    if (!isNoPlace(tokens[hit.to + 1]?.word ?? '')) found.push(hit)
  }
  return found
}

function placeAt(tokens: readonly Token[], at: number, index: Map<string, Entry[]>): NamedPlace | null {
  const { word } = tokens[at]!
  if (word.length > 40) return null
  for (const entry of index.get(word.slice(0, 3)) ?? []) {
    const last = entry.words.length - 1
    const isHere = entry.words.every((name, step) => {
      const one = tokens[at + step]?.word ?? ''
      return one === name || (step === last && name.length >= 4 && one.length <= name.length + 5 && one.startsWith(name) && polishEndings.test(one.slice(name.length)))
    })
    if (isHere) return { area: entry.area, district: entry.district, from: at, to: at + last }
  }
  const next = tokens[at + 1]
  for (const [to, written] of [[at, word], [at + 1, next?.kind === 'word' ? word + next.word : '']] as const) {
    const near = written.length >= 5 && written.length <= 40 && skeleton(written)
    const entry = near ? index.get(near)?.[0] : undefined
    if (entry) return { area: entry.area, district: entry.district, from: at, to }
  }
  return null
}

function indexOf(places: readonly KnownPlace[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>()
  const put = (key: string, entry: Entry) => index.set(key, [...(index.get(key) ?? []), entry])
  for (const { area, district, names } of places) {
    for (const name of names) {
      const words = tokensIn(name).map(({ word }) => word)
      const entry = { area, district, words, bones: skeleton(words.join('')) }
      if (words.length === 0) continue
      put(words[0]!.slice(0, 3), entry)
      if (entry.bones !== '') put(entry.bones, entry)
    }
  }
  for (const entries of index.values()) entries.sort((one, two) => two.words.length - one.words.length)
  return index
}

/**
 * A name in Gurmukhi or Urdu letters without its vowels, letters of one sound written one way: "ਬਰੈਡਫ਼ਰਡ" and "ਬ੍ਰੈਡਫੋਰਡ" are alike.
 * Empty for names in Latin letters and with fewer than five consonants, which other words have, too ("بنگالی" is not Bingley).
 */
function skeleton(word: string): string {
  const folded = fold(word)
  if (!/^[\u0600-\u06ff\u0a00-\u0a7f]+$/.test(folded)) return ''
  const bare = folded.replace(/(?!^)[\u0a05-\u0a14]|[\u0a3e-\u0a4d\u0a70]/g, '').replace(/(?!^)[اویےء]/g, '').replace(/[صث]/g, 'س').replace(/[ذضظ]/g, 'ز').replace(/ط/g, 'ت').replace(/ق/g, 'ک').replace(/[حھ]/g, 'ہ')
  return bare.length >= 5 ? `~${bare}` : ''
}

// A postcode's first half, or a street or an estate by its name, is a place too, known or not.
const postcode = /\b(?:BD|HD|HX|LS|WF|OL)\d{1,2}\b/
const named = /\b\p{Lu}\p{L}{2,30} (?:estate|Estate|Ward|ward|Avenue|Crescent|Terrace|Grove)\b/u

/** Whether a text names a place that no list knows: an estate, a ward, a street, a postcode. */
export function namesSpot(text: string): string | null {
  const found = postcode.exec(text) ?? named.exec(text)
  return found && !/^(?:Our|The|This|Each|Every|An?|Council)\b/.test(found[0]) ? found[0] : null
}

const road = /\b\p{Lu}\p{L}{2,30} (?:Park|Road|Rd|Street|Lane|Hill|Drive|Gardens|Square|Precinct)\b/u

/** A road or a park by its name, which lies in any town; null where there is none. */
export function namesRoad(text: string): string | null {
  const found = road.exec(text)?.[0] ?? null
  return found && !/^(?:Our|The|This|Each|Every|On|In|At|From)\b/.test(found) ? found : null
}

const ours: readonly RegExp[] = [
  / (?:our|this|the local) (?:\p{L}+ )?(?:area|town|village|estate|neighbourhood|ward|city|district|street|streets|community|patch|part) /u, / local (?:people|children|families|residents|area|women|kids) /,
  / (?:nasz\p{L}*|tej|tym) (?:\p{L}+ )?(?:okolic\p{L}*|dzielnic\p{L}*|mie(?:scie|scina\p{L}*)|miast\p{L}*|osiedl\p{L}*|ulic\p{L}*|wsi|gmin\p{L}*) /u,
  / (?:ਸਾਡੇ|ਸਾਡੀ|ਸਾਡੀਆੰ|ਇਸ|ਆਪਣੇ) (?:\S+ )?(?:ਇਲਾਕੇ|ਮੁਹਲੇ|ਸਹਿਰ|ਪਿੰਡ|ਗਲੀ|ਗਲੀਆੰ|ਵਾਰਡ|ਕਸਬੇ|ਪਾਸੇ) /,
  / (?:ہمارے|ہماری|اس|اپنے) (?:\S+ )?(?:علاقے|محلے|شہر|قصبے|گلی|گلیوں|وارڈ|گاوں|بستی) /,
]

/** Whether the folded words of a text (a blank at both ends) speak of "our area" and the like. */
export function saysOurArea(words: string): string | null {
  for (const pattern of ours) {
    const found = pattern.exec(words)
    if (found) return found[0].trim()
  }
  return null
}
