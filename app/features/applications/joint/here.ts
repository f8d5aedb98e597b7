import { formFor, formOfPart } from '~/features/funds'
import { pagesOf, questionsOf, questionText, type Form, type Question } from '~/forms'
import { formatTime } from '~/i18n/dates'
import type { Language } from '~/i18n/languages'
import type { Translate } from '~/i18n/translator'
import type { StageKind } from '../status'

/** Someone else who has a page of the bid open. */
export type Present = {
  /** The group's name as the reader may know it; its person's name only where she is of the reader's own group. */
  group: string
  own: boolean
  name: string | null
  page: string
}
/** What was saved a short time ago: an answer that the reader may read, by somebody else. */
export type JustSaved = { group: string; own: boolean; name: string | null; position: number | null; question: string; at: Date }
export type Here = { present: Present[]; saved: JustSaved[] }
/** Whole sentences, in the reader's language. */
export type HereLines = { present: string[]; saved: string[] }

/** Whoever was not heard of for this long is gone; pages say every 15 seconds that they are open. */
export const presentFor = '1 minute'
/** How long a save counts as just now. */
export const savedFor = '10 minutes'
/** All lines together, in bytes: phones on slow lines ask for them four times a minute. */
const mostBytes = 900

/** What a page calls itself: 'room', 'common', 'q/idea' for a page of the common part, 'part/share' for one of a group's own part. */
export function isPlace(place: string, kind: StageKind, form: Form): boolean {
  if (place === 'room' || place === 'common') return true
  const [part, page] = place.split('/')
  const of = part === 'q' ? form : part === 'part' ? partForm(kind) : null
  return of !== null && pagesOf(of).some(({ id }) => id === page)
}

function partForm(kind: StageKind): Form | null {
  const of = formOfPart(kind)
  return of && formFor({ ...of, extras: [] })
}

/** The same in sentences; as many as fit into about a thousand bytes. */
export function hereLines({ present, saved }: Here, bid: { kind: StageKind; form: Form }, t: Translate, language: Language): HereLines {
  const questions = new Map<string, Question>([...questionsOf(partForm(bid.kind) ?? { id: '', version: 1, tasks: [] }), ...questionsOf(bid.form)].map((one) => [one.id, one]))
  const who = ({ own, name, group }: Pick<Present, 'own' | 'name' | 'group'>) => (own && name ? name : t('joint:here.someone', { group }))
  const lines = {
    present: present.map((one) => t(`joint:here.${placeKey(one)}`, { who: who(one), page: pageName(one.page, t) })),
    saved: saved.flatMap((one) => {
      const question = questions.get(one.question)
      const label = question && questionText(question, 'label', t, language)?.text
      return label ? [t('joint:here.saved', { who: who(one), question: label, time: formatTime(one.at, language) })] : []
    }),
  }
  return fitting(lines, t)
}

function placeKey({ page, own }: Present): 'looks' | 'writes' | 'writesPart' | 'writesOwn' {
  if (page.startsWith('q/')) return 'writes'
  if (!page.startsWith('part/')) return 'looks'
  // Which page of its own part another group has open is its own affair.
  return own ? 'writesPart' : 'writesOwn'
}

function pageName(place: string, t: Translate): string {
  const page = place.split('/')[1]
  return page ? t(`questions:page.${page}`) : ''
}

function fitting({ present, saved }: HereLines, t: Translate): HereLines {
  let left = mostBytes
  const keep = (lines: string[]) => {
    const kept = lines.filter((line) => (left -= new TextEncoder().encode(line).length + 3) >= 0)
    return kept
  }
  const fits = { present: keep(present), saved: keep(saved) }
  return fits.present.length < present.length ? { ...fits, present: [...fits.present, t('joint:here.more')] } : fits
}
