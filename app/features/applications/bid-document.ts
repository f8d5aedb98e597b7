import { formatDateTime, inLanguage, knownLanguages, translator, type Language, type StaffText } from '~/i18n'
import type { Block, Level, WordDocument, Words } from '~/platform/word/blocks'
import { withParts } from './joint/with-parts'

type Texts = Partial<Record<Language, string>>
type Line = { about?: string; text: string }
type Answer = {
  question: string
  task: string
  label: Texts
  value: unknown
  shown: Partial<Record<Language, Line[]>>
  writtenIn: Language
}
/** What of a frozen bid is shown. */
export type SentBid = {
  reference: string
  fund: StaffText
  pot: StaffText
  sentAt: Date
  snapshot: {
    organisation: string
    language: Language
    taskTitles: Record<string, Texts>
    answers: Answer[]
    /** Of a joint bid. */
    parts?: { position: number; name: string; answers: Answer[] }[]
  }
}

/** A sent bid as a Word document in the writer's language; where that is not English, English follows. */
export function bidDocument(sent: SentBid): WordDocument {
  const bid = { ...sent, snapshot: withParts<Answer, SentBid['snapshot']>(sent.snapshot) }
  const { language } = bid.snapshot
  const t = translator(language)
  return {
    title: t('documents:bid.title'),
    language,
    author: t('service:name'),
    settledAt: bid.sentAt,
    foot: { text: t('documents:page', { page: '{page}', pages: '{pages}' }), language },
    blocks: [
      facts(bid, language),
      ...answers(bid, language, 1),
      ...(language === 'en' ? [] : english(bid)),
    ],
  }
}

/** The second part, for whoever helps the group in English. */
function english(bid: SentBid): Block[] {
  const t = translator('en')
  return [
    { kind: 'heading', level: 1, words: { text: t('bids:print.english'), language: 'en' }, newPage: true },
    { kind: 'paragraph', words: { text: t('documents:bid.englishNote'), language: 'en' } },
    facts(bid, 'en'),
    ...answers(bid, 'en', 2),
  ]
}

function facts({ reference, fund, pot, sentAt, snapshot }: SentBid, language: Language): Block {
  const t = translator(language)
  const own = (text: string): Words => ({ text, language })
  const writtenIn = knownLanguages.find(({ code }) => code === snapshot.language)
  return {
    kind: 'facts',
    rows: [
      { label: own(t('bids:home.reference')), values: [{ ...own(reference), ltr: true }] },
      { label: own(t('bids:print.group')), values: [{ ...own(snapshot.organisation), typed: true }] },
      { label: own(t('bids:print.fund')), values: [fund, pot].map((text) => inLanguage(text, language)).map(({ text, language }) => ({ text, language })) },
      { label: own(t('bids:print.language')), values: [{ text: writtenIn?.name ?? '', language: snapshot.language }] },
      { label: own(t('bids:status.sent')), values: [own(formatDateTime(sentAt, language))] },
    ],
  }
}

function answers({ snapshot }: SentBid, language: Language, level: Level & (1 | 2)): Block[] {
  const tasks = [...new Set(snapshot.answers.map(({ task }) => task))]
  const below: Level = level === 1 ? 2 : 3
  const none: Words = { text: translator(language)('forms:skipped'), language }
  return tasks.flatMap((task): Block[] => [
    { kind: 'heading', level, words: said(snapshot.taskTitles[task], language) },
    ...snapshot.answers.filter((one) => one.task === task).map((one): Block => {
      const lines = linesOf(one, language)
      return { kind: 'answer', level: below, label: said(one.label, language), lines: lines.length > 0 ? lines : [{ words: none }] }
    }),
  ])
}

/** Our words as they were shown. The same as in English: they were shown in English. */
function said(texts: Texts | undefined, language: Language): Words {
  const text = texts?.[language] || texts?.en || ''
  return { text, language: text === texts?.en ? 'en' : language }
}

function linesOf({ shown, value, writtenIn }: Answer, language: Language): { about?: Words; words: Words }[] {
  const english = shown.en ?? []
  const lines = shown[language] ?? english
  const typed = textsIn(value)
  return lines.map(({ about, text }, index): { about?: Words; words: Words } => ({
    ...(about && { about: said({ [language]: about, en: english[index]?.about }, language) }),
    words: isTyped(text, typed)
      ? { text, language: writtenIn, typed: true }
      : said({ [language]: text, en: english[index]?.text }, language),
  }))
}

/** Whether a shown line is what the person typed, and not the label of an option or a date in words. */
function isTyped(text: string, typed: readonly string[]): boolean {
  const plain = flat(text)
  return typed.some((one) => plain === one || (one !== '' && plain.startsWith(`${one}:`)))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [flat(value)]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().normalize('NFC')
}
