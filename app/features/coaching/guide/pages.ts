import type { Block, BudgetLine, GuidePage } from './block'
import { examples } from './examples'
import { stepsBefore } from './steps-before'
import { stepsBidding } from './steps-bidding'
import { stepsWriting } from './steps-writing'

export const guideSteps: readonly GuidePage[] = [...stepsBefore, ...stepsWriting, ...stepsBidding]
export const guideExamples: readonly GuidePage[] = examples
/** All pages, in the order in which they are read. */
export const guidePages: readonly GuidePage[] = [...guideSteps, ...guideExamples]

/** Where the guide is, without the language. */
export const guidePaths = {
  list: '/guide',
  all: '/guide/all',
  page: (id: string) => `/guide/${id}`,
}

export const guideTitle = (id: string) => `guide:${id}.title`

/** Null when there is no such page. */
export function guidePageById(id: string): GuidePage | null {
  return guidePages.find((page) => page.id === id) ?? null
}

/** The pages before and after one. */
export function besidePage(id: string): { before: GuidePage | null; after: GuidePage | null } {
  const at = guidePages.findIndex((page) => page.id === id)
  return { before: guidePages[at - 1] ?? null, after: guidePages[at + 1] ?? null }
}

export const isExample = (id: string) => guideExamples.some((page) => page.id === id)

/** Whether a page shows pots or criteria, which its loader must read. */
export function needsOffers({ blocks }: GuidePage): boolean {
  return blocks.some(({ kind }) => kind === 'pots' || kind === 'criteria')
}

/** The key of how the sum of a line was got. */
export const howKey = ({ key }: BudgetLine) => `${key}How`

/** The keys of all the words that stand on a page, its title first; not of what comes from the records. */
export function keysOfPage({ id, blocks }: GuidePage): string[] {
  return [guideTitle(id), ...blocks.flatMap(keysOfBlock)]
}

function keysOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'lead': case 'paragraph': case 'heading': case 'link': return [block.key]
    case 'bullets': case 'steps': return [...block.keys]
    case 'example': return [block.made, block.question, block.weak, ...block.missing, block.strong].filter((key) => key !== null)
    case 'budget': return [...(block.of ? [block.of] : []), ...block.lines.flatMap((line) => [line.key, howKey(line)])]
    case 'notFunded': case 'pots': case 'criteria': return []
  }
}
