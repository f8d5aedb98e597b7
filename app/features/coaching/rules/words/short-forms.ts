import type { Draft, Passage } from '../../draft'
import type { Example, Quote, Rule } from '../../rule'
import { find, readWords } from '../../text/lexicon'
import { everyday, meaning, shouted } from '../../text/short-form-words'
import { says } from '../example-draft'
import { isGroupName, quotes } from './reading'

/** A short form as typed, whether it is explained where it stands, and where. */
type ShortForm = { form: string; quote: Quote; explained: boolean }

const pattern = /(?<![\p{L}\p{M}\p{N}&.])[A-ZĄĆĘŁŃÓŚŹŻ]{2,8}(?=s?(?![\p{L}\p{M}\p{N}&]))/gu

/**
 * Each short form in capitals is explained once, in any text: "ASB (anti-social behaviour)", "special needs (SEND)", or
 * with a word such as "means". Nearly: some are explained. Needs work: none is. Silent without any. UK, TV, times, titles,
 * Roman numbers, the group's own name and texts all in capitals are none. Source: e2e/coach/README.md.
 */
export const shortForms: Rule = {
  id: 'shortForms',
  criterion: 'all',
  reads: 'all',
  judge(draft) {
    const names = ownNames(draft)
    const all = draft.passages.filter((passage) => !isGroupName(passage)).flatMap((passage) => shortFormsIn(passage)).filter(({ form }) => !names.has(form))
    if (all.length === 0) return null
    const known = new Set(all.filter(({ explained }) => explained).map(({ form }) => form))
    const open = all.filter(({ form }) => !known.has(form))
    if (open.length === 0) return { verdict: 'strong', at: all[0]!.quote.at }
    return { verdict: known.size > 0 ? 'nearly' : 'needsWork', at: open[0]!.quote.at, ...quotes(open.map(({ quote }) => quote)) }
  },
}

function ownNames({ own, partners, name, passages }: Draft): Set<string> {
  return new Set([own.group, name?.text, passages.find(isGroupName)?.text, ...own.funds, ...partners].flatMap((one) => (one ?? '').match(/[A-Z]{2,}/g) ?? []))
}

function shortFormsIn({ at, text }: Passage): ShortForm[] {
  const [small, capitals] = [text.match(/\p{Ll}|[\u0600-\u06ff\u0a00-\u0a7f]/gu)?.length ?? 0, text.match(/\p{Lu}/gu)?.length ?? 0]
  if (capitals > small) return []
  return [...text.matchAll(pattern)].flatMap(({ 0: form, index }) => {
    const [before, after] = [text.slice(Math.max(0, index - 60), index), text.slice(index + form.length, index + form.length + 60)]
    if (everyday.has(form) || shouted.has(form) || isShouted(before, after)) return []
    return [{ form, quote: { at, text: form }, explained: isExplained(before, after) }]
  })
}

/** Words of capitals beside it: a heading or a cry. */
function isShouted(before: string, after: string): boolean {
  return /\p{Lu}{4,}\s$/u.test(before) || /^\s\p{Lu}{4,}/u.test(after)
}

function isExplained(before: string, after: string): boolean {
  if (/^s?["”’']?\s?\([^)]{0,10}\p{L}{3}/u.test(after) && !/^s?["”’']?\s?\(\p{Lu}{2,8}\)/u.test(after)) return true
  if (/\p{L}[^\p{L}()]{0,4}\($/u.test(before) && /^s?\s?[)=:,–-]/.test(after)) return true
  if (/^s?\s[–—=-]\s\p{L}/u.test(after)) return true
  const words = readWords(after)
  return find(words, meaning, ['en', 'pa', 'ur', 'pl']).some(({ from }) => from <= 1)
}

const of = (text: string) => ({ passages: [says('need', text)] })

export const examples: Example[] = [
  { says: 'none explained', draft: of('There is ASB here and half of the NEETs know it.'), expects: 'needsWork' },
  { says: 'one of two explained (pl)', draft: of('Uczy pani Ola z SEND (dzieci ze specjalnymi potrzebami), a PCSO nam pomaga.'), expects: 'nearly' },
  { says: 'not explained in Urdu', draft: of('سب کا DBS پہلے سے ہو چکا ہے۔'), expects: 'needsWork' },
  { says: 'explained beside it', draft: of('We wrote down ASB (anti-social behaviour). ASB is down.'), expects: 'strong' },
  { says: 'explained before it', draft: of('Parents of children with special educational needs and disabilities (SEND).'), expects: 'strong' },
  { says: 'explained in words (pa)', draft: of('PCSO ਭਾਵ ਗਲੀ ਦਾ ਪੁਲਿਸ ਵਾਲਾ ਆਵੇਗਾ।'), expects: 'strong' },
  { says: 'UK and TV are words', draft: of('Nobody in the UK watches TV from 5 PM.'), expects: 'silent' },
  { says: 'a word said loudly', draft: of('Come and LOOK. It is NOT safe.'), expects: 'silent' },
  { says: 'a text all in capitals', draft: of('WE NEED A CLUB FOR THE KIDS'), expects: 'silent' },
]
