/** One piece of a page of the guide. Keys are whole: 'guide:need.lead'. */
export type Block =
  | { kind: 'lead' | 'paragraph' | 'heading'; key: string }
  | { kind: 'bullets' | 'steps'; keys: readonly string[] }
  | { kind: 'link'; key: string; /** A path without its language. */ to: string }
  | Example
  | Budget
  | Live

/** A weak answer, what it lacks, and a strong one of the same made-up group. */
export type Example = {
  kind: 'example'
  /** Says that the group is made up, where the page is not all about it. */
  made: string | null
  /** The question that is answered, where the page does not say it. */
  question: string | null
  weak: string
  missing: readonly string[]
  strong: string
}

/** Lines of one group; the key of the sum's reason is that of the line and `How`. */
export type Budget = { kind: 'budget'; /** The key of the group's name, where a page has two budgets. */ of: string | null; lines: readonly BudgetLine[] }
export type BudgetLine = { key: string; pence: number }

/** What is not written in the guide but stands in the records: pots, criteria, what is not funded. */
export type Live = { kind: 'notFunded' | 'pots' | 'criteria' }

export type GuidePage = { /** Its place in the URL and in locales. */ id: string; blocks: readonly Block[] }

/** Makes the blocks of a page from the ends of its keys. */
export function guidePage(id: string, write: (words: ReturnType<typeof wordsOf>) => readonly Block[]): GuidePage {
  return { id, blocks: write(wordsOf(id)) }
}

function wordsOf(page: string) {
  const key = (end: string) => `guide:${page}.${end}`
  const under = (group: string, ends: readonly string[]) => ends.map((end) => key(`${group}.${end}`))
  return {
    lead: (): Block => ({ kind: 'lead', key: key('lead') }),
    text: (end: string): Block => ({ kind: 'paragraph', key: key(end) }),
    heading: (end: string): Block => ({ kind: 'heading', key: key(end) }),
    bullets: (group: string, ...ends: string[]): Block => ({ kind: 'bullets', keys: under(group, ends) }),
    steps: (group: string, ...ends: string[]): Block => ({ kind: 'steps', keys: under(group, ends) }),
    link: (end: string, to: string): Block => ({ kind: 'link', key: key(end), to }),
    /** The short example within a step. */
    example: (): Block => ({ kind: 'example', made: key('made'), question: null, weak: key('weak'), missing: [key('missing')], strong: key('strong') }),
    /** The example that a page is about: an answer to one question of the forms. */
    answer: (question: string, ...missing: string[]): Block => ({
      kind: 'example', made: null, question, weak: key('weak'), missing: under('missing', missing), strong: key('strong'),
    }),
    /** Sums in pounds. */
    budget: (of: string | null, lines: Readonly<Record<string, number>>): Block => ({
      kind: 'budget', of: of && key(of), lines: Object.entries(lines).map(([end, pounds]) => ({ key: key(`line.${end}`), pence: pounds * 100 })),
    }),
  }
}
