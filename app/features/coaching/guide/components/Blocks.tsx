import { NotFundedList } from '~/features/funds'
import { useLanguage } from '~/i18n'
import type { Block } from '../block'
import { guidePages, guidePaths } from '../pages'
import { BudgetTable } from './BudgetTable'
import { CriteriaNow } from './CriteriaNow'
import { ExampleShown } from './ExampleShown'
import { GuideHeading, type Level } from './GuideHeading'
import { PotsNow, type Offers } from './PotsNow'

type Props = { blocks: readonly Block[]; /** Of the headings within the page. */ level: Level; offers: Offers; /** Whether all pages stand on one, so that a link to another is a jump. */ whole?: boolean }

/** The words of a page of the guide below its title. */
export function Blocks({ blocks, ...rest }: Props) {
  return <>{blocks.map((block, index) => <Shown key={index} block={block} {...rest} />)}</>
}

function Shown({ block, level, offers, whole = false }: { block: Block } & Omit<Props, 'blocks'>) {
  const { t, path } = useLanguage()
  switch (block.kind) {
    case 'lead': return <p className="govuk-body-l">{t(block.key)}</p>
    case 'paragraph': return <p className="govuk-body">{t(block.key)}</p>
    case 'heading': return <GuideHeading level={level}>{t(block.key)}</GuideHeading>
    case 'bullets': return <ul className="govuk-list govuk-list--bullet">{block.keys.map((key) => <li key={key}>{t(key)}</li>)}</ul>
    case 'steps': return <ol className="govuk-list govuk-list--number">{block.keys.map((key) => <li key={key}>{t(key)}</li>)}</ol>
    case 'link': return <p className="govuk-body"><a className="govuk-link" href={whole ? withinWhole(block.to, path) : path(block.to)}>{t(block.key)}</a></p>
    case 'example': return <ExampleShown example={block} level={level} />
    case 'budget': return <BudgetTable budget={block} />
    case 'notFunded': return <NotFundedList ofAnyPot />
    case 'pots': return <PotsNow offers={offers} />
    case 'criteria': return <CriteriaNow offers={offers} />
  }
}

function withinWhole(to: string, path: (to: string) => string): string {
  const page = guidePages.find(({ id }) => guidePaths.page(id) === to)
  return page ? `#${page.id}` : path(to)
}
