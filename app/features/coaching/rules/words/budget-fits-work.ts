import type { Language } from '~/i18n/languages'
import type { Draft, Line, Theme } from '../../draft'
import type { Example, Rule } from '../../rule'
import { anyProject, bigThings, kinships, plainOfLines } from '../../text/budget-words'
import { counts, isDigits } from '../../text/count-words'
import { find, has, readWords, wordsOf, type Word } from '../../text/lexicon'
import { anyone, groups } from '../../text/people-words'
import { says } from '../example-draft'
import { line } from './budget-lines'
import { fewWords, languagesAround, quotes, readings } from './reading'

/** Paid people, helpers, rooms and ways to take part belong to any work; running costs stand aside. */
const always = new Set(['core', 'staff', 'volunteers', 'venue', 'access'])
const everyTheme = ['work', 'need', 'change', 'inclusion', 'other'] as const

/**
 * Each budget line is about something the texts speak of: a word of the line is in them in any form, or names the work's
 * own things (cricket: bats), or what any project needs (leaflets, first aid). A laptop, a website or a van need a word of
 * their own. Nearly: one line is not. Needs work: more, or the only line ("everything"). Running costs aside.
 * Source: published criterion of value, e2e/coach/README.md.
 */
export const budgetFitsWork: Rule = {
  id: 'budgetFitsWork',
  criterion: 'value',
  reads: ['en', 'pa', 'ur', 'pl'],
  judge(draft) {
    const lines = draft.lines.filter(({ what, kind }) => kind === 'asked' && what.trim() !== '')
    if (lines.length === 0 || readings(draft, everyTheme).length === 0) return null
    const [all, doings] = [speaking(draft, everyTheme), speaking(draft, ['work', 'change', 'inclusion'])]
    const apart = lines.filter((one) => !fits(one, draft, all, doings))
    const at = apart[0]?.at ?? { question: lines[0]!.at.question }
    if (apart.length === 0) return { verdict: 'strong', at }
    const quoted = quotes(apart.map(({ at: place, what }) => ({ at: place, text: fewWords(what) })))
    return { verdict: apart.length === 1 && lines.length > 1 ? 'nearly' : 'needsWork', at, ...quoted }
  },
}

/** The words of the name and of texts, found by their first letters. */
type Speaking = { words: readonly Word[]; byStart: ReadonlyMap<string, ReadonlySet<string>> }

function speaking({ passages, name }: Draft, themes: readonly Theme[]): Speaking {
  const words = [...(name ? [name] : []), ...passages.filter((passage) => passage.themes.some((theme) => themes.includes(theme)))].flatMap(wordsOf)
  const byStart = new Map<string, Set<string>>()
  for (const { word } of words) {
    const start = word.slice(0, 3)
    const known = byStart.get(start)
    if (known) known.add(word)
    else byStart.set(start, new Set([word]))
  }
  return { words, byStart }
}

/** @param doings what is spoken of outside the need: a van that others drive is none to repair */
function fits({ category, what }: Line, draft: Draft, all: Speaking, doings: Speaking): boolean {
  if (always.has(category)) return true
  const words = readWords(what.slice(0, 1_000))
  const found = languagesAround(draft, what)
  const languages: readonly Language[] = found.length > 0 ? found : ['en', 'pa', 'ur', 'pl']
  const spoken = (own: readonly Word[], speaks: Speaking) => own.some(({ word }) => isSpoken(word, speaks)) || hasKin(own, speaks, languages)
  const big = find(words, bigThings, ['en', ...languages]).map(({ from, to }) => words.slice(from, to + 1))
  if (big.length > 0) return big.some((own) => spoken(own, doings))
  if (has(words, anyProject, ['en', ...languages])) return true
  const telling = words.filter((word) => !isDigits(word.word) && ![plainOfLines, groups, anyone, counts].some((list) => has([word], list, languages)))
  return spoken(telling, all)
}

function hasKin(own: readonly Word[], { words }: Speaking, languages: readonly Language[]): boolean {
  return kinships.some(([work, things]) => has(own, things, languages) && has(words, work, languages))
}

/** The same word in any form: most of its letters are the same from the start. */
function isSpoken(word: string, { byStart }: Speaking): boolean {
  if (word.length < 3) return false
  return [...(byStart.get(word.slice(0, 3)) ?? [])].some((other) => isSameStem(word, other))
}

function isSameStem(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 5) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  if (same === short.length) return short.length > 3 || long.length - short.length <= 1
  const isLatin = /^[a-z]/.test(short)
  if (short.length <= 4) return !isLatin && same >= 3 && long.length <= 6
  return same >= Math.max(4, Math.floor(short.length * 0.7))
}

const text = (own: string) => [says('work', own)]

export const examples: Example[] = [
  { says: 'parts for bikes', draft: { passages: text('We teach the lads to fix bikes.'), lines: [line('equipment', '16 frames at £25'), line('equipment', 'Helmets and locks')] }, expects: 'strong' },
  { says: 'a trainer who trains', draft: { passages: text('We will train 45 shopkeepers in two evenings.'), lines: [line('training', 'Trainer, 2 evenings at £150')] }, expects: 'strong' },
  { says: 'garden tools for evenings about hate crime', draft: { passages: text('We hold evenings about hate crime with films and a quiz.'), lines: [line('equipment', 'Projector for the films'), line('equipment', 'Garden tools, 8 sets at £40')] }, expects: 'nearly' },
  { says: 'all in one (pl)', draft: { passages: text('Spotkania dla kobiet w każdą środę.'), lines: [line('other', 'Wszystko na projekt')] }, expects: 'needsWork' },
  { says: 'a laptop for a street clean-up (pa)', draft: { passages: text('ਅਸੀਂ ਗਲੀ ਦੀ ਸਫਾਈ ਕਰਾਂਗੇ।'), lines: [line('equipment', 'ਝਾੜੂ ਅਤੇ ਦਸਤਾਨੇ'), line('equipment', 'ਲੈਪਟਾਪ')] }, expects: 'nearly' },
  { says: 'two lines of nothing spoken of (ur)', draft: { passages: text('ہم گلی صاف کریں گے اور پھول لگائیں گے۔'), lines: [line('equipment', 'لیپ ٹاپ اور پرنٹر'), line('other', 'گاڑی کی مرمت')] }, expects: 'needsWork' },
  { says: 'bats for cricket (pl)', draft: { passages: text('Krykiet dla chłopców w soboty.'), lines: [line('equipment', 'Kije i ochraniacze'), line('venue', 'Boisko')] }, expects: 'strong' },
  { says: 'the same word in another form (pl)', draft: { passages: text('Chodzimy w żółtych kamizelkach z latarkami.'), lines: [line('equipment', 'Kamizelki i latarki, 20 zestawów')] }, expects: 'strong' },
  { says: 'insurance and leaflets', draft: { passages: text('We run a club for the girls of the school.'), lines: [line('core', 'Insurance'), line('publicity', 'Leaflets')] }, expects: 'strong' },
  { says: 'tablets for a class on a tablet (pa)', draft: { passages: text('ਬਜ਼ੁਰਗ ਟੈਬਲੇਟ ਉੱਤੇ ਸਿੱਖਣਗੇ।'), lines: [line('equipment', '6 ਟੈਬਲੇਟ, £130 ਦਾ ਇੱਕ')] }, expects: 'strong' },
  { says: 'no texts yet', draft: { lines: [line('other', 'Everything')] }, expects: 'silent' },
]
