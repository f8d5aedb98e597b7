import { formatDate, formatMoney, inLanguage, translator, type Language, type StaffText } from '~/i18n'
import type { Block, WordDocument, Words } from '~/platform/word/blocks'
import type { PartPromise } from './promise'
import { rollUp } from './roll-up'

/** What a partnership agreement is made from. Days as '2027-03-05', or '' where it is not written yet. */
export type Agreed = {
  reference: string
  project: string
  fund: StaffText
  pot: StaffText
  madeOn: Date
  /** Names as the reader may know them; the language that each wrote in. */
  groups: { position: number; name: string; lead: boolean; promise: PartPromise; writtenIn: Language }[]
}

const sections = ['parties', 'project', 'lead', 'work', 'money', 'decisions', 'leaving', 'data', 'safeguarding', 'changes', 'signatures'] as const
type Section = (typeof sections)[number]
/** How many sentences of ours a section has, in order, after what is made from the bid. */
const clauses: Record<Section, readonly string[]> = {
  parties: ['names', 'together'],
  project: ['bid'],
  lead: ['one', 'two', 'three', 'four', 'five'],
  work: ['one', 'two', 'three'],
  money: ['one', 'two', 'three', 'four', 'five'],
  decisions: ['one', 'two', 'three', 'four'],
  leaving: ['one', 'two', 'three', 'four', 'five'],
  data: ['one', 'two', 'three', 'four', 'five'],
  safeguarding: ['one', 'two', 'three', 'four'],
  changes: ['one', 'two', 'three', 'four', 'five'],
  signatures: ['one'],
}

const say = (key: string, params?: Record<string, string | number>): Words => ({ text: translator('en')(`partnership:${key}`, params), language: 'en' })
const typed = (text: string, language: Language = 'en'): Words => ({ text, language, typed: true })
const day = (iso: string): Words => (iso ? { text: formatDate(new Date(`${iso}T12:00:00Z`), 'en'), language: 'en' } : say('project.notYet'))

/**
 * A draft partnership agreement from what the groups of a bid entered. In English, which alone counts, with headings in
 * the reader's language beside it.
 */
export function agreementDocument(agreed: Agreed, language: Language): WordDocument {
  const own = translator(language)
  const lead = agreed.groups.find((group) => group.lead)?.name ?? ''
  return {
    title: say('title').text,
    language: 'en',
    author: translator('en')('service:name'),
    settledAt: agreed.madeOn,
    foot: say('foot'),
    blocks: [
      { kind: 'paragraph', words: say('draft'), look: 'strong' },
      { kind: 'paragraph', words: say('before') },
      { kind: 'paragraph', words: say('counts') },
      ...(language === 'en' ? [] : ['draft', 'english'].map((key): Block => ({ kind: 'paragraph', words: { text: own(`joint:agreement.${key}`), language }, look: 'strong' }))),
      { kind: 'paragraph', words: say('madeOn', { date: formatDate(agreed.madeOn, 'en') }), look: 'hint' },
      ...sections.flatMap((section): Block[] => [
        { kind: 'heading', level: 1, words: say(`heading.${section}`) },
        ...(language === 'en' ? [] : [{ kind: 'paragraph', words: { text: own(`joint:agreement.heading.${section}`), language }, look: 'strong' } satisfies Block]),
        ...entered(section, agreed),
        { kind: 'list', mark: 'bullet', items: clauses[section].map((one) => say(`${section}.${one}`, { name: lead })) },
        ...(section === 'signatures' ? [signatureLines(agreed)] : []),
      ]),
    ],
  }
}

/** What of a section was entered in the bid. */
function entered(section: Section, agreed: Agreed): Block[] {
  if (section === 'parties') return [{ kind: 'list', mark: 'bullet', items: agreed.groups.map(({ name, lead }) => say(`parties.${lead ? 'lead' : 'partner'}`, { name })) }]
  if (section === 'project') return [projectFacts(agreed)]
  if (section === 'work') return agreed.groups.flatMap(workOf)
  return section === 'money' ? [moneyTable(agreed)] : []
}

function projectFacts({ project, reference, fund, pot, groups }: Agreed): Block {
  const { start = '', end = '' } = groups[0]?.promise ?? {}
  const named = [fund, pot].map((text) => inLanguage(text, 'en')).map(({ text, language }): Words => ({ text, language }))
  return {
    kind: 'facts',
    rows: [
      { label: say('project.name'), values: [project ? typed(project) : say('project.notYet')] },
      { label: say('project.reference'), values: [{ text: reference, language: 'en', ltr: true }] },
      { label: say('project.fund'), values: named },
      { label: say('project.start'), values: [day(start)] },
      { label: say('project.end'), values: [day(end)] },
    ],
  }
}

function workOf({ name, promise, writtenIn }: Agreed['groups'][number]): Block[] {
  const text = (words: string) => (words ? typed(words, writtenIn) : say('project.notYet'))
  return [
    { kind: 'heading', level: 2, words: typed(name) },
    { kind: 'facts', rows: [{ label: say('work.role'), values: [text(promise.role)] }, { label: say('work.activities'), values: [text(promise.activities)] }] },
  ]
}

/** Each group's money by year, with the sums of all. */
function moneyTable({ groups }: Agreed): Block {
  const sums = rollUp(groups.map(({ position, name, promise }) => ({ position, name, lines: promise.lines })), { asked: null, years: {} })
  const cells = ({ asked, match, inKind }: typeof sums.all) => [asked, match, inKind].map((pence): Words => ({ text: formatMoney(pence), language: 'en', ltr: true }))
  return {
    kind: 'table',
    head: ['group', 'year', 'asked', 'match', 'inKind'].map((key) => say(`money.${key}`)),
    rows: [
      ...sums.partners.flatMap(({ name, sums: whole, years }) => {
        const each = Object.entries(years)
        if (each.length === 0) return [[typed(name), say('money.whole'), ...cells(whole)]]
        return each.map(([year, of]) => [typed(name), say('money.years', { from: Number(year), to: Number(year) + 1 }), ...cells(of)])
      }),
      [say('money.all'), say('money.whole'), ...cells(sums.all)],
    ],
  }
}

function signatureLines({ groups }: Agreed): Block {
  const empty: Words = { text: '', language: 'en' }
  return {
    kind: 'table',
    head: ['group', 'name', 'signature', 'date'].map((key) => say(`signatures.${key}`)),
    rows: groups.map(({ name }) => [typed(name), empty, empty, empty]),
  }
}
